import { DuckDBInstance } from '@duckdb/node-api';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { TextRow } from './read-csv-records.ts';
import { plainReading } from './read-network.ts';
import type { ProblemList } from './problem-list.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/**
 * Reads a Parquet file as a table of texts: every cell as DuckDB writes it (ISO days, shortest digits, lists in
 * brackets), so that no number is rounded.
 *
 * @throws Refusal when it is no Parquet file or has more than 12 million cells.
 */
export async function readParquetTable(
  path: string,
  name: string,
  choice: ReadingChoice,
  problems: ProblemList,
): Promise<RawTable> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '512MB' });
  try {
    const connection = await instance.connect();
    const file = `read_parquet('${path.replaceAll("'", "''")}')`;
    const sizes = await connection.runAndReadAll(`select count(*)::integer from ${file}`);
    const rowCount = Number(sizes.getRowsJS()[0]![0]);
    const result = await connection.stream(`select columns(*)::varchar from ${file}`);
    const columns = result.deduplicatedColumnNames();
    if (rowCount * columns.length > READING_LIMITS.packageCells)
      throw refusal(
        'file-too-large',
        problems.source,
        `the file has too many cells: "${rowCount * columns.length}"`,
        'at most 12,000,000; save it as CSV',
      );
    const rows: TextRow[] = [];
    for await (const chunk of result.yieldRowsJs())
      for (const row of chunk)
        rows.push(row.map((cell) => (cell === null || cell === '' ? null : String(cell))));
    const why = [`Parquet: ${rows.length} rows of ${columns.length} columns`];
    const reading = plainReading('parquet', 'utf-8', why);
    return {
      name,
      columns,
      rows,
      rowNumbers: rows.map((_, i) => i + 1),
      reading: {
        ...reading,
        decimal: choice.decimal ?? '.',
        dateOrder: choice.dateOrder ?? 'year-first',
      },
    };
  } catch (error) {
    if (
      error instanceof Error &&
      /parquet|Invalid|IO Error|magic/i.test(error.message) &&
      error.name !== 'Refusal' &&
      !('problem' in error)
    )
      throw refusal(
        'file-unreadable',
        problems.source,
        `the file is no valid Parquet file: "${error.message.split('\n')[0]!.replace(path, name).slice(0, 100)}"`,
        'the whole file, saved anew',
      );
    throw error;
  } finally {
    instance.closeSync();
  }
}
