import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { type IndustryTable, cellEnds } from './industry-table.ts';

/** A star that is there, is not, or cannot be told. */
export const STAR = ['yes', 'no', 'cannot-tell'] as const;

export type Star = (typeof STAR)[number];

/** The three stars of a cluster. */
export interface Stars {
  /** Among the largest tenth of places in the industry. */
  readonly size: Star;
  /** A location quotient at or above the cut. */
  readonly specialisation: Star;
  /** Among the tenth of all cells that hold the largest share of their place. */
  readonly focus: Star;
}

/** Where the cuts lie. */
export interface StarRule {
  /** Share of places, or cells, that get a star: one tenth. */
  readonly top: number;
  /** Location quotient from which the place is specialised: 2. */
  readonly quotient: number;
}

export const USUAL_STARS: StarRule = { top: 0.1, quotient: 2 };

/** Fewer places than this have no tenth. */
const FEWEST = 10;

/**
 * Stars of one industry in a place. A star is given only where it holds whatever a suppressed cell hides, and withheld
 * where it would not hold for any; between the two it cannot be told. A small base earns no star.
 * Cost: O(places) and, once for a table, O(cells log cells).
 */
export function starsOf(
  table: IndustryTable,
  column: number,
  { amount, share, quotient, small }: { amount: Ends; share: Ends; quotient: Ends; small: boolean },
  { top, quotient: cut }: StarRule,
  focusCut: Ends,
): Stars {
  const earned = (star: Star): Star => (star === 'yes' && small ? 'cannot-tell' : star);
  return {
    size: earned(sizeStar(table, column, amount, top)),
    specialisation: earned(atLeast(quotient, { low: cut, high: cut })),
    focus:
      table.places.length < FEWEST || Number.isNaN(focusCut.low)
        ? 'cannot-tell'
        : earned(atLeast(share, focusCut)),
  };
}

function sizeStar(table: IndustryTable, column: number, { low, high }: Ends, top: number): Star {
  if (table.places.length < FEWEST) return 'cannot-tell';
  const most = Math.max(1, Math.floor(top * table.places.length));
  let surelyAbove = 0;
  let maybeAbove = 0;
  table.places.forEach((_, row) => {
    const other = cellEnds(table, row, column);
    if (other.low > high) surelyAbove++;
    if (other.high > low) maybeAbove++;
  });
  // A place whose own cell is suppressed may count itself among those above; that only withholds a star.
  if (high <= 0 || surelyAbove >= most) return 'no';
  return low > 0 && maybeAbove < most ? 'yes' : 'cannot-tell';
}

/** The share from which a cell is among the top of all cells of a table that are not empty; ends where cells are suppressed. */
export function focusCutOf(table: IndustryTable, top: number): Ends {
  const c = table.industries.length;
  const shares = { low: [] as number[], high: [] as number[] };
  table.places.forEach((_, row) => {
    for (let column = 0; column < c; column++) {
      const cell = cellEnds(table, row, column);
      if (cell.high <= 0) continue;
      const share = shareOf(cell, { low: table.rows.low[row], high: table.rows.high[row] });
      shares.low.push(share.low === share.low ? share.low : 0);
      shares.high.push(share.high === share.high ? share.high : 1);
    }
  });
  const at = Math.floor(top * shares.low.length);
  if (at === 0) return { low: NaN, high: NaN };
  const cut = (of: number[]): number => of.sort((a, b) => b - a)[at - 1];
  return { low: cut(shares.low), high: cut(shares.high) };
}

/** Ends of a part’s share in a total that it belongs to. */
export function shareOf(part: Ends, total: Ends): Ends {
  const rest = {
    low: Math.max(0, total.low - part.high),
    high: total.high === Infinity ? Infinity : Math.max(0, total.high - part.low),
  };
  return {
    low: rest.high === Infinity ? 0 : part.low / (part.low + rest.high),
    high: part.high === Infinity ? 1 : part.high / (part.high + rest.low),
  };
}

function atLeast({ low, high }: Ends, cut: Ends): Star {
  if (low >= cut.high) return 'yes';
  // An industry that is nowhere has no quotient, and no star either.
  return high < cut.low || (low !== low && high !== high) ? 'no' : 'cannot-tell';
}
