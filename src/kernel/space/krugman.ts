import { margins, type Table } from './table.ts';

/**
 * Krugman's specialisation index of every place, K_r = Σ_i |s_ri − s̄_i|, with s_ri the place's shares.
 *
 * `all`: s̄ is the share in the aggregate of all places, the place included; `rest`: without it (Krugman compares two
 * places). In [0, 2(1 − share of the place)] and [0, 2]; not halved. An empty place, or an empty rest, is NaN.
 * Large places differ strongly between the two: store which. Cost: O(rows · columns).
 *
 * @see krugman1991
 */
export function krugman(table: Table, reference: 'all' | 'rest'): Float64Array {
  const margin = margins(table);
  return Float64Array.from({ length: table.rows }, (_, r) => {
    const place = margin.rows[r];
    const without = reference === 'rest' ? 1 : 0;
    const total = margin.total - without * place;
    let apart = 0;
    for (let c = 0; c < table.columns; c++) {
      const cell = table.cells[r * table.columns + c];
      apart += Math.abs(cell / place - (margin.columns[c] - without * cell) / total);
    }
    return place > 0 && total > 0 ? apart : NaN;
  });
}
