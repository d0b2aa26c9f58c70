import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { FEWEST_SHARED, nearestCases } from '../../../src/diagnose/casebook/nearest-cases.ts';
import { traitsOf } from '../../../src/diagnose/casebook/traits.ts';

const { casebook } = openCasebook();

test('every case with enough traits is nearest to itself, at distance 0 (identity)', () => {
  for (const one of casebook.cases) {
    const traits = traitsOf(casebook, one);
    const near = nearestCases(casebook, traits, { most: 14 });
    const self = near.find(({ case: { id } }) => id === one.id);
    assert.equal(self !== undefined, traits.words.size + traits.scores.size >= FEWEST_SHARED);
    if (self !== undefined) {
      assert.equal(self.distance, 0);
      assert.equal(near[0].distance, 0);
    }
  }
});

test('distances are symmetric, in [0, 1] and the mean of what is said to be apart (identity)', () => {
  const between = (a: number, b: number): number | undefined => {
    const [from, to] = [casebook.cases[a], casebook.cases[b]];
    return nearestCases(casebook, traitsOf(casebook, from), { most: 14 }).find(
      ({ case: { id } }) => id === to.id,
    )?.distance;
  };
  for (let a = 0; a < 8; a++)
    for (let b = 0; b < a; b++)
      assert.equal(between(a, b)?.toFixed(12), between(b, a)?.toFixed(12));
  for (const { distance, parts } of nearestCases(casebook, traitsOf(casebook, casebook.cases[0]), {
    most: 14,
  })) {
    assert.ok(distance >= 0 && distance <= 1);
    const mean = parts.reduce((sum, { apart }) => sum + apart, 0) / parts.length;
    assert.ok(Math.abs(distance - mean) < 1e-12);
  }
});

test('a distance by hand: one word apart of two, grades 1 and 3 (hand)', () => {
  const traits = {
    words: new Map([
      ['industry type', 'traditional-manufacturing'],
      ['driver of innovation', 'science'],
    ]),
    scores: new Map([
      ['technical-skills', 4],
      ['ties-among-firms', 2],
    ] as const),
  };
  // Jepara: traditional, customer, 3, 5: (0 + 1 + 1/4 + 3/4) / 4
  const jepara = nearestCases(casebook, traits, { most: 14 }).find(
    ({ case: { id } }) => id === 'jepara-furniture',
  );
  assert.equal(jepara?.distance, 0.5);
  assert.equal(jepara?.parts[0].trait, 'driver of innovation');
});
