import { inverse } from '../stats/linear-system.ts';
import { refuseUnless } from '../stats/refuse.ts';
import { AXELROD, refuseUnlessDilemma, type Payoffs } from './payoffs.ts';

/** Chances to co-operate after both co-operated, one was exploited, exploited the other, and both defected: p_CC, p_CD, p_DC, p_DD. */
export type MemoryOne = readonly [number, number, number, number];

/**
 * A strategy whose hand trembles: every chance p becomes (1 − ε) p + ε (1 − p), ε in [0, 1].
 *
 * @throws RangeError on a chance or an error outside [0, 1].
 * @see nowak1993strategy
 */
export function trembling(strategy: MemoryOne, error: number): MemoryOne {
  for (const p of [...strategy, error])
    refuseUnless(p >= 0 && p <= 1, 'chances', p, 'a number from 0 to 1');
  const [cc, cd, dc, dd] = strategy.map((p) => (1 - error) * p + error * (1 - p));
  return [cc, cd, dc, dd];
}

/**
 * Generosity of the most generous tit for tat that cannot be exploited: min(1 − (T−R)/(R−S), (R−P)/(T−P)), in [0, 1].
 *
 * @throws RangeError unless the payoffs make a dilemma.
 * @see nowak1992tit
 */
export function generosity(payoffs: Payoffs = AXELROD): number {
  refuseUnlessDilemma(payoffs);
  const { reward, sucker, temptation, punishment } = payoffs;
  return Math.min(
    1 - (temptation - reward) / (reward - sucker),
    (reward - punishment) / (temptation - punishment),
  );
}

/**
 * Mean earnings per round of two memory-one strategies that play for ever: v · (R, S, T, P) with v the stationary shares of the
 * states CC, CD, DC, DD, v M = v, where M holds the product of both chances (the other sees CD and DC the other way round).
 *
 * NaN for both when the chain has several ergodic classes (no tremble, and what comes of it depends on the start). O(1).
 *
 * @throws RangeError on a chance outside [0, 1] or a payoff that is not finite.
 * @see press2012iterated @see nowak1993strategy
 */
export function longRunPayoffs(
  own: MemoryOne,
  other: MemoryOne,
  { reward, sucker, temptation, punishment }: Payoffs = AXELROD,
): readonly [number, number] {
  for (const p of [...own, ...other])
    refuseUnless(p >= 0 && p <= 1, 'chances', p, 'a number from 0 to 1');
  for (const earned of [reward, sucker, temptation, punishment])
    refuseUnless(Number.isFinite(earned), 'payoffs', earned, 'finite numbers');
  const seen: MemoryOne = [other[0], other[2], other[1], other[3]];
  // Columns of (Mᵀ − I), the last equation replaced by Σ v = 1.
  const system = new Float64Array(16);
  for (let from = 0; from < 4; from++) {
    const p = own[from];
    const q = seen[from];
    const to = [p * q, p * (1 - q), (1 - p) * q, (1 - p) * (1 - q)];
    for (let state = 0; state < 4; state++)
      system[4 * state + from] = state === 3 ? 1 : to[state] - (state === from ? 1 : 0);
  }
  const solved = inverse(system, 4);
  if (solved === null) return [NaN, NaN];
  const share = (state: number): number => solved[4 * state + 3];
  const ends = reward * share(0) + punishment * share(3);
  return [
    ends + sucker * share(1) + temptation * share(2),
    ends + temptation * share(1) + sucker * share(2),
  ];
}
