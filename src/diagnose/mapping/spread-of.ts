import { isRegionCode } from '../../domain/region.ts';
import { complexity, type Complexity } from '../../kernel/space/complexity.ts';
import { fitness } from '../../kernel/space/fitness.ts';
import { incidence, type Incidence } from '../../kernel/space/incidence.ts';
import { locationalGini } from '../../kernel/space/locational-gini.ts';
import { standardisedQuotients } from '../../kernel/space/location-quotient.ts';
import { proximity, relatednessDensity, type Proximity } from '../../kernel/space/proximity.ts';
import { theil, type Theil } from '../../kernel/space/theil.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { once } from '../../snapshot/once.ts';
import type { IndustryTable } from './industry-table.ts';
import { isKnown } from './industry-table.ts';
import { quotientsOf } from './quotients-of.ts';

/** Fewer places than this make a standardised quotient meaningless, and it is not given. */
export const FEWEST_PLACES = 20;

/** Location quotients of every place of a table, row after row. Cost: O(rows · columns), once. */
export const quotientsOfAll = once((table: IndustryTable): readonly (readonly Ends[])[] =>
  table.places.map((_, row) => quotientsOf(table, row)),
);

/** What industries have to do with one another by standing in the same places. */
export interface Relatedness {
  readonly matrix: Incidence;
  /** Places × industries of the whole table: 1 where the quotient is 1 or more for sure. */
  readonly ones: Uint8Array;
  readonly proximity: Proximity;
  readonly complexity: Complexity;
  /** Fitness of kept places, mean 1. */
  readonly fitness: Float64Array;
  /** Cells whose interval has 1 inside and that count as not specialised. */
  readonly unsettled: number;
}

/**
 * Specialisations of a table and what follows: proximity (diagonal 0), complexity or why it is refused, fitness.
 *
 * @see hidalgo2007 @see hidalgo2009 @see tacchella2012
 */
export const relatednessOf = once((table: IndustryTable): Relatedness => {
  const least = 1 - 1e-12;
  let unsettled = 0;
  const ones = Uint8Array.from(quotientsOfAll(table).flat(), ({ low, high }) => {
    if (low < least && !(high < least)) unsettled++;
    return low >= least ? 1 : 0;
  });
  const matrix = incidence(table.places.length, table.industries.length, ones);
  return {
    matrix,
    ones,
    proximity: proximity(matrix, 0),
    complexity: complexity(matrix),
    fitness: matrix.rows > 0 ? fitness(matrix).places : new Float64Array(0),
    unsettled,
  };
});

/**
 * Relatedness density of a place around every industry of the table, from its own specialisations; NaN where an industry
 * is related to nothing or nobody is specialised in it.
 *
 * @see hidalgo2007 @see boschma2013
 */
export function densityOf(table: IndustryTable, quotients: readonly Ends[]): Float64Array {
  const { matrix, proximity: near } = relatednessOf(table);
  const own = Uint8Array.from(matrix.keptColumns, (c) => (quotients[c].low >= 1 - 1e-12 ? 1 : 0));
  const density = relatednessDensity({ ...matrix, rows: 1, ones: own }, near);
  const all = new Float64Array(table.industries.length).fill(NaN);
  matrix.keptColumns.forEach((c, i) => {
    all[c] = density[i];
  });
  return all;
}

/** How one industry is spread over the places of a table; NaN where a cell of it is suppressed. */
export interface Spread {
  readonly gini: number;
  /** Theil’s inequality of the amounts, parted by what the places lie in: the shortest beginning of codes that parts them. */
  readonly theil: Theil;
  /** Standardised quotient of each place, plain; NaN with fewer than FEWEST_PLACES known ones. */
  readonly z: Float64Array;
}

/** The spread of every industry. Cost: O(columns · rows log rows), once. @see krugman1991 @see theil1967 @see odonoghue2004 */
export const spreadsOf = once((table: IndustryTable): readonly Spread[] => {
  const { places, industries, low, high, rows } = table;
  const c = industries.length;
  const group = groupsOf(places);
  const totalsKnown = places.every((_, r) => rows.low[r] === rows.high[r]);
  const quotients = quotientsOfAll(table);
  return industries.map((_, column) => {
    const amounts = Float64Array.from(places, (_place, r) =>
      low[r * c + column] === high[r * c + column] ? low[r * c + column] : NaN,
    );
    const whole = !amounts.some((amount) => amount !== amount);
    const { z, places: known } = standardisedQuotients(
      quotients.map((row) => (isKnown(row[column]) ? row[column].low : NaN)),
    );
    return {
      gini: whole && totalsKnown ? locationalGini(amounts, rows.low) : NaN,
      theil: whole ? theil(amounts, group) : { total: NaN, between: NaN, within: NaN },
      z: known >= FEWEST_PLACES ? z : z.map(() => NaN),
    };
  });
});

/** A number for each place by what it lies in: official codes by their shortest beginning that parts them, else all one. */
function groupsOf(places: readonly string[]): readonly number[] {
  const official = places.every(isRegionCode);
  const length = [2, 3, 4].find(
    (signs) => new Set(places.map((code) => code.slice(0, signs))).size > 1,
  );
  const nameOf = (code: string): string =>
    official && length !== undefined && places.every((each) => each.length > length)
      ? code.slice(0, length)
      : '';
  const names = [...new Set(places.map(nameOf))];
  return places.map((code) => names.indexOf(nameOf(code)));
}
