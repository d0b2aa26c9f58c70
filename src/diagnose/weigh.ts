import type { FindingStatus } from '../domain/finding-status.ts';

const BASE = { holds: 2, contradicted: 1, 'cannot-tell': 0 } as const satisfies Record<
  FindingStatus,
  number
>;

/**
 * How much a finding weighs, by which lists are ordered: base + d / (1 + d), a number in [0, 3).
 *
 * base = 2 for a claim that holds, 1 for one that is contradicted, 0 where the data cannot tell;
 * d = |distance| ≥ 0, the standard errors between the value and the median of comparable places; unknown or not
 * compared counts as 0. So status comes first, then how unusual the place is.
 */
export function weigh(status: FindingStatus, distance: number): number {
  const d = !Number.isFinite(distance) ? 0 : Math.abs(distance);
  return BASE[status] + d / (1 + d);
}
