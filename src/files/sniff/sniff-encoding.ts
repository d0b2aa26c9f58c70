/* oxlint-disable no-control-regex -- control signs are what this is about */
import { isAscii, isUtf8 } from 'node:buffer';
import { textOf } from '../read-text.ts';
import { scoreEast, scoreText } from './score-text.ts';
import type { TextScore } from './score-text.ts';

/** Which encoding a file has, from what this was seen, and another reading that is nearly as good. */
export interface SniffedEncoding {
  readonly encoding: string;
  readonly why: string;
  /** Null when sure; else the runner-up and the first text that the two read differently. */
  readonly unsure: {
    readonly other: string;
    readonly here: string;
    readonly there: string;
  } | null;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** In the order that decides between equals: the commoner first. */
const CANDIDATES = [
  ['windows-1252', 'latin'],
  ['windows-1250', 'latin'],
  ['windows-1251', 'cyrillic'],
  ['windows-1254', 'latin'],
  ['iso-8859-2', 'latin'],
  ['iso-8859-15', 'latin'],
  ['shift_jis', 'Japanese'],
  ['gb18030', 'Chinese'],
  ['euc-kr', 'Korean'],
] as const;

const SAMPLE = 200_000;
const LEAST_SCORE = 0.6;
const LEAST_MARGIN = 0.1;

/**
 * Finds the encoding of a text file: byte order marks, then the pattern of zero bytes (UTF-16, UTF-32 without a mark),
 * then validity as UTF-8, then the letters that each of nine older encodings would give (`scoreText`, over the lines of
 * the first 200,000 bytes that are not plain ASCII).
 *
 * It is unsure when the best reads badly (score below 0.6) or a different reading comes within 0.1 of it. Deterministic.
 *
 * @see whatwg-encoding-2024
 */
export function sniffEncoding(bytes: Uint8Array): SniffedEncoding {
  const mark = MARKS.find(([, signs]) => signs.every((sign, i) => bytes[i] === sign));
  if (mark) return sure(mark[0], `encoding ${mark[0]}: the file begins with its byte order mark`);
  const wide = wideEncoding(bytes);
  if (wide)
    return sure(wide, `encoding ${wide}: zero bytes stand beside plain signs, always on one side`);
  if (isAscii(bytes))
    return sure('utf-8', 'encoding utf-8: nothing but plain ASCII is in the file');
  if (isUtf8(bytes)) return sure('utf-8', 'encoding utf-8: all signs beyond ASCII are valid UTF-8');
  const sample = telling(bytes);
  const damaged = mostlyUtf8(sample);
  if (damaged !== null)
    return {
      encoding: 'utf-8',
      why: `encoding utf-8, with damage: ${damaged.good} signs are valid UTF-8, ${damaged.bad} places are not`,
      unsure: { other: 'windows-1252', here: 'damaged signs', there: 'two signs for one' },
    };
  return byLetters(sample);
}

function sure(encoding: string, why: string): SniffedEncoding {
  return { encoding, why, unsure: null };
}

/** UTF-16 or UTF-32 without a mark, by where the zero bytes stand; null when they tell nothing. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length - (bytes.length % 4), 65_536);
  if (length < 4) return null;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 4]!++;
  const [a, b, c, d] = zeros.map((count) => count / (length / 4)) as [
    number,
    number,
    number,
    number,
  ];
  if (d > 0.99 && c > 0.9 && a < 0.1) return 'utf-32le';
  if (a > 0.99 && b > 0.9 && d < 0.1) return 'utf-32be';
  const little = plainUnits(bytes, length, 0);
  const big = plainUnits(bytes, length, 1);
  const [most, least, name] =
    little.plain >= big.plain ? [little, big, 'utf-16le'] : [big, little, 'utf-16be'];
  if (most.plain < 3 || most.plain < 0.05 * (length / 2) || most.plain < 4 * least.plain)
    return null;
  // A line end of its own width tells UTF-16 from a plain text with a few zero bytes
  const narrow = bytes.subarray(0, length).some((byte) => byte === 10 || byte === 13);
  return most.lineEnds > 0 || !narrow ? name : null;
}

/** Pairs of bytes that are an ASCII sign with a zero byte, the sign at `offset` in the pair; and those that end a line. */
function plainUnits(
  bytes: Uint8Array,
  length: number,
  offset: 0 | 1,
): { plain: number; lineEnds: number } {
  let plain = 0;
  let lineEnds = 0;
  for (let at = 0; at < length; at += 2) {
    const sign = bytes[at + offset]!;
    if (bytes[at + 1 - offset] !== 0 || sign === 0 || sign > 126) continue;
    if (sign === 10 || sign === 13) lineEnds++;
    plain++;
  }
  return { plain, lineEnds };
}

/** The lines that hold bytes beyond ASCII, up to the size of a sample; the whole sample where there are no lines. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < SAMPLE;) {
    const end = bytes.indexOf(10, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    if (!isAscii(line)) {
      kept.push(line.subarray(0, SAMPLE));
      size += line.length;
    }
    at += line.length;
  }
  return Buffer.concat(kept);
}

/** Counts of valid signs and wrong places when nearly all is UTF-8, else null. */
function mostlyUtf8(bytes: Uint8Array): { good: number; bad: number } | null {
  const text = textOf(bytes, 'utf-8', '');
  const bad = text.match(/\ufffd+/g)?.length ?? 0;
  const good = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return good >= 2 && good >= 4 * bad ? { good, bad } : null;
}

interface Scored extends TextScore {
  readonly encoding: string;
  readonly text: string;
}

function byLetters(sample: Uint8Array): SniffedEncoding {
  const all = CANDIDATES.map(([encoding, script]): Scored => {
    const text = textOf(sample, encoding, '');
    const alphabet = script === 'latin' || script === 'cyrillic';
    return {
      encoding,
      text,
      ...(alphabet ? scoreText(text, script) : scoreEast(text, [script])),
    };
  });
  const best = all.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  const second = all
    .filter(({ text }) => text !== best.text)
    .reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  const letters = [...new Set(best.text.match(/[^\u0000-\u00a0\u2000-\u20ff]/g) ?? [])].slice(0, 8);
  const why =
    `encoding ${best.encoding}: it is not UTF-8, and so read it gives ` +
    (letters.length > 0 ? `“${letters.join('')}”` : 'no strange signs') +
    (best.language === '' ? '' : `, letters of ${best.language}`);
  if (best.score >= LEAST_SCORE && best.score - second.score >= LEAST_MARGIN)
    return sure(best.encoding, why);
  let at = 0;
  while (best.text[at] === second.text[at]) at++;
  const words = (text: string): string =>
    text
      .slice(Math.max(0, at - 8), at + 8)
      .replaceAll(/[\r\n]+/g, ' ')
      .toWellFormed();
  return {
    encoding: best.encoding,
    why: `${why}; ${second.encoding} reads nearly as well`,
    unsure: { other: second.encoding, here: words(best.text), there: words(second.text) },
  };
}
