import { crc32, createInflateRaw } from 'node:zlib';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/** A zip archive whose list of files has been checked; contents are unfolded only when asked for. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The contents of one file, piece by piece, counted and checked while they come. */
  pieces(name: string): AsyncGenerator<Uint8Array>;
  /** The contents of one file at once. */
  whole(name: string): Promise<Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const NESTED = [
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/**
 * Opens a zip archive that may be hostile. Refused: more than 2,000 files, names that leave the folder or repeat, files
 * that share bytes, encryption, other packing than deflate, archives of several parts or beyond 4 GB, an archive within
 * the archive (when it is read), more than 200 MB or 100 times its size unfolded, and contents that do not match their
 * checksum or stated length. Sizes are counted while unfolding; nothing the archive says of itself is trusted.
 *
 * @throws Refusal naming the file within the archive.
 * @see appnote-2022
 */
export function openZip(bytes: Uint8Array, source: string): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (what: string, value: string, hint: string): never => {
    throw refusal('archive-refused', source, `${what}: "${value.slice(0, 80)}"`, hint, {
      value: value.slice(0, 80),
    });
  };
  const damaged = (what: string, value: string): never => {
    throw refusal(
      'file-unreadable',
      source,
      `${what}: "${value.slice(0, 80)}"`,
      'the whole file, saved anew',
      {
        value: value.slice(0, 80),
      },
    );
  };
  const entries = new Map<string, Entry>();
  let inflated = 0;

  const end = findEnd(view);
  if (end < 0) damaged('the archive has no end', `${bytes.length} bytes`);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || view.getUint16(end + 4, true) !== 0)
    refuse(
      'the archive is too large or has several parts',
      `${count} files`,
      'one part below 4 GB',
    );
  if (count > READING_LIMITS.entries)
    refuse('the archive has too many files', `${count}`, 'at most 2,000');
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      damaged('the list of files is cut off', `file ${i + 1} of ${count}`);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & ENCRYPTED)
      refuse('the archive is encrypted', name, 'a file without a password');
    if (!name.endsWith('/')) {
      if (/^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\\|\0/.test(name))
        refuse('a file would leave its folder', name, 'names within the archive');
      if (entries.has(name)) refuse('a file is there twice', name, 'each file once');
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps([...entries.values()], start, refuse);

  /** Where the contents of a file begin. */
  const contents = (entry: Entry): Uint8Array => {
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
      damaged('a file of the archive is not where the list says', entry.name);
    const from =
      entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    if (from + entry.packed > start) damaged('a file of the archive is cut off', entry.name);
    return bytes.subarray(from, from + entry.packed);
  };

  async function* pieces(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) return damaged('a file of the archive is missing', name);
    const packed = contents(entry);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      refuse(
        'a file is packed in an unknown way',
        name,
        'deflate, as every spreadsheet program packs',
      );
    let size = 0;
    let sum = 0;
    try {
      for await (const piece of entry.method === STORED ? [packed] : inflate(packed)) {
        if (size === 0 && NESTED.some((signs) => signs.every((sign, i) => piece[i] === sign)))
          refuse('an archive lies within the archive', name, 'files that are not packed again');
        size += piece.length;
        inflated += piece.length;
        if (inflated > READING_LIMITS.inflatedBytes)
          refuse('the archive unfolds to too much', `${inflated} bytes`, 'at most 200 MB');
        if (size > READING_LIMITS.ratioFromBytes && size > READING_LIMITS.ratio * entry.packed)
          refuse(
            'a file unfolds to more than 100 times its size',
            name,
            'a file as programs save it',
          );
        sum = crc32(piece, sum);
        yield piece;
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
        damaged('a file of the archive cannot be unfolded', name);
      throw error;
    }
    if (size !== entry.size) damaged('a file of the archive is not as long as stated', name);
    if (sum !== entry.crc) damaged('a file of the archive does not match its checksum', name);
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    pieces,
    async whole(name) {
      const all: Uint8Array[] = [];
      for await (const piece of pieces(name)) all.push(piece);
      return Buffer.concat(all);
    },
  };
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: 1 << 18 });
  inflater.end(packed);
  for await (const piece of inflater) yield piece as Uint8Array;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function refuseOverlaps(
  entries: readonly Entry[],
  end: number,
  refuse: (what: string, value: string, hint: string) => never,
): void {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  for (const [i, entry] of sorted.entries()) {
    const next = sorted[i + 1]?.at ?? end;
    if (entry.at + 30 + entry.packed > next)
      refuse(
        'files of the archive share their bytes',
        entry.name,
        'an archive as programs save it',
      );
  }
}
