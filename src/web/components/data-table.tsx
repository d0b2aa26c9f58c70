import { useMemo, useState, type ReactNode } from 'react';
import { ScrollTable } from './scroll-table.tsx';
import { UNKNOWN } from '../../domain/say.ts';
import { word } from '../words/word.ts';
import { sortRows, type Column, type Sort } from './sort-rows.ts';

export type { Column, Sort } from './sort-rows.ts';

interface Props<R> {
  /** What the table holds; said before the columns to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** The key of the row that is selected in the picture too. */
  readonly selected?: string | null;
  readonly onSelect?: (key: string) => void;
  /** Order at the start; without it rows keep the order they come in. */
  readonly sort?: Sort;
  /** With it the order lives outside (in the address). */
  readonly onSort?: (sort: Sort) => void;
  /** Rows come in the order of `sort` already (a tree, or sorted by a server). */
  readonly keepOrder?: boolean;
  /** Rows shown before “more” is asked for. */
  readonly first?: number;
}

/**
 * A table whose every column sorts; unknown values stay at the end whichever way it is sorted.
 *
 * The head cell of a row is its first column. A row that can be selected carries a button on its first cell's content.
 */
export function DataTable<R>({
  caption,
  columns,
  rows,
  rowKey,
  selected = null,
  onSelect,
  sort,
  onSort,
  keepOrder = false,
  first = 100,
}: Props<R>): ReactNode {
  const [own, setOwn] = useState<Sort | undefined>(undefined);
  const [shown, setShown] = useState(first);
  const order = onSort === undefined ? (own ?? sort) : sort;
  const sorted = useMemo(
    () => (keepOrder ? rows : sortRows(rows, columns, order)),
    [keepOrder, rows, columns, order],
  );
  const turn = (column: Column<R>): void => {
    const next =
      order?.by === column.key
        ? { by: column.key, down: !order.down }
        : { by: column.key, down: column.number === true };
    if (onSort === undefined) setOwn(next);
    else onSort(next);
  };
  const at = selected === null ? -1 : sorted.findIndex((row) => rowKey(row) === selected);
  const visible = sorted.slice(0, Math.max(shown, at + 1));
  return (
    <div className="table">
      {/* a wide table scrolls by itself, so a keyboard must be able to reach it */}
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            {columns.map((column) => {
              const on = order?.by === column.key;
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={classes(column)}
                  {...(on
                    ? {
                        'aria-sort': order.down ? ('descending' as const) : ('ascending' as const),
                      }
                    : {})}
                >
                  <button type="button" onClick={() => turn(column)}>
                    {column.head}
                    <span aria-hidden="true" className="arrow">
                      {on ? (order.down ? '\u00a0↓' : '\u00a0↑') : ''}
                    </span>
                    {column.unit !== undefined && <small> {column.unit}</small>}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {visible.map((row) => {
            const key = rowKey(row);
            const on = key === selected;
            return (
              <tr key={key} className={on ? 'on' : undefined}>
                {columns.map((column, i) => {
                  const shownCell = column.cell?.(row) ?? column.value(row) ?? UNKNOWN;
                  if (i > 0) {
                    return (
                      <td key={column.key} className={classes(column)}>
                        {shownCell}
                      </td>
                    );
                  }
                  return (
                    <th key={column.key} scope="row" className={classes(column)}>
                      {onSelect === undefined ? (
                        shownCell
                      ) : (
                        <button type="button" aria-pressed={on} onClick={() => onSelect(key)}>
                          {shownCell}
                        </button>
                      )}
                    </th>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {visible.length < sorted.length && (
        <button type="button" className="more" onClick={() => setShown(visible.length + 200)}>
          {word('table.more', { rest: { count: sorted.length - visible.length } })}
        </button>
      )}
    </div>
  );
}

function classes<R>(column: Column<R>): string | undefined {
  return (
    [column.number === true ? 'num' : '', column.wide === true ? 'hide-s' : '']
      .filter(Boolean)
      .join(' ') || undefined
  );
}
