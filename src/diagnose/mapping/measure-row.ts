import { agglomerationOfTotals } from '../../kernel/space/ellison-glaeser.ts';
import { herfindahl } from '../../kernel/space/herfindahl.ts';
import { krugman } from '../../kernel/space/krugman.ts';
import { symmetricQuotient } from '../../kernel/space/location-quotient.ts';
import { quotientEnds } from '../../kernel/space/quotient-interval.ts';
import { shiftShare } from '../../kernel/space/shift-share.ts';
import { table as amountTable } from '../../kernel/space/table.ts';
import { relativeSpecialisation } from '../../kernel/space/theil.ts';
import { variety } from '../../kernel/space/variety.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { type Industry, type IndustryTable, isKnown } from './industry-table.ts';
import { amountsOf, quotientsOf } from './quotients-of.ts';
import { densityOf, relatednessOf, spreadsOf } from './spread-of.ts';
import { type StarRule, type Stars, focusCutOf, shareOf, starsOf } from './stars.ts';

/** How an industry changed between two periods, in parts that add up. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
  readonly birth: number;
  readonly competitive: number;
  readonly allocation: number;
}

/** One industry in a place, with everything that is measured of it; NaN where a number cannot be known. */
export interface MappedIndustry {
  readonly industry: Industry;
  readonly amount: Ends;
  readonly share: Ends;
  /** Ends differ only where something is suppressed. */
  readonly quotient: Ends;
  /** Where the quotient lies by chance, 95 %; NaN where counting has no chance in it. */
  readonly chance: Ends;
  readonly expected: number;
  /** Fewer than 5 expected, or fewer than 3 establishments. */
  readonly small: boolean;
  /** NaN where a table does not say. */
  readonly establishments: number;
  readonly symmetric: number;
  readonly z: number;
  readonly stars: Stars;
  readonly density: number;
  /** Complexity of the industry; NaN where it is refused. */
  readonly complexity: number;
  readonly ellisonGlaeser: number;
  readonly maurelSedillot: number;
  readonly plantHerfindahl: number;
  readonly gini: number;
  readonly theilBetween: number;
  readonly theilWithin: number;
  readonly change: Change | null;
}

/** Numbers about the whole place. */
export interface PlaceIndices {
  readonly krugmanAll: number;
  readonly krugmanRest: number;
  readonly herfindahl: number;
  readonly herfindahlNormalised: number;
  readonly effective: number;
  readonly theil: number;
  readonly unrelatedVariety: number;
  readonly relatedVariety: number;
  readonly complexity: number;
  readonly fitness: number;
  /** Why there is no complexity; null when there is, or when the place is no row of the table. */
  readonly complexityRefused: string | null;
}

/** What stands behind the cells, where establishments are known one by one. */
export interface Behind {
  readonly firms: Uint32Array;
  readonly plantHerfindahl: Float64Array;
  /** Establishments of the place by industry. */
  readonly here: ArrayLike<number>;
  /** Ends by chance of each quotient, where sizes were drawn again; null where units are counted one by one. */
  readonly drawn: readonly Ends[] | null;
}

/** Everything that is measured of a place in a table of industries. */
export interface MeasuredRow {
  readonly industries: readonly MappedIndustry[];
  readonly indices: PlaceIndices;
  readonly total: Ends;
  /** Cells of the place that lie between two ends. */
  readonly suppressed: number;
}

const NONE: Ends = { low: NaN, high: NaN };

/**
 * Measures a place of a table, industry by industry and as a whole. Industries the place does not have are listed too:
 * an empty cell is a number.
 *
 * `earlier` is the table of the first period, with the same places and industries; changes are given only where no cell
 * they need is suppressed. Cost: O(industries · places) the first time for a table.
 */
export function measureRow(
  table: IndustryTable,
  here: number | readonly Ends[],
  rule: StarRule,
  behind: Behind | null = null,
  earlier: IndustryTable | null = null,
): MeasuredRow {
  const amounts = amountsOf(table, here);
  const quotients = quotientsOf(table, here);
  const total = totalOf(table, here, amounts);
  const spreads = spreadsOf(table);
  const density = densityOf(table, quotients);
  const related = relatednessOf(table);
  const focusCut = focusCutOf(table, rule.top);
  const changes =
    typeof here === 'number' && earlier !== null ? changesOf(earlier, table, here) : null;
  const industries = table.industries.map((industry, c): MappedIndustry => {
    const [amount, quotient] = [amounts[c], quotients[c]];
    const share = shareOf(amount, total);
    const column = { low: table.columns.low[c], high: table.columns.high[c] };
    const expected =
      isKnown(column) && isKnown(total) && isKnown(table.whole)
        ? (total.low * column.low) / table.whole.low
        : NaN;
    const establishments = behind ? behind.here[c] : NaN;
    const small = expected < 5 || establishments < 3;
    const kept = related.matrix.keptColumns.indexOf(c);
    return {
      industry,
      amount,
      share,
      quotient,
      chance: chanceOf(table, amount, expected, behind, c),
      expected,
      small,
      establishments,
      symmetric: isKnown(quotient) ? symmetricQuotient(quotient.low) : NaN,
      z: typeof here === 'number' ? spreads[c].z[here] : NaN,
      stars: starsOf(table, c, { amount, share, quotient, small }, rule, focusCut),
      density: density[c],
      complexity: kept < 0 ? NaN : related.complexity.industries[kept],
      ...agglomerationOf(table, c, behind),
      gini: spreads[c].gini,
      theilBetween: spreads[c].theil.between,
      theilWithin: spreads[c].theil.within,
      change: changes?.[c] ?? null,
    };
  });
  return {
    industries,
    indices: indicesOf(table, here, amounts),
    total,
    suppressed: amounts.filter((amount) => !isKnown(amount)).length,
  };
}

function totalOf(
  table: IndustryTable,
  here: number | readonly Ends[],
  amounts: readonly Ends[],
): Ends {
  if (typeof here === 'number') return { low: table.rows.low[here], high: table.rows.high[here] };
  return amounts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

function chanceOf(
  table: IndustryTable,
  amount: Ends,
  expected: number,
  behind: Behind | null,
  column: number,
): Ends {
  if (behind === null || !isKnown(amount)) return NONE;
  if (table.counted === 'employees') return behind.drawn?.[column] ?? NONE;
  return quotientEnds(amount.low, expected);
}

function agglomerationOf(
  table: IndustryTable,
  column: number,
  behind: Behind | null,
): Pick<MappedIndustry, 'ellisonGlaeser' | 'maurelSedillot' | 'plantHerfindahl'> {
  if (behind === null) return { ellisonGlaeser: NaN, maurelSedillot: NaN, plantHerfindahl: NaN };
  const c = table.industries.length;
  const amounts = Float64Array.from(table.places, (_, r) => table.low[r * c + column]);
  const h = behind.plantHerfindahl[column];
  const { ellisonGlaeser, maurelSedillot } = agglomerationOfTotals(amounts, table.rows.low, h);
  return { ellisonGlaeser, maurelSedillot, plantHerfindahl: h };
}

function indicesOf(
  table: IndustryTable,
  here: number | readonly Ends[],
  amounts: readonly Ends[],
): PlaceIndices {
  const known = amounts.every(isKnown);
  const own = amounts.map(({ low }) => low);
  const { columns, industries } = table;
  const columnsKnown = industries.every((_, c) => columns.low[c] === columns.high[c]);
  const against =
    known && columnsKnown
      ? amountTable(2, own.length, [
          ...own,
          ...own.map((amount, c) => Math.max(0, columns.low[c] - amount)),
        ])
      : null;
  const spread = known ? herfindahl(own) : null;
  const groups = groupsOf(industries);
  // Codes that say nothing of what they lie in have no relatives, which is not a related variety of 0.
  const grouped = new Set(groups).size < industries.length;
  const kinds = known && grouped ? variety(own, groups) : null;
  const { matrix, complexity, fitness } = relatednessOf(table);
  const row = typeof here === 'number' ? matrix.keptRows.indexOf(here) : -1;
  return {
    krugmanAll: against ? krugman(against, 'all')[0] : NaN,
    krugmanRest: against ? krugman(against, 'rest')[0] : NaN,
    herfindahl: spread?.index ?? NaN,
    herfindahlNormalised: spread?.normalised ?? NaN,
    effective: spread?.effective ?? NaN,
    theil: against ? relativeSpecialisation(against).places[0] : NaN,
    unrelatedVariety: kinds?.unrelated ?? NaN,
    relatedVariety: kinds?.related ?? NaN,
    complexity: row < 0 ? NaN : complexity.places[row],
    fitness: row < 0 ? NaN : fitness[row],
    complexityRefused: typeof here === 'number' ? complexity.refused : null,
  };
}

function groupsOf(industries: readonly Industry[]): readonly number[] {
  const index = new Map<string, number>();
  return industries.map(({ group }) => {
    if (!index.has(group)) index.set(group, index.size);
    return index.get(group)!;
  });
}

/** Shift-share of every industry of a place between two tables; null where a cell it needs is suppressed. */
function changesOf(
  before: IndustryTable,
  after: IndustryTable,
  row: number,
): readonly Change[] | null {
  const of = (table: IndustryTable): { own: number[]; all: number[] } | null => {
    const own = amountsOf(table, row);
    const all = table.industries.map((_, c) => ({
      low: table.columns.low[c],
      high: table.columns.high[c],
    }));
    return own.every(isKnown) && all.every(isKnown)
      ? { own: own.map(({ low }) => low), all: all.map(({ low }) => low) }
      : null;
  };
  const [then, now] = [of(before), of(after)];
  if (then === null || now === null || then.own.length !== now.own.length) return null;
  const parts = shiftShare(then.own, now.own, then.all, now.all);
  return then.own.map((amount, c) => ({
    before: amount,
    after: now.own[c],
    national: parts.national[c],
    mix: parts.mix[c],
    regional: parts.regional[c],
    birth: parts.birth[c],
    competitive: parts.competitive[c],
    allocation: parts.allocation[c],
  }));
}
