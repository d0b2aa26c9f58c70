import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { complexity, reflections } from '../../../src/kernel/space/complexity.ts';
import { fitness } from '../../../src/kernel/space/fitness.ts';
import { incidence, specialisations } from '../../../src/kernel/space/incidence.ts';
import { proximity, relatednessDensity } from '../../../src/kernel/space/proximity.ts';
import { table } from '../../../src/kernel/space/table.ts';
import { correlation } from '../../../src/kernel/stats/moments.ts';
import { allClose, close } from '../close.ts';

const NESTED = incidence(4, 4, [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0]);
const TRAP = incidence(4, 4, [1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0]);

test('specialised means a quotient of 1 or more, exactly 1 included (hand)', () => {
  const found = specialisations(table(3, 3, [40, 10, 50, 10, 60, 130, 50, 30, 620]));
  assert.deepEqual([...found.ones], [1, 1, 0, 0, 1, 0, 0, 0, 1]);
  assert.throws(() => specialisations(table(1, 1, [1]), 0), /threshold/);
});

test('empty rows and columns go, and are counted (hand)', () => {
  const found = incidence(3, 3, [0, 1, 0, 0, 0, 0, 0, 1, 1]);
  assert.deepEqual([...found.keptRows], [0, 2]);
  assert.deepEqual([...found.keptColumns], [1, 2]);
  assert.deepEqual([...found.ones], [1, 0, 1, 1]);
  assert.deepEqual([found.droppedRows, found.droppedColumns], [1, 1]);
});

test('proximity of the nested example (hand)', () => {
  const { phi } = proximity(NESTED, 0);
  allClose(
    [phi[1], phi[2], phi[3], phi[6], phi[7], phi[11]],
    [0.75, 0.5, 0.25, 2 / 3, 1 / 3, 0.5],
    1e-12,
  );
  assert.equal(phi[0], 0);
  assert.equal(proximity(NESTED, 1).phi[0], 1);
});

test('density of the nested example, and its dependence on the diagonal (hand)', () => {
  const density = relatednessDensity(NESTED, proximity(NESTED, 0));
  allClose(density.subarray(4, 8), [0.833333, 0.809524, 0.7, 1], 1e-6);
  allClose(density.subarray(12, 16), [0, 0.428571, 0.3, 0.230769], 1e-6);
  const ones = relatednessDensity(NESTED, proximity(NESTED, 1));
  assert.ok(Math.abs(ones[4] - density[4]) > 0.01);
});

const matrix = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 30, maxLength: 30 });

test('proximities are symmetric and in [0, 1], density too; unrelated is unknown (identity)', () => {
  fc.assert(
    fc.property(
      matrix,
      fc.constantFrom('minimum-conditional' as const, 'cosine' as const),
      (ones, kind) => {
        const m = incidence(6, 5, ones);
        const near = proximity(m, 0, kind);
        const n = near.industries;
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            assert.equal(near.phi[i * n + j], near.phi[j * n + i]);
            assert.ok(near.phi[i * n + j] >= 0 && near.phi[i * n + j] <= 1);
          }
        for (const w of relatednessDensity(m, near))
          assert.ok(Number.isNaN(w) || (w >= 0 && w <= 1));
      },
    ),
  );
  const apart = incidence(2, 2, [1, 0, 0, 1]);
  assert.ok(relatednessDensity(apart, proximity(apart, 0)).every(Number.isNaN));
});

test('complexity of the nested example and its reflections (hand)', () => {
  const found = complexity(NESTED);
  assert.equal(found.refused, null);
  allClose(found.eigenvalues, [1, 0.25, 1 / 9], 1e-9);
  const expected = [1.341641, 0.447214, -0.447214, -1.341641];
  allClose(found.places, expected, 1e-6);
  allClose(found.industries, expected.toReversed(), 1e-6);
  allClose(reflections(NESTED, 18), expected, 1e-6);
});

test('the trap is refused: eigenvector and reflections part ways there (hand)', () => {
  const found = complexity(TRAP);
  assert.equal(found.refused, 'the second eigenvector has nothing to do with diversity');
  allClose(found.eigenvalues, [1, 1 / 3, 0.191278], 1e-6);
  assert.ok(found.places.every(Number.isNaN) && found.industries.every(Number.isNaN));
  allClose(reflections(TRAP, 18), [1.581, 0.139, -0.86, -0.86], 1e-3);
});

test('separate blocks, equal eigenvalues and tiny tables are refused (limit)', () => {
  assert.match(
    complexity(incidence(4, 4, [1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1])).refused!,
    /blocks/,
  );
  assert.match(complexity(incidence(3, 3, [1, 1, 0, 0, 1, 1, 1, 0, 1])).refused!, /do not differ/);
  assert.match(complexity(incidence(2, 3, [1, 1, 0, 1, 0, 1])).refused!, /fewer/);
  assert.match(complexity(incidence(0, 0, [])).refused!, /fewer/);
});

test('turning the table swaps places and industries, by either side’s decomposition (identity)', () => {
  fc.assert(
    fc.property(matrix, (ones) => {
      const m = incidence(6, 5, ones);
      const turned = incidence(
        5,
        6,
        Array.from({ length: 30 }, (_, k) => ones[(k % 6) * 5 + Math.floor(k / 6)]),
      );
      const found = complexity(m);
      const other = complexity(turned);
      if (found.refused !== null || other.refused !== null) return;
      close(Math.abs(correlation(found.places, other.industries)), 1, 1e-7);
      close(found.eigenvalues[1], other.eigenvalues[1], 1e-9);
      assert.ok(correlation(found.places, m.diversity) >= 0.1);
    }),
  );
});

test('fitness of the trap after fifty simultaneous rounds (hand)', () => {
  const found = fitness(TRAP, 50);
  allClose(found.places, [3.8183, 0.1726, 0.0046, 0.0046], 1e-4);
  close(found.places.reduce((a, b) => a + b) / 4, 1);
  assert.throws(() => fitness(TRAP, 0), /rounds/);
});
