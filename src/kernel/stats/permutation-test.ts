import type { Random } from '../random/random.ts';
import { refuseUnlessCount } from './refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from './stopped.ts';

export type Side = 'greater' | 'less' | 'two-sided';

/**
 * Monte-Carlo p-value (1 + #{simulated at least as extreme}) / (1 + S): never 0.
 *
 * Two-sided is twice the smaller of the two one-sided values, at most 1. A NaN observed value or no defined simulation
 * gives NaN; NaN simulations are left out. Values within 1e-12 relative of the observed count as extreme.
 *
 * @see phipson2010
 */
export function monteCarloP(observed: number, simulated: ArrayLike<number>, side: Side): number {
  let above = 0;
  let below = 0;
  let draws = 0;
  const fuzz = 1e-12 * Math.max(1, Math.abs(observed));
  for (let i = 0; i < simulated.length; i++) {
    const value = simulated[i];
    if (value !== value) continue;
    draws++;
    if (value >= observed - fuzz) above++;
    if (value <= observed + fuzz) below++;
  }
  if (observed !== observed || draws === 0) return NaN;
  const greater = (1 + above) / (1 + draws);
  const less = (1 + below) / (1 + draws);
  return side === 'greater'
    ? greater
    : side === 'less'
      ? less
      : Math.min(1, 2 * Math.min(greater, less));
}

export interface PermutationSettings {
  /** Permutations drawn (999 unless told). */
  readonly draws?: number;
  readonly side?: Side;
  readonly onStep?: OnStep;
}

/** What a permutation test saw. */
export interface PermutationTest {
  readonly observed: number;
  readonly p: number;
  readonly simulated: Float64Array;
}

/**
 * Permutation test of a statistic of n labels: the statistic sees the order of the rows, first as they stand.
 *
 * Cost: draws + 1 statistics.
 *
 * @throws RangeError when n < 1 or draws < 1; Error named Stopped when `onStep` answers false.
 * @see phipson2010
 */
export function permutationTest(
  n: number,
  statistic: (order: Uint32Array) => number,
  random: Random,
  { draws = 999, side = 'two-sided', onStep }: PermutationSettings = {},
): PermutationTest {
  refuseUnlessCount('n', n, 1);
  refuseUnlessCount('draws', draws, 1);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  const observed = statistic(order);
  const simulated = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    simulated[draw] = statistic(random.shuffle(order));
    step(onStep, draw + 1, draws);
  }
  return { observed, p: monteCarloP(observed, simulated, side), simulated };
}
