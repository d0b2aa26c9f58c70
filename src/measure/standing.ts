import type { Comparison } from '../domain/comparison.ts';
import { PLACE_SIZES } from '../domain/comparison.ts';
import { defaultGroup, inGroup } from '../domain/country-group.ts';
import { isOwnPlace } from '../domain/definition.ts';
import { quantile } from '../kernel/stats/quantile.ts';
import { rankOf } from '../kernel/stats/rank.ts';
import type { Portrait } from './portrait.ts';

/** Fewer comparable places than this have no median and no rank. */
export const FEW_PLACES = 10;

/** Where a place stands among comparable ones. */
export interface Standing {
  readonly comparison: Comparison;
  /** Places whose value is known, this one included. */
  readonly of: number;
  /** True below FEW_PLACES; then median, quartiles and rank are NaN. */
  readonly few: boolean;
  readonly median: number;
  readonly quartiles: readonly [number, number];
  /** From the highest; ties take the best rank. NaN when the value is unknown. */
  readonly rank: number;
  /** Places that share the value. */
  readonly tied: number;
  /** Value by place, ascending, this one included; places of unknown value are left out. */
  readonly peers: readonly { readonly code: string; readonly value: number }[];
}

/**
 * How a place is compared unless somebody chooses another way: its level, its group of countries, its size class.
 *
 * Where fewer than ten others are found, the next smaller class is taken in, then the next larger one: a capital region is
 * better compared with somewhat smaller ones than with nobody, but no further, for then they are not comparable. A place
 * below the smallest class is compared with all places smaller than that class.
 */
export function defaultComparison(
  portrait: Portrait,
  portraits: readonly Portrait[] = [],
): Comparison {
  const { level, country, actors } = portrait;
  const classes = [{ from: 1, to: 9 }, ...PLACE_SIZES];
  let low = classes.findIndex(({ from, to }) => actors >= from && (to === null || actors <= to));
  if (low < 0) low = 0;
  let high = low;
  const spanned = (): Comparison => ({
    level,
    group: defaultGroup(country),
    from: classes[low].from,
    to: classes[high].to,
  });
  const others = (): number =>
    portraits.filter((other) => other.code !== portrait.code && isComparable(other, spanned()))
      .length;
  if (portraits.length > 0 && others() < FEW_PLACES && low > 1) low--;
  if (portraits.length > 0 && others() < FEW_PLACES && high < classes.length - 1) high++;
  return spanned();
}

/** True when a place belongs to a comparison. Places that people drew never do: they overlap with the official ones. */
export function isComparable(portrait: Portrait, { level, group, from, to }: Comparison): boolean {
  return (
    !isOwnPlace(portrait.code) &&
    portrait.level === level &&
    portrait.actors >= from &&
    (to === null || portrait.actors <= to) &&
    inGroup(portrait.country, group)
  );
}

/**
 * Where a place stands in one measure among the comparable places.
 *
 * The place itself always counts, also where it does not meet the comparison. Median and quartiles are of type 7.
 *
 * @see hyndman1996quantiles
 */
export function standing(
  portraits: readonly Portrait[],
  place: string,
  measure: string,
  comparison: Comparison,
): Standing {
  const peers = portraits
    .filter((portrait) => portrait.code === place || isComparable(portrait, comparison))
    .map(({ code, values }) => ({ code, value: values[measure] ?? NaN }))
    .filter(({ value }) => value === value)
    .sort((x, y) => x.value - y.value || (x.code < y.code ? -1 : 1));
  const values = Float64Array.from(peers, ({ value }) => value);
  const few = peers.length < FEW_PLACES;
  const here = peers.findIndex(({ code }) => code === place);
  const { rank, tied } = here < 0 ? { rank: NaN, tied: 0 } : rankOf(values, here);
  return {
    comparison,
    of: peers.length,
    few,
    median: few ? NaN : quantile(values, 0.5),
    quartiles: few ? [NaN, NaN] : [quantile(values, 0.25), quantile(values, 0.75)],
    rank: few ? NaN : rank,
    tied,
    peers,
  };
}
