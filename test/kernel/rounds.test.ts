import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { laneCuts, laneSpan, runRounds, type Rounds } from '../../src/kernel/rounds.ts';

const doubling: Rounds<number, { readonly values: Float64Array; readonly most: number }, number> = {
  open: (most) => ({ values: Float64Array.of(1), most }),
  phases: [({ values }) => void (values[0] *= 2), ({ values }) => void (values[0] += 1)],
  more: ({ values, most }, rounds) => rounds < 10 && values[0] < most,
  close: ({ values }) => values[0],
  steps: () => 1,
};

test('phases follow one another until no more rounds are wanted (hand)', () => {
  assert.equal(runRounds(doubling, 0), 1);
  assert.equal(runRounds(doubling, 10), 15);
  assert.equal(runRounds(doubling, Infinity), 2047);
});

test('lanes have every position once, and rows in pieces of equal work (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      (degrees, lanes) => {
        const offsets = new Uint32Array(degrees.length + 1);
        degrees.forEach((degree, i) => (offsets[i + 1] = offsets[i] + degree));
        const cuts = laneCuts(offsets, lanes);
        assert.equal(cuts[0], 0);
        assert.equal(cuts[lanes], degrees.length);
        const work = (row: number): number => row + offsets[row];
        for (let at = 0; at < lanes; at++) {
          assert.ok(cuts[at] <= cuts[at + 1]);
          assert.ok(work(cuts[at + 1]) - work(cuts[at]) <= work(degrees.length) / lanes + 10);
          const { from, to } = laneSpan({ at, of: lanes }, degrees.length);
          assert.equal(from, at === 0 ? 0 : laneSpan({ at: at - 1, of: lanes }, degrees.length).to);
          if (at === lanes - 1) assert.equal(to, degrees.length);
        }
      },
    ),
  );
});
