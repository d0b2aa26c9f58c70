import assert from 'node:assert/strict';
import test from 'node:test';
import { concor } from '../../../src/kernel/graph/concor.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { chanceGraphs, D, fromPairs } from './toys.ts';

test('the directed toy graph splits into {1, 2, 4, 7} and {3, 5, 6} (oracle: numpy)', () => {
  const found = concor(D);
  assert.ok(found.converged);
  assert.deepEqual([...found.blocks], [0, 0, 1, 0, 1, 1, 0]);
});

test('planted roles come apart: givers and takers (recovery)', () => {
  const chance = random(3);
  const from: number[] = [];
  const to: number[] = [];
  for (let u = 0; u < 20; u++)
    for (let v = 20; v < 40; v++)
      if (chance.float() < 0.7) {
        from.push(u);
        to.push(v);
      }
  const { blocks } = concor(buildGraph({ n: 40, from, to, directed: true }).graph);
  assert.deepEqual([...blocks], [...Array<number>(20).fill(0), ...Array<number>(20).fill(1)]);
});

test('who has no tie, or a tie with everyone, stands apart; no graph hangs (limit)', () => {
  const found = concor(
    fromPairs(4, [
      [1, 2],
      [2, 3],
    ]),
  );
  assert.equal(found.blocks[3], 2);
  for (const graph of chanceGraphs(100, { directed: true }))
    assert.equal(concor(graph).blocks.length, graph.n);
  assert.equal(concor(fromPairs(0, [])).converged, true);
});
