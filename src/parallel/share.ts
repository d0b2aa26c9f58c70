type Column = ArrayBufferView<ArrayBufferLike> & {
  readonly length: number;
  set(from: ArrayLike<number>): void;
};

/**
 * A copy of a plain value whose typed columns lie in shared memory, so that threads read them without copying; columns that lie
 * there already, and everything where there is no shared memory, stay as they are. O(bytes of the columns).
 */
export function share<T>(value: T): T {
  if (typeof SharedArrayBuffer === 'undefined') return value;
  return shared(value) as T;
}

function shared(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    if (value.buffer instanceof SharedArrayBuffer) return value;
    const column = value as Column;
    const Kind = column.constructor as new (buffer: SharedArrayBuffer) => Column;
    const copy = new Kind(new SharedArrayBuffer(column.byteLength));
    copy.set(column as unknown as ArrayLike<number>);
    return copy;
  }
  if (Array.isArray(value)) return value.map(shared);
  if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shared(inner)]));
  return value;
}

/** The buffers of a value's typed columns that can be handed over instead of copied. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (inner: unknown): void => {
    if (ArrayBuffer.isView(inner)) {
      if (inner.buffer instanceof ArrayBuffer) found.add(inner.buffer);
    } else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(look);
  };
  look(value);
  return [...found];
}
