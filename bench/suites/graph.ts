import type { Kernel, Race, Suite } from '../harness/contestant.ts';
import { cReference, ours, pythonPeer, together } from '../harness/find-peers.ts';
import { plantedPartition, preferentialAttachment, type GraphFile } from '../inputs/graphs.ts';

/** Every kernel is to beat the fastest peer, be within 1.5 of plain C with one worker, and beat it with two. */
const GOAL = { peer: 1, c: 1.5, twoC: 1 } as const;

const LABELS = {
  load: 'read and build',
  components: 'components',
  kcore: 'k-core',
  triangles: 'triangles, clustering',
  constraint: 'constraint',
  closeness64: 'closeness, 64 pivots',
  betweenness64: 'betweenness, 64 pivots',
  pagerank100: 'PageRank, 100 rounds',
} as const;

/** What takes seconds needs no second run to be told apart. */
const ROUNDS = {
  load: 5,
  components: 5,
  kcore: 5,
  triangles: 5,
  constraint: 3,
  closeness64: 1,
  betweenness64: 1,
  pagerank100: 1,
} as const;

const ATTACHED = {
  load: { m: 999985 },
  components: { count: 1, giant: 200000 },
  kcore: { max: 5, sum: 1000000 },
  triangles: {
    triangles: 4875,
    avg_local_cc_zero: 0.0006443311,
    transitivity: 0.000423154016,
  },
  constraint: { sum_ego: 27939.669739874 },
  closeness64: { harmonic_sum: 14.721876776, closeness_sum: 14.464923639 },
  betweenness64: { sum: 22058911.500001, max: 351057.674175 },
  pagerank100: { sumsq: 1.425642640774e-5, max: 0.0006231036087177 },
} as const;

const PLANTED = {
  load: { m: 1000000 },
  components: { count: 8, giant: 199993 },
  kcore: { max: 7, sum: 1319452 },
  triangles: {
    triangles: 33939,
    avg_local_cc_zero: 0.010165544212,
    transitivity: 0.010196749382,
  },
  constraint: { sum_ego: 22890.206593729 },
  closeness64: { harmonic_sum: 10.83426028, closeness_sum: 10.653481671 },
  betweenness64: { sum: 32067210, max: 39247.257984 },
  pagerank100: { sumsq: 5.346600968905e-6, max: 1.243017935024e-5 },
} as const;

function race(input: string, file: GraphFile, expected: typeof ATTACHED | typeof PLANTED): Race {
  const args = [file.path, String(file.n), file.pivots];
  const kernels = (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((id): Kernel => ({
    id,
    label: LABELS[id],
    expected: expected[id],
    rounds: ROUNDS[id],
    goal: GOAL,
  }));
  const found = together(
    ours('graph.ts', [...args, '0']),
    ours('graph.ts', [...args, '0'], 2),
    cReference('graph', args),
    pythonPeer('igraph', 'igraph', 'graph-igraph.py', args),
    pythonPeer('graph-tool, 2 threads', 'graph_tool', 'graph-graph-tool.py', args, {
      OMP_NUM_THREADS: '2',
    }),
  );
  return { input, kernels, rounds: 3, ...found };
}

export const graph: Suite = {
  name: 'graph',
  about:
    'Network kernels on 200,000 vertices and 1,000,000 ties. igraph solves PageRank exactly instead of in 100 rounds and ' +
    'has no betweenness by pivots; graph-tool gives the betweenness of ties as well.',
  races: () =>
    Promise.resolve([
      race(
        'preferential attachment, 200k vertices, 1M ties',
        preferentialAttachment('attached-200k', 200_000, 5, 3),
        ATTACHED,
      ),
      race(
        'planted partition, 200k vertices, 1M ties, 400 blocks',
        plantedPartition('planted-200k', 200_000, 1_000_000, 400, 0.2, 4),
        PLANTED,
      ),
    ]),
};
