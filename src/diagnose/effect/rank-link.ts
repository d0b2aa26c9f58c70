import { normalQuantile } from '../../kernel/stats/normal.ts';
import { spearman } from '../../kernel/stats/rank-correlation.ts';
import type { Estimate } from './effect.ts';

/** Things below which no link of ranks is told. */
const FEWEST = 10;

/**
 * Spearman's ρ of two things known of the same members, with the interval tanh(artanh ρ ± z · √((1 + ρ²/2)/(n − 3))).
 *
 * Null with under ten members that have both. Sentences get `{of}`. Cost: O(n log n).
 *
 * @see spearman1904 @see bonett2000
 */
export function rankLink(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  what: string,
): Estimate | null {
  const both = Array.from(xs, (x, i) => [x, ys[i]]).filter(([x, y]) => x === x && y === y);
  const n = both.length;
  if (n < FEWEST) return null;
  const value = spearman(
    both.map(([x]) => x),
    both.map(([, y]) => y),
  );
  const half = normalQuantile(0.975) * Math.sqrt((1 + value ** 2 / 2) / (n - 3));
  const middle = Math.atanh(Math.max(-0.999999, Math.min(0.999999, value)));
  return {
    value,
    lo: Math.min(value, Math.tanh(middle - half)),
    hi: Math.max(value, Math.tanh(middle + half)),
    coverage: { have: n, of: xs.length, what },
    values: { of: { count: n } },
  };
}
