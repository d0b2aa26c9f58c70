import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runParts, spans, type Parts } from '../../src/kernel/parts.ts';

const summing: Parts<readonly number[], number, number, number> = {
  plan: (input) => input.map((_, i) => i),
  run: (input, i) => input[i],
  merge: (_, partials) => [...partials].reduce((a, b) => a + b, 0),
};

test('spans cover every position once, in order, as many as the count allows (identity)', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (count, most, least) => {
        const cut = spans(count, most, least);
        assert.deepEqual(
          cut.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
          Array.from({ length: count }, (_, i) => i),
        );
        assert.ok(cut.length <= most);
        if (cut.length > 1) for (const { from, to } of cut) assert.ok(to - from >= least);
      },
    ),
  );
});

test('parts are run in the order of the plan and reported (hand)', () => {
  const steps: [number, number][] = [];
  assert.equal(
    runParts(summing, [1, 2, 3], (done, total) => steps.push([done, total]) > 0),
    6,
  );
  assert.deepEqual(steps, [
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  assert.equal(runParts(summing, []), 0);
});

test('a step that says stop ends the work (hand)', () => {
  assert.throws(() => runParts(summing, [1, 2], () => false), { name: 'Stopped' });
});
