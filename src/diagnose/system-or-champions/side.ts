/** Which way a sign can point: to a system of firms, to chosen firms, between them, or nowhere. */
export const SIDES = ['system', 'champions', 'between', 'cannot-tell'] as const;

export type Side = (typeof SIDES)[number];

/** Where a number begins to speak for a side, and the two ends it can reach. */
export interface Thresholds {
  /** From here on it speaks for a system. */
  readonly system: number;
  /** From here on it speaks for champions. */
  readonly champions: number;
  /** The value farthest on the side of champions, and the one farthest on the side of a system. */
  readonly ends: readonly [champions: number, system: number];
}

/** A number and its interval. Unknown is NaN. */
export interface Stretch {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * The side a number speaks for: the one whose threshold the value reaches, while the interval stays clear of the other
 * side's threshold. With one threshold for both, the whole interval must lie beyond it. An unknown value or interval
 * speaks for none.
 */
export function sideOf({ value, lo, hi }: Stretch, { system, champions, ends }: Thresholds): Side {
  if (!Number.isFinite(value) || !Number.isFinite(lo) || !Number.isFinite(hi)) return 'cannot-tell';
  const turn = ends[1] > ends[0] ? 1 : -1;
  const [worst, best] = turn > 0 ? [lo, hi] : [hi, lo];
  if (turn * (value - system) >= 0 && turn * (worst - champions) > 0) return 'system';
  if (turn * (value - champions) <= 0 && turn * (best - system) < 0) return 'champions';
  return 'between';
}

/**
 * Where a number lies on one axis for all: −1 and 1 are the ends it can reach on the side of champions and of a system,
 * −1/3 and 1/3 the two thresholds (0 where they are one); straight lines between. NaN stays NaN.
 */
export function positionOf(value: number, { system, champions, ends }: Thresholds): number {
  const knots: readonly (readonly [number, number])[] =
    system === champions
      ? [
          [ends[0], -1],
          [system, 0],
          [ends[1], 1],
        ]
      : [
          [ends[0], -1],
          [champions, -1 / 3],
          [system, 1 / 3],
          [ends[1], 1],
        ];
  if (value !== value) return NaN;
  const turn = ends[1] > ends[0] ? 1 : -1;
  for (let k = 1; k < knots.length; k++) {
    const [[from, low], [to, high]] = [knots[k - 1], knots[k]];
    if (turn * (value - to) > 0 && k < knots.length - 1) continue;
    const part = to === from ? 1 : (value - from) / (to - from);
    return Math.max(-1, Math.min(1, low + part * (high - low)));
  }
  return NaN;
}
