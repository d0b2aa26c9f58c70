import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** A cell of COPY: text as PostgreSQL reads and writes it, or null. */
export type Cell = string | null;

const CHUNK = 1 << 16;
const SPECIAL = /[\\\t\n\r\0]/;

/**
 * Adds rows to a table under its policies: COPY into a temporary table, then INSERT … SELECT, for COPY into a table
 * with row security is refused (0A000). `ending` may say what happens on conflict.
 *
 * @throws RangeError for a text with the character zero, which PostgreSQL cannot keep.
 */
export async function copyThrough<T>(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: Iterable<T>,
  write: (row: T, i: number) => readonly Cell[],
  ending = '',
): Promise<void> {
  const list = columns.join(', ');
  await client.query(
    `create temporary table loading on commit drop as select ${list} from mesoscope.${table} with no data`,
  );
  await copyIn(client, `copy pg_temp.loading (${list}) from stdin`, rows, write);
  await client.query(
    `insert into mesoscope.${table} (${list}) select ${list} from pg_temp.loading ${ending}`,
  );
  await client.query('drop table pg_temp.loading');
}

/** Sends rows through COPY in text form, as fast as the server takes them. */
async function copyIn<T>(
  client: pg.PoolClient,
  sql: string,
  rows: Iterable<T>,
  write: (row: T, i: number) => readonly Cell[],
): Promise<void> {
  const stream = client.query(copyFrom(sql));
  const done = finished(stream);
  // the stream's failure is reported by `done`, also when it comes while we wait for it to drain
  done.catch(() => undefined);
  try {
    let text = '';
    let row = 0;
    for (const each of rows) {
      const cells = write(each, row++);
      for (let i = 0; i < cells.length; i++) text += (i === 0 ? '' : '\t') + escape(cells[i]!);
      text += '\n';
      if (text.length < CHUNK) continue;
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
      text = '';
    }
    stream.end(text);
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}

function escape(cell: Cell): string {
  if (cell === null) return '\\N';
  if (!SPECIAL.test(cell)) return cell;
  return cell.replace(/[\\\t\n\r\0]/g, (sign) => {
    switch (sign) {
      case '\\':
        return '\\\\';
      case '\t':
        return '\\t';
      case '\n':
        return '\\n';
      case '\r':
        return '\\r';
      default:
        throw new RangeError('a text holds the character zero, which the database cannot keep');
    }
  });
}

/** Fetches what a query gives through COPY, row by row as cells. */
export async function copyOut<T>(
  client: pg.PoolClient,
  query: string,
  read: (cells: Cell[]) => T,
): Promise<T[]> {
  const rows: T[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of client.query(
    copyTo(`copy (${query}) to stdout`),
  ) as AsyncIterable<Buffer>) {
    const text = rest + decoder.decode(bytes, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      const cells: Cell[] = text.slice(from, to).split('\t');
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i]!;
        if (cell.includes('\\')) cells[i] = unescape(cell);
      }
      rows.push(read(cells));
      from = to + 1;
    }
    rest = text.slice(from);
  }
  return rows;
}

const SIGNS: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
};

function unescape(cell: string): Cell {
  return cell === '\\N' ? null : cell.replace(/\\(.)/gs, (_, sign: string) => SIGNS[sign] ?? sign);
}
