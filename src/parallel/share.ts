import { columnsIn, kindOf, withColumns, type Column } from './place-columns.ts';

/** Copies of columns that never change, as long as these live. */
export type Copies = WeakMap<Column, Column>;

/**
 * A copy of a plain value whose typed columns lie in shared memory, so that threads read them without copying; columns that lie
 * there already, and everything where there is no shared memory, stay as they are. What is among `copies` is not copied again.
 * O(bytes of the columns).
 */
export function share<T>(value: T, copies: Copies = new WeakMap()): T {
  if (typeof SharedArrayBuffer === 'undefined') return value;
  return withColumns(value, (column) => {
    const there = column.buffer instanceof SharedArrayBuffer ? column : copies.get(column);
    if (there !== undefined) return there;
    const copy = new (kindOf(column))(new SharedArrayBuffer(column.byteLength));
    copy.set(column);
    copies.set(column, copy);
    return copy;
  });
}

/** The buffers of a value's typed columns that can be handed over instead of copied. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  for (const { buffer } of columnsIn(value)) if (buffer instanceof ArrayBuffer) found.add(buffer);
  return [...found];
}
