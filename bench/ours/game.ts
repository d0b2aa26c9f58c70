/** Our games: node bench/ours/game.ts TIES.tsv N STRATEGIES.txt [workers] */
import { readFileSync } from 'node:fs';
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import { diffusing } from '../../src/kernel/game/diffusion.ts';
import { playRepeated } from '../../src/kernel/game/repeated-game.ts';
import { chanceAt } from '../../src/kernel/random/chance-at.ts';
import { readGraph } from './read-ties.ts';
import { runRounds } from '../../src/kernel/rounds.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';
import { serve, sum, timed } from './serve.ts';

const [path, count, strategiesPath, workers] = process.argv.slice(2);
const n = Number(count);
const graph = readGraph(path, n);
const thresholds = Uint32Array.from(
  readFileSync(strategiesPath, 'utf8').trim().split(/\s+/),
  Number,
);
const strategies = Uint8Array.from({ length: n }, (_, i) => chanceAt((0x9e3779b9 + i) | 0) & 31);
const knowledge = Float64Array.from(
  { length: 4 * n },
  (_, k) => chanceAt((0x12345 + k) | 0) / 2 ** 32,
);

const game = { graph, thresholds, strategies, rounds: 200 };
const spread = { graph, knowledge, kinds: 4, steps: 200, absorption: { rate: 0.1, reach: 0.5 } };
const pool = workers === undefined ? null : openPartsPool(openThreads(Number(workers)));

await serve({
  game: timed(
    () => pool?.runRounds('repeatedGame', game) ?? playRepeated(game),
    (played) => ({
      coop: played.cooperation,
      checksum: played.strategies.reduce((sum, one) => (Math.imul(sum, 31) + one) >>> 0, 0),
    }),
  ),
  diffusion: timed(
    () => pool?.runRounds('diffusion', spread) ?? runRounds(diffusing, spread),
    (after) => ({ sum: sum(after) }),
  ),
});
