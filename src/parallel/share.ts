import { columnsIn, kindOf, withColumns } from './place-columns.ts';

/**
 * A copy of a plain value whose typed columns lie in shared memory, so that threads read them without copying; columns that lie
 * there already, and everything where there is no shared memory, stay as they are. O(bytes of the columns).
 */
export function share<T>(value: T): T {
  if (typeof SharedArrayBuffer === 'undefined') return value;
  return withColumns(value, (column) => {
    if (column.buffer instanceof SharedArrayBuffer) return column;
    const copy = new (kindOf(column))(new SharedArrayBuffer(column.byteLength));
    copy.set(column);
    return copy;
  });
}

/** The buffers of a value's typed columns that can be handed over instead of copied. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  for (const { buffer } of columnsIn(value)) if (buffer instanceof ArrayBuffer) found.add(buffer);
  return [...found];
}
