/** What a cell of a table can hold; null is unknown, and so is any number that is not finite. */
export type Cell = string | number | boolean | null;

/** The types of a column, as Frictionless Table Schema names them. */
export const COLUMN_TYPES = ['string', 'number', 'integer', 'boolean', 'date'] as const;

export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column: the name in the file's head, what it holds, and the unit and meaning a reader needs. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit: string | null;
  readonly means: string;
}

/** A table ready to be written: columns with their meaning, and rows in their order. Days are ISO strings. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}
