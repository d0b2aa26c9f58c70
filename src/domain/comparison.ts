import type { CountryGroup } from './country-group.ts';
import type { RegionLevel } from './region.ts';

/**
 * The rule by which places are comparable: same level, a group of countries, and a size class by actors.
 *
 * `from` and `to` are inclusive counts of actors; `to` is null for no upper end.
 */
export interface Comparison {
  readonly level: RegionLevel;
  readonly group: CountryGroup;
  readonly from: number;
  readonly to: number | null;
}

/** Size classes by number of actors; a place is compared with places of its own class. */
export const PLACE_SIZES = [
  { from: 10, to: 29 },
  { from: 30, to: 124 },
  { from: 125, to: 500 },
  { from: 501, to: 2000 },
  { from: 2001, to: null },
] as const;
