import { margins, type Table } from './table.ts';

/**
 * Krugman's specialisation index of every place, K_r = Σ_i |s_ri − s̄_i|, with s_ri the place's shares.
 *
 * `all`: s̄ is the share in the aggregate of all places, the place included; `rest`: without it (Krugman compares two
 * places); `mean`: the plain mean of the shares of each other place, large and small alike, as textbooks with several
 * places have it. In [0, 2(1 − share of the place)], [0, 2] and [0, 2]; not halved. An empty place, or an empty rest, is
 * NaN. Large places differ strongly between them: store which. Cost: O(rows · columns).
 *
 * @see krugman1991 @see farhauer2013
 */
export function krugman(table: Table, reference: 'all' | 'rest' | 'mean'): Float64Array {
  const margin = margins(table);
  if (reference === 'mean') return againstMean(table, margin.rows);
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

function againstMean({ rows, columns, cells }: Table, totals: Float64Array): Float64Array {
  const share = (r: number, c: number): number => cells[r * columns + c] / totals[r];
  const sums = Float64Array.from({ length: columns }, (_, c) => {
    let total = 0;
    for (let r = 0; r < rows; r++) total += share(r, c);
    return total;
  });
  return Float64Array.from({ length: rows }, (_, r) => {
    let apart = 0;
    for (let c = 0; c < columns; c++)
      apart += Math.abs(share(r, c) - (sums[c] - share(r, c)) / (rows - 1));
    return rows > 1 ? apart : NaN;
  });
}
