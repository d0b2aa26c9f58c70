import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLoops } from '../../src/app/loops/build-loops.ts';
import { openLoops, openRoundLoops } from '../../src/app/loops/open-loops.ts';
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import { diffuse } from '../../src/kernel/game/diffusion.ts';
import { playing, playRepeated } from '../../src/kernel/game/repeated-game.ts';
import type { Graph } from '../../src/kernel/graph/graph.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { pageRank } from '../../src/kernel/graph/page-rank.ts';
import { giveLoops } from '../../src/kernel/loops.ts';
import { random } from '../../src/kernel/random/random.ts';
import { BARRIER_WORDS, barrierIn } from '../../src/parallel/barrier.ts';
import { placeTogether } from '../../src/parallel/loops/common-memory.ts';
import { runInLockstep, runLane, type OpenRoundLoops } from '../../src/parallel/lockstep.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';
import type { Thread } from '../../src/parallel/thread.ts';

buildLoops();

const draw = random(11);
const { graph } = buildGraph({
  n: 800,
  from: Uint32Array.from({ length: 4000 }, () => draw.below(800)),
  to: Uint32Array.from({ length: 4000 }, () => draw.below(60)),
});
const game = {
  graph,
  thresholds: Uint32Array.from({ length: 32 }, () => draw.below(2 ** 32 - 1)),
  strategies: Uint8Array.from({ length: graph.n }, () => draw.below(8)),
  rounds: 37,
  seed: 5,
};
const spread = (kinds: number): Parameters<typeof diffuse> => [
  graph,
  Float64Array.from({ length: kinds * graph.n }, () => draw.float()),
  kinds,
  9,
  { rate: 0.3, reach: 0.4 },
];

const ends = Uint32Array.from({ length: 30_000 }, () => draw.below(9000));
/** A directed graph of several blocks of vertices, with a hub and vertices without a way out. */
const wide = (weights: Float64Array | null): Graph =>
  buildGraph({
    n: 12_500,
    from: ends,
    to: ends.map((_, i) => (i % 9 === 0 ? 17 : ends[i ^ 1])),
    weights,
    directed: true,
  }).graph;

for (const size of [1, 2, 3])
  test(`${size} lanes give the bytes of none (identity)`, async () => {
    const pool = openPartsPool(openThreads(size));
    for (const rounds of [0, 1, 37])
      assert.deepEqual(
        await pool.runRounds('repeatedGame', { ...game, rounds }),
        playRepeated({ ...game, rounds }),
      );
    for (const kinds of [3, 4]) {
      const asked = spread(kinds);
      const [, knowledge, , steps, absorption] = asked;
      assert.deepEqual(
        await pool.runRounds('diffusion', { graph, knowledge, kinds, steps, absorption }),
        diffuse(...asked),
      );
    }
    for (const ranked of [graph, wide(null), wide(Float64Array.from(ends, () => draw.float()))])
      assert.deepEqual(await pool.runRounds('pageRank', { graph: ranked }), pageRank(ranked));
    await pool.close();
  });

test('compiled phases and plain ones give the same bytes on shared columns (twin)', () => {
  const play = (openLoopsOver: OpenRoundLoops): unknown => {
    const { state, memory } = placeTogether(playing.open(game, 1));
    const barrier = new Int32Array(BARRIER_WORDS);
    runLane(
      { name: 'repeatedGame', lane: { at: 0, of: 1 }, state, memory, barrier },
      openLoopsOver,
    );
    return playing.close(state);
  };
  const plain = play(() => null);
  assert.deepEqual(play(openRoundLoops()), plain);
  giveLoops(openLoops(), 0);
  assert.deepEqual(playRepeated(game), plain);
  giveLoops(null);
});

test('columns lie together, each once and apart, and hold the same numbers (identity)', () => {
  const same = Float64Array.of(NaN, -0, 3);
  const value = { a: same, deep: [{ b: same, c: Uint8Array.of(1, 2) }], none: null, n: 3 };
  const { state, memory } = placeTogether(value);
  assert.deepEqual(state, value);
  assert.equal(state.a.buffer, memory?.buffer);
  assert.equal(state.deep[0].b.byteOffset, state.a.byteOffset);
  assert.notEqual(state.deep[0].c.byteOffset, state.a.byteOffset);
});

test('what cannot be opened is told, and the pool goes on (limit)', async () => {
  const pool = openPartsPool(openThreads(2));
  await assert.rejects(pool.runRounds('repeatedGame', { ...game, rounds: -1 }), /"-1"/);
  assert.deepEqual(await pool.runRounds('repeatedGame', game), playRepeated(game));
  await pool.close();
});

test('who fails is told, not who waited for it in vain (limit)', async () => {
  const broken = (error: Error): Thread => ({
    tell: () => undefined,
    next: () => Promise.resolve({ error }),
    end: () => Promise.resolve(),
  });
  const waited = Object.assign(new Error('in vain'), { name: 'Broken' });
  const threads = [broken(waited), broken(new Error('out of memory')), broken(waited)];
  await assert.rejects(runInLockstep(threads, 'repeatedGame', game), /out of memory/);
});

test('a broken barrier lets nobody wait; the last to come decides for all (hand)', () => {
  const words = new Int32Array(BARRIER_WORDS);
  assert.equal(
    barrierIn(words, 1).waitFor(() => true),
    true,
  );
  assert.equal(
    barrierIn(words, 1).waitFor(() => false),
    false,
  );
  barrierIn(words, 2).break();
  assert.throws(() => barrierIn(words, 2).wait(), { name: 'Broken' });
});
