import type { ProblemList } from '../problem-list.ts';

const SAYS = {
  number: {
    code: 'decimal-ambiguous',
    hint: 'say whether the point or the comma stands before decimals',
  },
  date: { code: 'date-ambiguous', hint: 'say whether the day or the month comes first' },
} as const;

/** Names a cell whose number or date can be read in two ways, where the rows of its table leave it open. */
export function addAmbiguous(
  problems: ProblemList,
  what: keyof typeof SAYS,
  open: { readonly row: number; readonly column: number; readonly cell: string },
  rowNumbers: ArrayLike<number>,
  columns: readonly string[],
): void {
  const { code, hint } = SAYS[what];
  const { row, column, cell } = open;
  const message = `a ${what} can be read in two ways: "${cell}"`;
  problems.add(code, rowNumbers[row]!, columns[column]!, cell, message, hint);
}
