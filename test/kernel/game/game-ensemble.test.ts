import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gameEnsembleParts } from '../../../src/kernel/game/game-ensemble.ts';
import { playRepeated } from '../../../src/kernel/game/repeated-game.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { runParts } from '../../../src/kernel/parts.ts';
import { random } from '../../../src/kernel/random/random.ts';

const draw = random(3);
const { graph } = buildGraph({
  n: 30,
  from: Uint32Array.from({ length: 70 }, () => draw.below(30)),
  to: Uint32Array.from({ length: 70 }, () => draw.below(30)),
});
const game = {
  graph,
  thresholds: Uint32Array.from({ length: 8 }, () => draw.below(2 ** 32 - 1)),
  strategies: Uint8Array.from({ length: 30 }, () => draw.below(2)),
  rounds: 9,
};
const stream = { seed: 2, path: '' };

test('a member is a game with the seed of its own stream, however many there are (twin)', () => {
  const few = runParts(gameEnsembleParts, { game, members: 3, stream });
  const many = runParts(gameEnsembleParts, { game, members: 80, stream });
  assert.deepEqual(many.cooperation.slice(0, 3), few.cooperation);
  assert.deepEqual(many.players.slice(0, 6), few.players);
  const second = playRepeated({ ...game, seed: random(2).fork('member 1').bits() });
  assert.equal(few.cooperation[1], second.cooperation / (graph.targets.length * 9));
  const defectors = second.strategies.filter((strategy) => strategy === 1).length;
  assert.deepEqual(few.players.slice(2, 4), Uint32Array.of(30 - defectors, defectors));
});

test('everybody of every member plays something; other chance, other ends (identity)', () => {
  const { players, cooperation } = runParts(gameEnsembleParts, { game, members: 20, stream });
  for (let k = 0; k < 20; k++) assert.equal(players[2 * k] + players[2 * k + 1], 30);
  assert.ok(new Set(cooperation).size > 10);
});

test('without a round nobody moves; without a member there is no ensemble (limit)', () => {
  const still = { ...game, rounds: 0 };
  const { cooperation } = runParts(gameEnsembleParts, { game: still, members: 2, stream });
  assert.ok(cooperation.every((share) => Number.isNaN(share)));
  assert.throws(() => runParts(gameEnsembleParts, { game, members: 0, stream }), /members/);
});
