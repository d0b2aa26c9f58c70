import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barter, barterAlong, diffuse } from '../../../src/kernel/game/diffusion.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';

const draw = random(11);
const { graph } = buildGraph({
  n: 40,
  from: Uint32Array.from({ length: 90 }, () => draw.below(39)),
  to: Uint32Array.from({ length: 90 }, () => draw.below(39)),
});
const columns = (kinds: number): Float64Array =>
  Float64Array.from({ length: 40 * kinds }, () => draw.float());

test('a barter of one kind against one, half absorbed (hand)', () => {
  const a = Float64Array.of(4, 1, 2);
  const b = Float64Array.of(2, 3, 2);
  assert.equal(barter(a, b, 0.5), 1);
  assert.deepEqual([...a, ...b], [4, 2, 2, 3, 3, 2]);
});

test('who is ahead in everything does not trade; all absorbed is a copy, nothing absorbed is nothing (limit)', () => {
  const a = Float64Array.of(4, 4);
  const b = Float64Array.of(1, 2);
  assert.equal(barter(a, b, 1), 0);
  const c = Float64Array.of(1, 5);
  barter(a, c, 1);
  assert.deepEqual([...a, ...c], [4, 5, 4, 5]);
  const before = columns(3);
  const after = before.slice();
  barterAlong(graph, after, 3, 500, 0, random(1));
  assert.deepEqual(after, before);
});

test('bartered knowledge never falls (identity)', () => {
  const before = columns(3);
  const after = before.slice();
  assert.ok(barterAlong(graph, after, 3, 500, 0.4, random(1)) > 0);
  after.forEach((value, k) => assert.ok(value >= before[k]));
});

test('four kinds at once are four kinds one by one (twin)', () => {
  const four = columns(4);
  const absorption = { rate: 0.1, reach: 0.5 };
  const together = diffuse(graph, four, 4, 30, absorption);
  for (let kind = 0; kind < 4; kind++) {
    const alone = diffuse(
      graph,
      four.filter((_, k) => k % 4 === kind),
      1,
      30,
      absorption,
    );
    alone.forEach((value, v) => assert.equal(value, together[4 * v + kind]));
  }
});

test('a neighbour too far ahead teaches nothing, one within reach a share of the gap (hand)', () => {
  const pair = buildGraph({ n: 3, from: [0], to: [1] }).graph;
  const taught = diffuse(pair, Float64Array.of(0, 0.4, 7), 1, 1, { rate: 0.5, reach: 0.5 });
  assert.deepEqual([...taught], [0.2, 0.4, 7]);
  const apart = diffuse(pair, Float64Array.of(0, 0.6, 7), 1, 1, { rate: 0.5, reach: 0.5 });
  assert.deepEqual([...apart], [0, 0.6, 7]);
});
