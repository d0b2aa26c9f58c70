import type { Cell, Table } from './table.ts';

/** What stands beside the rows of an exported table, so that no number is ever bare. */
export interface About {
  readonly title: string;
  /** Names, values: place, day of knowledge, rules, sources, licence, software. */
  readonly [key: string]: unknown;
}

/**
 * Writes a table as JSON: `about`, a Frictionless Table Schema, and one object for each row.
 *
 * Unknown and non-finite numbers are null. Keys are the column names, so a column may not be called twice.
 */
export function writeJsonTable(table: Table, about: About): string {
  const names = table.columns.map((column) => column.name);
  return `${JSON.stringify(
    { about, schema: tableSchema(table), rows: Array.from(table.rows, (row) => entry(names, row)) },
    null,
    1,
  )}\n`;
}

/** The Frictionless Table Schema of a table. */
function tableSchema(table: Table): {
  readonly fields: readonly Record<string, string>[];
  readonly missingValues: readonly string[];
} {
  return {
    fields: table.columns.map(({ name, type, unit, means }) => ({
      name,
      type,
      description: means,
      ...(unit === null ? {} : { unit }),
    })),
    missingValues: [''],
  };
}

function entry(names: readonly string[], row: readonly Cell[]): Record<string, Cell> {
  // Without a prototype, so that no column name can reach one
  const made = Object.create(null) as Record<string, Cell>;
  names.forEach((name, i) => {
    const cell = row[i] ?? null;
    made[name] = typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
  });
  return made;
}
