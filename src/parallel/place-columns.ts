/** A typed column of any kind of number. */
export type Column =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** Makes typed columns of one kind over a buffer. */
export type ColumnKind = new (buffer: ArrayBufferLike, at?: number, length?: number) => Column;

export function kindOf(column: Column): ColumnKind {
  return column.constructor as ColumnKind;
}

/** Every typed column in a plain value, once. */
export function columnsIn(value: unknown): readonly Column[] {
  const found = new Set<Column>();
  const look = (inner: unknown): void => {
    if (isColumn(inner)) found.add(inner);
    else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(look);
  };
  look(value);
  return [...found];
}

/** The same plain value with other columns in place of its own; what is no plain object or list stays as it is. */
export function withColumns<T>(value: T, placed: (column: Column) => Column): T {
  const walk = (inner: unknown): unknown => {
    if (isColumn(inner)) return placed(inner);
    if (Array.isArray(inner)) return inner.map(walk);
    if (
      typeof inner === 'object' &&
      inner !== null &&
      Object.getPrototypeOf(inner) === Object.prototype
    )
      return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, walk(each)]));
    return inner;
  };
  return walk(value) as T;
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
