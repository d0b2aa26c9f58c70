import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spatialStep } from '../../../src/kernel/game/spatial-dilemma.ts';
import { random } from '../../../src/kernel/random/random.ts';

const DILEMMA = { temptation: 37, unit: 20 } as const;
const defectors = (cells: Uint8Array): number => cells.reduce((sum, cell) => sum + cell, 0);

test('one defector among 99 × 99 grows into a kaleidoscope, temptation 1.85 (oracle: exact integers)', () => {
  let cells: Uint8Array = new Uint8Array(99 * 99);
  cells[49 * 99 + 49] = 1;
  const counts = [defectors(cells)];
  for (let step = 1; step <= 45; step++) {
    cells = spatialStep(cells, 99, DILEMMA);
    counts.push(defectors(cells));
  }
  assert.deepEqual(counts.slice(0, 13), [1, 9, 25, 41, 81, 81, 109, 185, 289, 257, 253, 297, 325]);
  assert.equal(counts[30], 2437);
  assert.equal(counts[45], 3185);
});

test('from nine in ten co-operators their share settles at 12 ln 2 − 8 (oracle: Nowak and May)', () => {
  const { float } = random(1);
  let cells: Uint8Array = Uint8Array.from({ length: 60 * 60 }, () => (float() < 0.1 ? 1 : 0));
  let sum = 0;
  for (let step = 1; step <= 160; step++) {
    cells = spatialStep(cells, 60, DILEMMA);
    if (step > 80) sum += 1 - defectors(cells) / cells.length;
  }
  // A smaller torus and fewer steps than theirs: seeds scatter by about a hundredth.
  assert.ok(Math.abs(sum / 80 - (12 * Math.LN2 - 8)) < 0.025);
});

test('a torus without defectors stays, a width must fit (limit)', () => {
  assert.equal(defectors(spatialStep(new Uint8Array(25), 5, DILEMMA)), 0);
  assert.throws(() => spatialStep(new Uint8Array(4), 2, DILEMMA), RangeError);
});
