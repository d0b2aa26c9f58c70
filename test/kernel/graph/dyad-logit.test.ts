import assert from 'node:assert/strict';
import test from 'node:test';
import { dyadLogit } from '../../../src/kernel/graph/dyad-logit.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { D, fromPairs, G, groupsOfD, near } from './toys.ts';

test('edges only: the log-odds of the density, -0.485508 (hand)', () => {
  const found = dyadLogit(G, []);
  assert.ok(near(found.coefficients[0], Math.log(8 / 13), 1e-8));
  assert.ok(near(found.coefficients[0], -0.485508, 1e-6));
  assert.equal(found.rows, 21);
  assert.ok(near(dyadLogit(D, []).coefficients[0], Math.log(10 / 32), 1e-8));
});

test('with a group term it reproduces the densities within and between (identity)', () => {
  const same = (i: number, j: number): number => (groupsOfD[i] === groupsOfD[j] ? 1 : 0);
  const found = dyadLogit(G, [same]);
  // 1 of 12 pairs between, 7 of 9 within
  assert.ok(near(found.coefficients[0], Math.log(1 / 11), 1e-8));
  assert.ok(near(found.coefficients[0] + found.coefficients[1], Math.log(7 / 2), 1e-8));
});

test('a planted taste for near ones is recovered (recovery)', () => {
  const chance = random(6);
  const n = 80;
  const place = Array.from({ length: n }, () => chance.normal());
  const apart = (i: number, j: number): number => Math.abs(place[i] - place[j]);
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      if (chance.float() < 1 / (1 + Math.exp(1 + 1.5 * apart(i, j)))) {
        from.push(i);
        to.push(j);
      }
  const found = dyadLogit(buildGraph({ n, from, to }).graph, [apart], 'dyadic');
  assert.ok(Math.abs(found.coefficients[0] + 1) < 4 * found.errors[0]);
  assert.ok(Math.abs(found.coefficients[1] + 1.5) < 4 * found.errors[1]);
  assert.ok(found.errors[1] < 0.3);
});

test('unknown pairs are left out and counted; separation does not converge (limit)', () => {
  const found = dyadLogit(G, [(i, j) => (i === 0 ? NaN : i + j)]);
  assert.equal(found.unknown, 6);
  assert.equal(found.from.length, 15);
  assert.equal(
    dyadLogit(fromPairs(4, [[1, 2]]), [(i, j) => (i + j === 1 ? 1 : 0)]).converged,
    false,
  );
  assert.throws(() => dyadLogit(D, [], 'dyadic'), /"true"/);
});
