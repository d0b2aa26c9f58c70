import type { Suite } from '../harness/contestant.ts';
import { cReference, ours, pythonPeer, together } from '../harness/find-peers.ts';
import { europeanNetwork } from '../inputs/european-network.ts';
import { plantedPartition, preferentialAttachment } from '../inputs/graphs.ts';

export const network: Suite = {
  name: 'network',
  about:
    'Exact centralities and communities. igraph walks from every sixteenth vertex of the European network, times sixteen. Leiden draws lots: each run of ours has another seed, igraph goes on with its own stream; ' +
    'modularity and agreement (NMI) with the planted blocks are medians of the runs.',
  races: async () => {
    const small = preferentialAttachment('attached-10k', 10_000, 5, 1);
    const europe = await europeanNetwork();
    const planted = plantedPartition('planted-200k', 200_000, 1_000_000, 400, 0.2, 4);
    const args = (file: typeof small, blocks: number): string[] => [
      file.path,
      String(file.n),
      file.pivots,
      String(blocks),
    ];
    const igraph = (file: typeof small, blocks: number): ReturnType<typeof pythonPeer> =>
      pythonPeer('igraph', 'igraph', 'graph-igraph.py', args(file, blocks));
    return [
      {
        input: 'preferential attachment, 10k vertices, 50k ties',
        rounds: 1,
        kernels: [
          {
            id: 'betweenness',
            label: 'exact betweenness, one run',
            expected: { sum: 132529884.999999, max: 3529201.551773, sumsq: 85870804322502.83 },
            goal: { peer: 1 },
          },
        ],
        ...together(
          ours('graph.ts', args(small, 0)),
          ours('graph.ts', args(small, 0), 2),
          cReference('graph', args(small, 0)),
          igraph(small, 0),
        ),
      },
      {
        input: `European network, ${europe.n.toLocaleString('en')} vertices`,
        rounds: 2,
        kernels: [
          {
            id: 'triangles',
            label: 'triangles, clustering',
            expected: {
              triangles: 18126525,
              avg_local_cc_zero: 0.782596595649,
              transitivity: 0.131498121248,
            },
          },
          {
            id: 'constraint',
            label: 'constraint',
            expected: { sum_ego: 3141.051014509 },
          },
          {
            id: 'harmonic',
            label: 'exact harmonic closeness, one run',
            rounds: 1,
            goal: { peer: 0.1 },
          },
        ],
        ...together(
          ours('graph.ts', args(europe, 0)),
          ours('graph.ts', args(europe, 0), 2),
          igraph(europe, 0),
        ),
      },
      {
        input: 'planted partition, 200k vertices, 1M ties, 400 blocks',
        rounds: 4,
        kernels: [
          {
            id: 'leiden',
            label: 'Leiden, two passes',
            // Every partition is right; quality stands beside the times.
            expected: {},
            goal: { peer: 1 },
          },
        ],
        ...together(ours('graph.ts', args(planted, 400)), igraph(planted, 400)),
      },
    ];
  },
};
