import assert from 'node:assert/strict';
import test from 'node:test';
import { eiIndex, eiPermutation } from '../../../src/kernel/graph/ei-index.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { assertNear, chanceGraphs, fromPairs, G, groupsOfD, matrixOf, near } from './toys.ts';

test('the toy graph: one tie out, seven within, -0.75; all possible pairs would give 1/7 (hand)', () => {
  const found = eiIndex(G, groupsOfD);
  assert.equal(found.external, 1);
  assert.equal(found.internal, 7);
  assert.equal(found.value, -0.75);
  assert.ok(near(found.expected, 1 / 7));
  assertNear(found.perVertex, [-1, -1, -1 / 3, -1 / 3, -1, -1, -1]);
});

test('without ties there is no index; with one group it is -1, all apart it is 1 (limit)', () => {
  const none = eiIndex(fromPairs(3, []), [0, 0, 1]);
  assert.ok(Number.isNaN(none.value) && none.perVertex.every(Number.isNaN));
  assert.equal(eiIndex(G, new Uint8Array(7)).value, -1);
  assert.equal(eiIndex(G, [0, 1, 2, 3, 4, 5, 6]).value, 1);
  assert.ok(Number.isNaN(eiIndex(fromPairs(1, []), [0]).expected));
});

test('ties with an end of unknown group are left out and counted (hand)', () => {
  const found = eiIndex(G, [0, 0, NaN, 1, 1, 1, -1]);
  assert.equal(found.unknown, 4);
  assert.equal(found.external + found.internal, 4);
  assert.ok(Number.isNaN(found.perVertex[2]));
});

test('bad groups are refused by value (hand)', () => {
  assert.throws(() => eiIndex(G, [0, 0, 0.5, 1, 1, 1, 1]), /"0.5"/);
  assert.throws(() => eiIndex(G, [0, 0, -2, 1, 1, 1, 1]), /"-2"/);
  assert.throws(() => eiIndex(G, [0]), /one per vertex/);
});

test('the index is the matrix summed outside and inside the blocks (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const groups = Array.from({ length: graph.n }, (_, v) => v % 3);
      let external = 0;
      let internal = 0;
      matrixOf(graph).forEach((row, i) =>
        row.forEach((w, j) => {
          if (groups[i] === groups[j]) internal += w;
          else external += w;
        }),
      );
      assert.ok(near(eiIndex(graph, groups).value, (external - internal) / (external + internal)));
    }
});

test('dealing labels anew finds the toy groups unusually closed (recovery)', () => {
  const found = eiPermutation(G, groupsOfD, random(1), 4000);
  // all 35 ways to choose the three of the first group
  let atOrBelow = 0;
  let sum = 0;
  let ways = 0;
  for (let a = 0; a < 7; a++)
    for (let b = a + 1; b < 7; b++)
      for (let c = b + 1; c < 7; c++) {
        const value = eiIndex(
          G,
          Array.from({ length: 7 }, (_, v) => (v === a || v === b || v === c ? 0 : 1)),
        ).value;
        ways++;
        sum += value;
        if (value <= -0.75) atOrBelow++;
      }
  // four standard errors of a share from 4,000 draws
  assert.ok(Math.abs(found.lowerP - atOrBelow / ways) < 4 * Math.sqrt(0.25 / 4000));
  assert.ok(Math.abs(found.mean - sum / ways) < 0.05);
  assert.ok(found.upperP > 0.9);
  assert.ok(Number.isNaN(eiPermutation(fromPairs(2, []), [0, 1], random(1)).mean));
});
