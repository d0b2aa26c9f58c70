const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The smallest round number that is not below `largest`: where an axis that starts at zero ends.
 *
 * For a share the end is never above 1. Zero, negative and unknown give 1.
 */
export function niceEnd(largest: number, share = false): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = STEPS.find((candidate) => candidate * power >= largest * (1 - 1e-12)) ?? 10;
  const end = Number((step * power).toPrecision(3));
  return share ? Math.min(1, end) : end;
}
