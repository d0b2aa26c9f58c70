import { refuseUnless } from './refuse.ts';

/** A place among others, with ties stated. */
export interface Rank {
  /** 1 + how many are strictly better: the best rank of the tie. NaN when the value is NaN. */
  readonly rank: number;
  /** How many values are known. */
  readonly of: number;
  /** How many others share the value. */
  readonly tied: number;
}

export type RankOrder = 'highest first' | 'lowest first';

/**
 * Competition rank ("1224") of one value of a column. Cost: O(n).
 *
 * @throws RangeError when `index` is not a row of the column.
 */
export function rankOf(
  values: ArrayLike<number>,
  index: number,
  order: RankOrder = 'highest first',
): Rank {
  refuseUnless(
    Number.isInteger(index) && index >= 0 && index < values.length,
    'index',
    index,
    `a row from 0 to ${values.length - 1}`,
  );
  const own = values[index];
  let better = 0;
  let tied = -1;
  let of = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== value) continue;
    of++;
    if (value === own) tied++;
    else if (order === 'highest first' ? value > own : value < own) better++;
  }
  return own === own ? { rank: better + 1, of, tied } : { rank: NaN, of, tied: 0 };
}

/** Competition ranks of a column (ties get the best rank, the next rank is skipped); NaN stays NaN. O(n log n). */
export function competitionRanks(
  values: ArrayLike<number>,
  order: RankOrder = 'highest first',
): Float64Array {
  return ranks(values, order, (first) => first + 1);
}

/** Mid-ranks of a column (ties share the mean of their ranks), lowest value rank 1; NaN stays NaN. O(n log n). */
export function midRanks(values: ArrayLike<number>): Float64Array {
  return ranks(values, 'lowest first', (first, last) => (first + last) / 2 + 1);
}

function ranks(
  values: ArrayLike<number>,
  order: RankOrder,
  shared: (first: number, last: number) => number,
): Float64Array {
  const known: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) known.push(i);
  const sign = order === 'lowest first' ? 1 : -1;
  const rows = Uint32Array.from(known).sort((a, b) =>
    values[a] === values[b] ? a - b : values[a] < values[b] ? -sign : sign,
  );
  const result = new Float64Array(values.length).fill(NaN);
  for (let first = 0; first < rows.length;) {
    let last = first;
    while (last + 1 < rows.length && values[rows[last + 1]] === values[rows[first]]) last++;
    for (let k = first; k <= last; k++) result[rows[k]] = shared(first, last);
    first = last + 1;
  }
  return result;
}
