/** When a cell of an own register is kept back. */
export interface DisclosureRule {
  /** Fewest establishments a cell must have. */
  readonly least: number;
  /** Largest share of a cell one establishment may hold; 1 turns the rule off. */
  readonly dominance: number;
}

/** What an office usually asks for, and what who does not own the register cannot go below. */
export const USUAL_DISCLOSURE: DisclosureRule = { least: 3, dominance: 0.85 };

/** A cell before the rule: what is counted, by how many, and how much of it the largest holds (NaN where not known). */
export interface GuardedCell {
  readonly amount: number;
  readonly establishments: number;
  readonly largest: number;
}

/**
 * Which cells of one row are kept back: too few establishments, one that holds too much, and then the smallest others
 * until what is kept back is no single cell and as a whole passes the same rule – else the row’s total would give it away.
 * Empty cells are never kept back and never cover another. When nothing is left to cover with, the whole row is kept back.
 *
 * One row is looked at. Totals of places inside one another, subtracted from each other, are not. Cost: O(cells log cells).
 *
 * @see hundepool2012
 */
export function keptBack(
  cells: readonly GuardedCell[],
  { least, dominance }: DisclosureRule,
): Uint8Array {
  const kept = Uint8Array.from(cells, ({ establishments, largest }) =>
    establishments > 0 && (establishments < least || largest > dominance) ? 1 : 0,
  );
  if (!kept.includes(1)) return kept;
  const order = [...cells.keys()]
    .filter((i) => kept[i] === 0 && cells[i].establishments > 0)
    .sort((a, b) => cells[a].amount - cells[b].amount || a - b);
  for (const next of order) {
    if (covers(cells, kept, { least, dominance })) break;
    kept[next] = 1;
  }
  return kept;
}

function covers(
  cells: readonly GuardedCell[],
  kept: Uint8Array,
  { least, dominance }: DisclosureRule,
): boolean {
  const hidden = cells.filter((_, i) => kept[i] === 1);
  if (hidden.length < 2) return false;
  const amount = hidden.reduce((sum, cell) => sum + cell.amount, 0);
  const establishments = hidden.reduce((sum, cell) => sum + cell.establishments, 0);
  const most = Math.max(
    ...hidden.map(({ amount: each, largest }) => (largest === largest ? each * largest : 0)),
  );
  return establishments >= least && most <= dominance * amount;
}
