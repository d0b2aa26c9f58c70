import type { TieReading } from '../../tab/read-ties.ts';

/** The columns of both ends after one was chosen anew; choosing the column of the other end swaps the two. */
export function chooseEnd(
  { from, to }: Pick<TieReading, 'from' | 'to'>,
  end: 'from' | 'to',
  column: number,
): { readonly from: number; readonly to: number } {
  return end === 'from'
    ? { from: column, to: column === to ? from : to }
    : { from: column === from ? to : from, to: column };
}
