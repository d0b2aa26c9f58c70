import type { Random } from '../random/random.ts';
import { sum } from './sum.ts';
import { refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import { standardDeviation } from './moments.ts';
import type { OnStep } from '../parts.ts';
import { step } from './stopped.ts';

/**
 * Standard error of a network statistic from its values with each of the N nodes left out:
 * √( (N−2)/(2N) · Σ(d₋ᵢ − d̄)² ). Any unknown value gives NaN. Cost: O(N).
 *
 * @throws RangeError with fewer than three nodes.
 * @see snijders1999
 */
export function nodeJackknifeError(leaveOneOut: ArrayLike<number>): number {
  const n = leaveOneOut.length;
  refuseUnlessCount('nodes', n, 3);
  const middle = sum(leaveOneOut) / n;
  const squares = Float64Array.from(leaveOneOut, (value) => (value - middle) ** 2);
  return Math.sqrt(((n - 2) / (2 * n)) * sum(squares));
}

export interface VertexBootstrapSettings {
  readonly draws?: number;
  /** What stands between two copies of one node: a random observed dyad, or the mean of all dyads. */
  readonly fill?: 'random' | 'mean';
  readonly onStep?: OnStep;
}

/**
 * Values of a statistic on resampled networks: nodes drawn with replacement, the ties between copies of one node filled.
 *
 * `ties`: n × n, row after row, the diagonal ignored and left 0. The statistic sees one matrix, refilled. A random fill
 * copies a whole dyad (both directions), so symmetric networks stay symmetric. Cost: draws · n².
 *
 * @throws RangeError on a wrong size or n < 3; Error named Stopped when `onStep` answers false.
 * @see snijders1999
 */
export function vertexBootstrapValues(
  ties: ArrayLike<number>,
  n: number,
  statistic: (ties: Float64Array) => number,
  random: Random,
  { draws = 1000, fill = 'random', onStep }: VertexBootstrapSettings = {},
): Float64Array {
  refuseUnlessCount('n', n, 3);
  refuseUnlessCount('draws', draws, 2);
  refuseUnlessSameLength('ties', ties.length, n * n);
  let total = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) total += ties[i * n + j];
  const average = total / (n * (n - 1));
  const drawn = new Uint32Array(n);
  const resampled = new Float64Array(n * n);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) drawn[i] = random.below(n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        let a = drawn[i];
        let b = drawn[j];
        if (a === b && fill === 'mean') {
          resampled[i * n + j] = average;
          resampled[j * n + i] = average;
          continue;
        }
        if (a === b) {
          a = random.below(n);
          b = random.below(n - 1);
          if (b >= a) b++;
        }
        resampled[i * n + j] = ties[a * n + b];
        resampled[j * n + i] = ties[b * n + a];
      }
    values[draw] = statistic(resampled);
    step(onStep, draw + 1, draws);
  }
  return values;
}

/** Standard error from vertex bootstrap values: their sd (ddof 1). */
export function vertexBootstrapError(values: ArrayLike<number>): number {
  return standardDeviation(values, 1);
}
