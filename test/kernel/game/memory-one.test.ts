import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  generosity,
  longRunPayoffs,
  trembling,
  type MemoryOne,
} from '../../../src/kernel/game/memory-one.ts';

const TFT: MemoryOne = [1, 0, 1, 0];
const WSLS: MemoryOne = [1, 0, 0, 1];
const GTFT: MemoryOne = [1, 1 / 3, 1, 1 / 3];
const ALLD: MemoryOne = [0, 0, 0, 0];
const ALLC: MemoryOne = [1, 1, 1, 1];
const near = (a: number, b: number, within: number): void =>
  assert.ok(Math.abs(a - b) <= within, `${a} is not ${b}`);

test('trembling hands, one in a hundred: the table of row payoffs (hand, printed to four places)', () => {
  const against = [TFT, WSLS, GTFT, ALLD, ALLC];
  const table: readonly (readonly [MemoryOne, readonly number[]])[] = [
    [TFT, [2.25, 2.25, 2.9697, 1.02, 3.0094]],
    [WSLS, [2.25, 2.9511, 2.9266, 0.535, 3.965]],
    [GTFT, [2.9243, 2.7681, 2.9703, 0.6934, 3.0029]],
  ];
  for (const [row, payoffs] of table)
    payoffs.forEach((payoff, k) => {
      const [own] = longRunPayoffs(trembling(row, 0.01), trembling(against[k], 0.01));
      near(own, payoff, 6e-5);
    });
});

test('a strategy of zero determinant takes three times what it leaves, whoever plays (identity)', () => {
  const extortion: MemoryOne = [11 / 13, 1 / 2, 7 / 26, 0];
  const [x, y] = longRunPayoffs(extortion, ALLC);
  near(x, 3.727273, 1e-6);
  near(y, 1.909091, 1e-6);
  const [a, b] = longRunPayoffs(extortion, [0.9, 0.5, 0.6, 0.2]);
  near(a, 2.280431, 1e-6);
  near(b, 1.42681, 1e-6);
  near((a - 1) / (b - 1), 3, 1e-9);
});

test('generosity is a third, and who wins depends on the start without a tremble (limit)', () => {
  near(generosity(), 1 / 3, 1e-15);
  assert.ok(Number.isNaN(longRunPayoffs(TFT, TFT)[0]));
  assert.throws(() => longRunPayoffs([2, 0, 0, 0], TFT), /"2"/);
});
