import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable, ReadingChoice } from '../../domain/raw-table.ts';
import { problemList } from '../problem-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { gexfReader } from '../read-gexf.ts';
import { graphmlReader } from '../read-graphml.ts';
import { DESCRIPTOR, readJsonPackage } from '../read-json-package.ts';
import { readJson } from '../read-json.ts';
import { decoderOf, textOf } from '../read-text.ts';
import { readXlsx } from '../read-xlsx.ts';
import { openZip } from '../read-zip.ts';
import type { Zip } from '../read-zip.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { Refusal, refusal } from '../refusal.ts';
import { sniffEncoding } from '../sniff/sniff-encoding.ts';

/** What is opened apart from the program that serves people. */
export const PACKED_KINDS = ['zip', 'parquet', 'graphml', 'gexf', 'json'] as const;

export type PackedKind = (typeof PACKED_KINDS)[number];

/** What reading gave: every table went to `onTable`; the problems of all, and whether the file was refused. */
export interface PackedRead {
  readonly problems: readonly Problem[];
  readonly refused: boolean;
}

const PIECE = 1 << 20;

/** Reads a workbook, package, network, JSON or Parquet file; tables are handed on one by one. Never throws a refusal. */
export async function readPacked(
  kind: PackedKind,
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  onTable: (table: RawTable) => Promise<void>,
): Promise<PackedRead> {
  const lists = new Map<string, ProblemList>();
  const problemsFor = (part: string | null): ProblemList => {
    const source = part === null ? name : `${name}: ${part}`;
    const list = lists.get(source) ?? problemList(source);
    lists.set(source, list);
    return list;
  };
  const all = (): Problem[] => [...lists.values()].flatMap((list) => list.list());
  try {
    if (bytes.length > READING_LIMITS.packedBytes)
      throw refusal(
        'file-too-large',
        name,
        `the file is too large: "${bytes.length} bytes"`,
        'at most 64 MB; save it as CSV, which may have 1 GB',
      );
    for await (const table of tablesOf(kind, name, bytes, choice, problemsFor))
      await onTable(table);
    return { problems: all(), refused: false };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problems: [error.problem, ...all()], refused: true };
  }
}

async function* tablesOf(
  kind: PackedKind,
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  problemsFor: (part: string | null) => ProblemList,
): AsyncGenerator<RawTable> {
  if (kind === 'zip') yield* zipTables(openZip(bytes, name), name, choice, problemsFor);
  else if (kind === 'json') yield* jsonTables(name, bytes, choice, problemsFor(null));
  else if (kind === 'parquet') {
    const { readParquetTable } = await import('../read-parquet-table.ts');
    const folder = await mkdtemp(join(tmpdir(), 'mesoscope-parquet-'));
    try {
      const path = join(folder, 'table.parquet');
      await writeFile(path, bytes);
      yield await readParquetTable(path, stem(name), choice, problemsFor(null));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } else yield* networkTables(kind, bytes, choice, problemsFor(null));
}

async function* zipTables(
  zip: Zip,
  name: string,
  choice: ReadingChoice,
  problemsFor: (part: string | null) => ProblemList,
): AsyncGenerator<RawTable> {
  const descriptor = zip.names
    .filter((each) => each === DESCRIPTOR || /^[^/]+\/datapackage\.json$/.test(each))
    .toSorted((a, b) => a.length - b.length)[0];
  if (descriptor !== undefined)
    yield* readJsonPackage(zip, descriptor.slice(0, -DESCRIPTOR.length), choice, problemsFor);
  else if (zip.has('xl/workbook.bin'))
    throw refusal(
      'file-unreadable',
      name,
      'the workbook is in the binary form: "xlsb"',
      'the file saved as .xlsx',
    );
  else if (zip.names.some((each) => each.startsWith('xl/') || each === '[Content_Types].xml')) {
    if (!zip.names.some((each) => each.startsWith('xl/')))
      throw refusal(
        'file-unreadable',
        name,
        `an office document that is no workbook: "${zip.names[0] ?? ''}"`,
        'a workbook saved as .xlsx',
      );
    yield* await readXlsx(zip, choice, problemsFor);
  } else if (zip.has('mimetype') && zip.has('content.xml'))
    throw refusal(
      'file-unreadable',
      name,
      'an OpenDocument file: "ods"',
      'the file saved as .xlsx or CSV',
    );
  else
    throw refusal(
      'archive-refused',
      name,
      `the archive is neither workbook nor data package: "${zip.names.slice(0, 3).join(', ')}"`,
      'a workbook, or a zip with datapackage.json and its tables',
    );
}

function jsonTables(
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  problems: ProblemList,
): RawTable[] {
  const encoding = choice.encoding ?? sniffEncoding(bytes).encoding;
  const text = textOf(bytes, encoding, name);
  if (text.includes('\ufffd'))
    problems.add(
      'damaged-text',
      null,
      null,
      encoding,
      `signs cannot be read in the encoding "${encoding}"`,
      'JSON in UTF-8',
    );
  return readJson(text, choice, problems);
}

function networkTables(
  kind: 'graphml' | 'gexf',
  bytes: Uint8Array,
  choice: ReadingChoice,
  problems: ProblemList,
): RawTable[] {
  const encoding = choice.encoding ?? xmlEncoding(bytes);
  const network =
    kind === 'graphml'
      ? graphmlReader(problems, encoding, choice)
      : gexfReader(problems, encoding, choice);
  const decoder = decoderOf(encoding, problems.source, true);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      network.reader.write(decoder.write(bytes.subarray(at, at + PIECE)));
    network.reader.write(decoder.end());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(
      'file-unreadable',
      problems.source,
      `the file is not in the encoding it states: "${encoding}"`,
      'the file saved in UTF-8, or another encoding chosen',
      { value: encoding },
    );
  }
  network.reader.end();
  return network.finish();
}

/** The encoding of an XML file: by its mark or zero bytes, else as it states, else UTF-8. */
function xmlEncoding(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4_096);
  const wide = sniffEncoding(head).encoding;
  if (wide.startsWith('utf-16') || wide.startsWith('utf-32')) return wide;
  const stated = /^[^<]{0,4}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    Buffer.from(head).toString('latin1'),
  );
  return stated?.[1]!.toLowerCase() ?? 'utf-8';
}

function stem(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
