/** Our network kernels: node bench/ours/graph.ts TIES.tsv N PIVOTS BLOCKS [workers] */
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import {
  betweennessInput,
  betweennessParts,
  type Betweenness,
  type BetweennessInput,
} from '../../src/kernel/graph/betweenness.ts';
import { structuralHoles } from '../../src/kernel/graph/burt.ts';
import {
  closenessInput,
  closenessParts,
  type Closeness,
} from '../../src/kernel/graph/closeness.ts';
import { closenessOf } from '../../src/kernel/graph/closeness-of.ts';
import { components } from '../../src/kernel/graph/components.ts';
import { countTies } from '../../src/kernel/graph/degree.ts';
import { kCore } from '../../src/kernel/graph/k-core.ts';
import { leiden } from '../../src/kernel/graph/leiden.ts';
import { pageRank, type PageRank } from '../../src/kernel/graph/page-rank.ts';
import { partitionAgreement } from '../../src/kernel/graph/partition-agreement.ts';
import { triangles, trianglesInput, type Triangles } from '../../src/kernel/graph/triangles.ts';
import { runParts } from '../../src/kernel/parts.ts';
import { random } from '../../src/kernel/random/random.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';
import type { Values } from '../harness/contestant.ts';
import { readGraph, readNumbers } from './read-ties.ts';
import { largest, serve, sum, sumOfSquares, timed, type Timer } from './serve.ts';

const [path, n, pivotPath, blocks, workers] = process.argv.slice(2);
const pivots = readNumbers(pivotPath);
const graph = readGraph(path, Number(n));
const planted = Uint32Array.from({ length: graph.n }, (_, v) =>
  Math.floor((v * Number(blocks)) / graph.n),
);
let seed = 0;

// C adds up the pivots without scaling them to all vertices.
const tellPivots = ({ raw }: Betweenness): Values => ({
  sum: (sum(raw) * pivots.length) / graph.n,
  max: (largest(raw) * pivots.length) / graph.n,
});
const tellBetweenness = ({ raw }: Betweenness): Values => ({
  sum: sum(raw),
  max: largest(raw),
  sumsq: sumOfSquares(raw),
});
const tellHarmonic = ({ harmonic }: Closeness): Values => ({
  harmonic_sum: sum(harmonic),
  every_16th: sum(harmonic.filter((_, v) => v % 16 === 0)),
});

const tellRanks = ({ values }: PageRank): Values => ({
  sumsq: sumOfSquares(values),
  max: largest(values),
});

const tellTriangles = ({ total, averageZero, transitivity }: Triangles): Values => ({
  triangles: total,
  avg_local_cc_zero: averageZero,
  transitivity,
});

const alone: Record<string, Timer> = {
  load: timed(
    () => readGraph(path, Number(n)),
    (g) => ({ m: countTies(g) }),
  ),
  components: timed(
    () => components(graph),
    ({ sizes, giant }) => ({ count: sizes.length, giant: sizes[giant] }),
  ),
  kcore: timed(
    () => kCore(graph),
    (core) => ({ max: largest(core), sum: sum(core) }),
  ),
  pagerank100: timed(
    // A tolerance that is never met: exactly 100 rounds, as in C.
    () => pageRank(graph, { mostRounds: 100, tolerance: 0 }),
    tellRanks,
  ),
  triangles: timed(() => triangles(graph), tellTriangles),
  constraint: timed(
    () => structuralHoles(graph),
    ({ constraint }) => ({ sum_ego: sum(constraint) }),
  ),
  closeness64: timed(
    () => closenessOf(graph, pivots),
    ({ harmonic, closeness }) => ({ harmonic_sum: sum(harmonic), closeness_sum: sum(closeness) }),
  ),
  betweenness64: timed(
    () => runParts(betweennessParts, betweennessInput(graph, { pivots })),
    tellPivots,
  ),
  betweenness: timed(() => runParts(betweennessParts, betweennessInput(graph)), tellBetweenness),
  harmonic: timed(() => runParts(closenessParts, closenessInput(graph)), tellHarmonic),
  leiden: timed(
    () => leiden(graph, random(seed++)),
    ({ quality, count, labels }) => ({
      modularity: quality,
      blocks: count,
      nmi: partitionAgreement(labels, planted).nmi,
    }),
  ),
};

/**
 * What has parts or rounds, run by threads that stay warm; the rest takes less time than handing it over, and runs alone here as
 * well.
 */
function withThreads(count: number): Record<string, Timer> {
  const pool = openPartsPool(openThreads(count));
  const between = async (input: BetweennessInput): Promise<Betweenness> =>
    (await pool.run('betweenness', input)) as Betweenness;
  const { load, components: connected, kcore, constraint, closeness64 } = alone;
  return {
    load,
    components: connected,
    kcore,
    constraint,
    closeness64,
    triangles: timed(
      async () => (await pool.run('triangles', trianglesInput(graph))) as Triangles,
      tellTriangles,
    ),
    pagerank100: timed(
      () => pool.runRounds('pageRank', { graph, mostRounds: 100, tolerance: 0 }),
      tellRanks,
    ),
    betweenness64: timed(() => between(betweennessInput(graph, { pivots })), tellPivots),
    betweenness: timed(() => between(betweennessInput(graph)), tellBetweenness),
    harmonic: timed(
      async () => (await pool.run('closeness', closenessInput(graph))) as Closeness,
      tellHarmonic,
    ),
  };
}

await serve(workers === undefined ? alone : withThreads(Number(workers)));
