import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBAppender } from '@duckdb/node-api';
import type { Cell, ColumnType, Table } from './table.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'varchar',
  number: 'double',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'date',
};

/**
 * Writes a table as Parquet (zstd): texts, doubles, whole numbers, truths and dates, null where nothing is known. A whole
 * number that is none, and a day that is none, are null.
 *
 * @throws when the folder for temporary files cannot be written.
 */
export async function writeParquet({ columns, rows }: Table): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'mesoscope-parquet-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  try {
    const connection = await instance.connect();
    // days come as text and become dates on the way out, so that an impossible one is null and no mistake
    const staged = columns.map(
      ({ name, type }) => `${quoted(name)} ${type === 'date' ? 'varchar' : TYPES[type]}`,
    );
    await connection.run(`create table staged (${staged.join(', ')})`);
    const appender = await connection.createAppender('staged');
    for (const row of rows) {
      row.forEach((cell, i) => append(appender, cell, columns[i].type));
      appender.endRow();
    }
    appender.closeSync();
    const list = columns.map(({ name, type }) =>
      type === 'date' ? `try_cast(${quoted(name)} as date) as ${quoted(name)}` : quoted(name),
    );
    const path = join(folder, 'rows.parquet');
    await connection.run(
      `copy (select ${list.join(', ')} from staged) to '${path.replaceAll("'", "''")}' (format parquet, compression zstd)`,
    );
    return new Uint8Array(await readFile(path));
  } finally {
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

function append(appender: DuckDBAppender, cell: Cell, type: ColumnType): void {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) appender.appendNull();
  else if (type === 'string' || type === 'date') appender.appendVarchar(String(cell));
  else if (typeof cell === 'string') appender.appendNull();
  else if (type === 'boolean') appender.appendBoolean(Boolean(cell));
  else if (type === 'number') appender.appendDouble(Number(cell));
  else if (Number.isSafeInteger(Number(cell))) appender.appendBigInt(BigInt(Number(cell)));
  else appender.appendNull();
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
