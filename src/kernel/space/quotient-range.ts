import type { Ends } from '../stats/delete-a-part.ts';

/** The four parts of a table that a location quotient is made of, each known between two ends (equal where known). */
export interface QuotientParts {
  /** The cell: the industry in the place. */
  readonly cell: Ends;
  /** The other industries in the place. */
  readonly place: Ends;
  /** The industry in the other places. */
  readonly industry: Ends;
  /** The other industries in the other places. */
  readonly rest: Ends;
}

/**
 * Least and greatest location quotient a·(a+b+c+d)/((a+b)(a+c)) over all amounts between the ends, so that a suppressed
 * cell gives an interval and never a made-up point.
 *
 * The quotient falls in b and c and rises in d, so each end stands at one corner of those three; in a it may turn, so the
 * ends of a and the roots of its derivative are tried. Exact when the four parts vary freely, an outer bound when they
 * hang together. Ends that are not bounded or not defined (an empty place or industry) are NaN. Cost: O(1).
 *
 * @see florence1939
 */
export function quotientRange({ cell, place, industry, rest }: QuotientParts): Ends {
  const low = extreme(cell, place.high, industry.high, rest.low, Math.min, Infinity);
  const high = extreme(cell, place.low, industry.low, rest.high, Math.max, -Infinity);
  return { low: finite(low), high: finite(high) };
}

function extreme(
  { low, high }: Ends,
  b: number,
  c: number,
  d: number,
  better: (x: number, y: number) => number,
  start: number,
): number {
  let found = start;
  for (const a of [low, high, turn(b, c, d)]) {
    if (!(a >= low && a <= high)) continue;
    // Nothing at all in the place, or of the industry anywhere, is no quotient, not the limit of one.
    if (high === 0 && (b === 0 || c === 0)) continue;
    const value = quotient(a, b, c, d);
    if (value === value) found = better(found, value);
  }
  return found;
}

/** The quotient, or its limit where a part has no bound, or where an empty place or industry only just begins. */
function quotient(a: number, b: number, c: number, d: number): number {
  if (b === Infinity) return c === Infinity ? 0 : a / (a + c);
  if (c === Infinity) return a / (a + b);
  if (a === Infinity) return 1;
  if (b === 0) return c === 0 ? (a + d) / a : (a + c + d) / (a + c);
  if (c === 0) return (a + b + d) / (a + b);
  return (a * (a + b + c + d)) / ((a + b) * (a + c));
}

/** Where the quotient stops rising in a: the root above 0 of −a²d + 2abc + bc(b+c+d). NaN where it never turns. */
function turn(b: number, c: number, d: number): number {
  const half = (b * c) / d;
  return d > 0 && half < Infinity ? half + Math.sqrt(half * half + half * (b + c + d)) : NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
