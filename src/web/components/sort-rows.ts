import type { ReactNode } from 'react';

/** One column of a table. `value` sorts and is exported; `cell` is how it is shown when that differs. */
export interface Column<R> {
  readonly key: string;
  readonly head: string;
  /** Unit under the head, where the head does not say it. */
  readonly unit?: string;
  /** Numbers stand to the right and sort from the highest first. */
  readonly number?: boolean;
  readonly value: (row: R) => string | number | null;
  readonly cell?: (row: R) => ReactNode;
  /** Left out on a phone. */
  readonly wide?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

/** Rows in the order asked for; equal rows keep theirs, unknown values come last. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: Sort | undefined,
): readonly R[] {
  const column = columns.find((known) => known.key === sort?.by);
  if (column === undefined || sort === undefined) return rows;
  const sign = sort.down ? -1 : 1;
  const unknown = (value: string | number | null): boolean =>
    value === null || value !== value || value === '';
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (unknown(a.value) || unknown(b.value))
        return Number(unknown(a.value)) - Number(unknown(b.value));
      if (typeof a.value === 'number' && typeof b.value === 'number')
        return sign * (a.value - b.value);
      return sign * COLLATOR.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
