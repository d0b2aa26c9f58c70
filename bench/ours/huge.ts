/** A network too large for most tools: node --max-old-space-size=6000 bench/ours/huge.ts VERTICES TIES */
import { components } from '../../src/kernel/graph/components.ts';
import { countTies } from '../../src/kernel/graph/degree.ts';
import { buildGraph, type Graph } from '../../src/kernel/graph/graph.ts';
import { kCore } from '../../src/kernel/graph/k-core.ts';
import { pageRank } from '../../src/kernel/graph/page-rank.ts';
import { splitmix } from '../inputs/splitmix.ts';
import { largest, serve, sum, timed } from './serve.ts';

const [n, ties] = process.argv.slice(2).map(Number);
let graph: Graph | null = null;

/** Half the ties are drawn among all, half go to an end that was drawn before, which makes hubs. */
function load(): Graph {
  const { below } = splitmix(7);
  const from = new Uint32Array(ties);
  const to = new Uint32Array(ties);
  for (let i = 0; i < ties; i++) {
    from[i] = below(n);
    to[i] = i % 2 === 0 ? below(n) : to[below(i)];
  }
  return (graph = buildGraph({ n, from, to }).graph);
}

const loaded = (): Graph => graph ?? load();

await serve({
  load: timed(load, (g) => ({ m: countTies(g) })),
  components: timed(
    () => components(loaded()),
    ({ sizes, giant }) => ({ count: sizes.length, giant: sizes[giant] }),
  ),
  kcore: timed(
    () => kCore(loaded()),
    (core) => ({ max: largest(core), sum: sum(core) }),
  ),
  pagerank20: timed(
    () => pageRank(loaded(), { mostRounds: 20, tolerance: 0 }),
    ({ values }) => ({ max: largest(values) }),
  ),
});
