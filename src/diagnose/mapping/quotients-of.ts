import { quotientRange } from '../../kernel/space/quotient-range.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { cellEnds, type IndustryTable } from './industry-table.ts';

/**
 * Location quotients of one place, an interval for each industry whose cell, or whose surroundings, are suppressed.
 *
 * `here` is a row of the table, or the amounts of a place whose establishments are among those of the rows (a place of
 * one’s own across the borders of regions). Cost: O(industries).
 *
 * @see florence1939 @see balassa1965
 */
export function quotientsOf(table: IndustryTable, here: number | readonly Ends[]): readonly Ends[] {
  const own = amountsOf(table, here);
  const sum = own.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), {
    low: 0,
    high: 0,
  });
  const total =
    typeof here === 'number' ? { low: table.rows.low[here], high: table.rows.high[here] } : sum;
  const { columns, whole } = table;
  return own.map((cell, c) => {
    const column = { low: columns.low[c], high: columns.high[c] };
    const others = { low: sum.low - cell.low, high: less(sum.high, cell.high) };
    const place = meet(others, { low: total.low - cell.high, high: total.high - cell.low });
    const industry = { low: Math.max(0, column.low - cell.high), high: column.high - cell.low };
    const rest = {
      low: Math.max(0, whole.low - total.high - column.high + cell.low),
      high: Math.max(0, less(whole.high, total.low) - column.low + cell.high),
    };
    return quotientRange({ cell, place, industry, rest });
  });
}

/** The amounts of a place by industry, from its row or as given. */
export function amountsOf(table: IndustryTable, here: number | readonly Ends[]): readonly Ends[] {
  return typeof here === 'number' ? table.industries.map((_, c) => cellEnds(table, here, c)) : here;
}

function meet(a: Ends, b: Ends): Ends {
  const low = Math.max(0, a.low, b.low);
  return { low, high: Math.max(low, Math.min(a.high, b.high)) };
}

/** Difference of two upper ends; without a bound on either there is none. */
function less(high: number, part: number): number {
  return high === Infinity ? Infinity : high - part;
}
