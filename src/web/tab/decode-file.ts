import { refusal, type Refusal } from '../../files/refusal.ts';

/** What is told while a file is decoded. */
export interface Decoding {
  /** The encoding that was read, and whether it was guessed. */
  readonly encoding: string;
  readonly guessed: boolean;
}

const GZIP = [0x1f, 0x8b];
const OTHER: readonly (readonly [readonly number[], string, string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or an archive', 'the sheet saved as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel file', 'the sheet saved as CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document', 'the table behind it as CSV'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'the table as CSV'],
];

/**
 * Decodes a file piece by piece, never as a whole: a byte order mark decides, then whether all is UTF-8, else Windows-1252
 * is guessed and the file read anew. What is packed with gzip is unpacked on the way, and refused where that breaks off. `restart` begins anew with another
 * encoding; `onText` gets the pieces; `onBytes` hears how many bytes of the file are read.
 *
 * @throws Refusal for a file that is no text, for a broken gzip, and what `onText` throws.
 */
export async function decodeFile(
  file: Blob,
  name: string,
  asked: string | null,
  {
    restart,
    onText,
    onBytes,
  }: {
    readonly restart: () => void;
    readonly onText: (text: string) => void;
    readonly onBytes: (read: number) => void;
  },
): Promise<Decoding> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const begins = (signs: readonly number[]): boolean => signs.every((sign, i) => start[i] === sign);
  const other = OTHER.find(([signs]) => begins(signs));
  if (other)
    throw refusal(
      'file-unreadable',
      name,
      `the file is no edge list but ${other[1]}: "${name}"`,
      other[2],
    );
  const packed = begins(GZIP);
  const first = packed ? 'utf-8' : markOf(start);
  const encoding = asked ?? first;
  const attempt = async (label: string, fatal: boolean): Promise<void> => {
    const decoder = new TextDecoder(label, { fatal });
    let read = 0;
    const counted = file.stream().pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, out) {
          read += piece.length;
          onBytes(read);
          out.enqueue(piece);
        },
      }),
    );
    const stream = packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
    const reader = stream.getReader();
    const next = (): ReturnType<typeof reader.read> =>
      reader.read().catch((error: unknown) => {
        throw packed ? brokenGzip(name) : error;
      });
    try {
      for (let seen = false; ; seen = true) {
        const { done, value } = await next();
        if (done) break;
        const text = decoder.decode(value, { stream: true });
        if (!seen) refuseBinary(text.slice(0, 4096), name);
        onText(text);
      }
      onText(decoder.decode());
    } catch (error) {
      // Nobody reads on; what broke is told already
      await reader.cancel().catch(() => undefined);
      throw error;
    }
  };
  if (asked !== null || first !== 'utf-8') {
    await attempt(encoding, false);
    return { encoding, guessed: false };
  }
  try {
    await attempt('utf-8', true);
    return { encoding: 'utf-8', guessed: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    restart();
    await attempt('windows-1252', false);
    return { encoding: 'windows-1252', guessed: true };
  }
}

function brokenGzip(name: string): Refusal {
  return refusal(
    'file-unreadable',
    name,
    `the gzip is broken or cut short: "${name}"`,
    'the whole file brought anew, or the file unpacked',
  );
}

function markOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  // Plain signs of UTF-16 without a mark have a zero byte on one side
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
  });
  if (zeros[1] > start.length / 4 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > start.length / 4 && zeros[1] === 0) return 'utf-16be';
  return 'utf-8';
}

function refuseBinary(text: string, name: string): void {
  const controls = [...text].filter((sign) => sign < '\t' || (sign > '\r' && sign < ' ')).length;
  if (controls > 4 && controls > text.length / 50)
    throw refusal(
      'file-unreadable',
      name,
      `the file is not text: "${controls} control signs in ${text.length}"`,
      'an edge list as CSV or TSV',
    );
}
