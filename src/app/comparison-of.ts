import type { Comparison } from '../domain/comparison.ts';
import type { CountryGroup } from '../domain/country-group.ts';
import type { RegionLevel } from '../domain/region.ts';
import type { Portrait } from '../measure/portrait.ts';
import { defaultComparison } from '../measure/standing.ts';
import { refuse } from './refused.ts';

/** What a request may say about the comparison. */
export interface ComparisonRequest {
  readonly group?: CountryGroup | undefined;
  readonly level?: RegionLevel | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The comparison a request asks for, filled in with what is usual for the place. A lower end without an upper one has
 * no upper end; an upper end without a lower one begins at 1.
 *
 * @throws Refused with `bad-parameter` when the ends are the wrong way round.
 */
export function comparisonOf(
  own: Portrait,
  portraits: readonly Portrait[],
  request: ComparisonRequest,
): Comparison {
  const usual = defaultComparison(own, portraits);
  const { group = usual.group, level = usual.level } = request;
  if (request.from === undefined && request.to === undefined) return { ...usual, group, level };
  const from = request.from ?? 1;
  const to = request.to ?? null;
  if (to !== null && to < from)
    throw refuse(
      'bad-parameter',
      'the comparison ends before it begins',
      `${from} to ${to}`,
      '`from` at most `to`, both in organisations',
      'to',
    );
  return { level, group, from, to };
}
