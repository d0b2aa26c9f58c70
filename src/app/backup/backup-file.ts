import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Refused, refuse } from '../refused.ts';

/**
 * What the lines of a backup say. Between a `table` line and the line `\.` stand the rows of the table in PostgreSQL's COPY
 * text form; the file is packed with gzip and every line ends with a line feed.
 */
export type BackupLine =
  | { readonly 'mesoscope-backup': 1; readonly software: string; readonly made: string }
  | {
      readonly workspace: string;
      readonly title: string;
      /** Digest of what the workspace froze to, by which a restore is compared. */
      readonly digest: string | null;
    }
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly end: { readonly rows: number; readonly sha256: string } };

/** The line that ends the rows of a table. */
export const END_OF_ROWS = '\\.';

/** What stands in a backup: who made it, and each workspace with the number of rows of its tables. */
export interface BackupContents {
  readonly software: string;
  readonly made: string;
  readonly rows: number;
  readonly workspaces: readonly {
    readonly name: string;
    readonly title: string;
    readonly digest: string | null;
    readonly rows: Readonly<Record<string, number>>;
  }[];
}

/**
 * Reads a backup once from end to end: it must be whole, and its contents must be what was written.
 *
 * Cost: one pass; memory of the longest line.
 *
 * @throws Refused with `backup-unfit` naming the place.
 */
export async function checkBackup(path: string): Promise<BackupContents> {
  const digest = createHash('sha256');
  const workspaces: { name: string; title: string; digest: string | null; rows: Rows }[] = [];
  let head: Extract<BackupLine, { software: string }> | null = null;
  let table: string | null = null;
  let rows = 0;
  for await (const { line, no } of backupLines(path)) {
    if (table !== null && line.toString() !== END_OF_ROWS) {
      rows++;
      workspaces.at(-1)!.rows[table] = (workspaces.at(-1)!.rows[table] ?? 0) + 1;
    } else if (table !== null) {
      table = null;
    } else {
      const said = parse(line, path, no);
      if ('end' in said) {
        if (said.end.rows !== rows || said.end.sha256 !== digest.digest('hex'))
          throw unfit(path, no, `${rows} rows`, 'the backup is damaged', 'a copy that is whole');
        if (!head) break;
        return { software: head.software, made: head.made, rows, workspaces };
      }
      if ('mesoscope-backup' in said) head = said;
      else if (!head)
        throw unfit(
          path,
          no,
          line.toString().slice(0, 40),
          'not a backup',
          'a file “backup” wrote',
        );
      else if ('workspace' in said) {
        const { workspace, title, digest: frozen } = said;
        workspaces.push({ name: workspace, title, digest: frozen, rows: {} });
      } else table = said.table;
    }
    digest.update(line).update('\n');
  }
  throw unfit(path, null, `${rows} rows`, 'the backup has no end', 'a copy that is whole');
}

type Rows = Record<string, number>;

/** The lines of a backup as bytes, without their line feeds, numbered from 1. */
export async function* backupLines(
  path: string,
): AsyncGenerator<{ readonly line: Buffer; readonly no: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let no = 0;
  try {
    for await (const chunk of createReadStream(path).pipe(createGunzip())) {
      let bytes = chunk as Buffer;
      if (rest.length > 0) bytes = Buffer.concat([rest, bytes]);
      let from = 0;
      for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
        yield { line: bytes.subarray(from, to), no: ++no };
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw error;
    throw unfit(path, no, code, 'the backup is cut off or no backup', 'a copy that is whole');
  }
}

function parse(line: Buffer, path: string, no: number): BackupLine {
  try {
    const said: unknown = JSON.parse(line.toString());
    if (typeof said === 'object' && said !== null) return said as BackupLine;
  } catch {
    // said below
  }
  throw unfit(
    path,
    no,
    line.toString().slice(0, 40),
    'not a line of a backup',
    'a file “backup” wrote',
  );
}

function unfit(
  path: string,
  no: number | null,
  value: string,
  what: string,
  hint: string,
): Refused {
  return refuse('backup-unfit', no === null ? what : `${what}, line ${no}`, value, hint, path);
}
