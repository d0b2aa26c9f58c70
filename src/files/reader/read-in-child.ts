import { fork } from 'node:child_process';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable, ReadingChoice } from '../../domain/raw-table.ts';
import type { ReadWatch } from '../read-csv.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { refusal } from '../refusal.ts';
import type { PackedKind } from './read-packed.ts';

/** What the child is asked; the bytes follow on its standard input. */
export interface ToChild {
  readonly kind: PackedKind;
  readonly name: string;
  readonly choice: ReadingChoice;
}

/** What the child answers: a table, then its rows in parts, at the end the problems. */
export type FromChild =
  | { readonly table: Pick<RawTable, 'name' | 'columns' | 'reading'> }
  | { readonly rows: RawTable['rows']; readonly rowNumbers: readonly number[] }
  | { readonly problems: readonly Problem[]; readonly refused: boolean };

/** What a reading in the child gave. */
export interface ChildRead {
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
  readonly refused: boolean;
}

interface Growing extends Pick<RawTable, 'name' | 'columns' | 'reading'> {
  readonly rows: (readonly (string | null)[])[];
  readonly rowNumbers: number[];
}

/** The file of the child beside this one, in a checkout and in a built package. */
const CHILD = new URL(
  import.meta.url.endsWith('.ts') ? './child-main.ts' : './child-main.js',
  import.meta.url,
);
const LONGEST_COMPLAINT = 4_000;

/**
 * Reads a file that may be hostile in a process of its own, with 256 MB for its objects and 20 seconds; past either it
 * is ended and the file is refused with the reason. The child gets no environment and, unless it has to read Parquet,
 * may neither write files nor start processes. A refused file gives no tables.
 *
 * @throws the reason of `watch.signal` when it is aborted; an Error when the child fails by a fault of ours.
 */
export function readInChild(
  kind: PackedKind,
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  { signal }: ReadWatch = {},
): Promise<ChildRead> {
  return new Promise((settle, reject) => {
    signal?.throwIfAborted();
    const child = fork(CHILD, [], {
      execArgv: [
        `--max-old-space-size=${READING_LIMITS.childMegabytes}`,
        '--disable-proto=delete',
        ...(needsDuckdb(kind, bytes) ? [] : ['--permission', '--allow-fs-read=*']),
      ],
      env: windowsNeeds(),
      stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    });
    const tables: Growing[] = [];
    let end: { readonly problems: readonly Problem[]; readonly refused: boolean } | null = null;
    let complaint = '';
    let late = false;
    const stop = (): void => void child.kill('SIGKILL');
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, READING_LIMITS.childSeconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });

    child.on('message', (message: FromChild) => {
      if ('table' in message) tables.push({ ...message.table, rows: [], rowNumbers: [] });
      else if ('rows' in message) {
        const table = tables.at(-1)!;
        for (const row of message.rows) table.rows.push(row);
        for (const number of message.rowNumbers) table.rowNumbers.push(number);
      } else end = message;
    });
    child.stderr!.on('data', (said: Buffer) => {
      complaint = (complaint + said.toString()).slice(0, LONGEST_COMPLAINT);
    });
    // The child may end before it has read everything; why it ended is told by `close`
    child.stdin!.on('error', () => {});
    child.on('error', (error) =>
      finish(() =>
        reject(new Error('no process could be started to read a file', { cause: error })),
      ),
    );
    child.on('close', (code, killedBy) =>
      finish(() => {
        if (end) settle({ tables: end.refused ? [] : tables, ...end });
        else if (signal?.aborted) reject(signal.reason as Error);
        else if (
          late ||
          killedBy !== null ||
          /heap (limit|out of memory)|out of memory/i.test(complaint)
        )
          settle({ tables: [], problems: [overrun(name, late)], refused: true });
        else reject(new Error(`the reading of a file ended with ${code}: ${complaint}`));
      }),
    );
    let finished = false;
    const finish = (then: () => void): void => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      then();
    };
    child.send({ kind, name, choice } satisfies ToChild, () => {});
    child.stdin!.end(bytes);
  });
}

/** DuckDB is a native library that wants a file on disk: a child that reads Parquet cannot be locked in. */
function needsDuckdb(kind: PackedKind, bytes: Uint8Array): boolean {
  return (
    kind === 'parquet' ||
    (kind === 'zip' &&
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('.parquet'))
  );
}

function overrun(name: string, late: boolean): Problem {
  const met = late
    ? `${READING_LIMITS.childSeconds} seconds`
    : `${READING_LIMITS.childMegabytes} MB`;
  return refusal(
    'file-too-large',
    name,
    `the file needs more to be opened than it is given: "${met}"`,
    'a smaller file, or its tables as CSV',
    { value: met },
  ).problem;
}

/** Windows starts no process without these; nothing else of the environment is handed on. */
function windowsNeeds(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const name of ['SystemRoot', 'TEMP', 'TMP'])
    if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}
