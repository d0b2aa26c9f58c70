import { textOf } from '../read-text.ts';
import { sniffEncoding } from './sniff-encoding.ts';

/** How a file is opened; `other` names what it is instead, with what to do about it. */
export type SniffedFormat =
  | { readonly kind: 'text' | 'zip' | 'parquet' | 'graphml' | 'gexf' | 'json' }
  | { readonly kind: 'other'; readonly what: string; readonly hint: string };

const RESAVE = 'the file saved as .xlsx or CSV by the program that made it';

const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Excel file or one with a password',
    'the file saved as .xlsx without a password',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document', 'the table behind it, as .xlsx or CSV'],
  [[0x1f, 0x8b], 'a file packed with gzip', 'the file unpacked'],
  [
    [0x37, 0x7a, 0xbc, 0xaf],
    'an archive packed with 7z',
    'the files unpacked, or a data package as zip',
  ],
  [
    [0x52, 0x61, 0x72, 0x21],
    'an archive packed with rar',
    'the files unpacked, or a data package as zip',
  ],
  [[0x42, 0x5a, 0x68], 'a file packed with bzip2', 'the file unpacked'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a file packed with zstd', 'the file unpacked'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a word processor’s document', RESAVE],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', 'the table it shows, as .xlsx or CSV'],
  [[0xff, 0xd8, 0xff], 'a picture', 'the table it shows, as .xlsx or CSV'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture', 'the table it shows, as .xlsx or CSV'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    'a SQLite database',
    'its tables, each as CSV',
  ],
];

const HEAD = 4_096;

/**
 * Finds how to open a file from its first bytes; its name is only asked when a text could be JSON or a table.
 *
 * XML is a network when its first element is `graphml` or `gexf`.
 */
export function sniffFormat(bytes: Uint8Array, name: string): SniffedFormat {
  const begins = (signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign);
  if (begins([0x50, 0x4b, 3, 4]) || begins([0x50, 0x4b, 5, 6])) return { kind: 'zip' };
  if (begins([0x50, 0x41, 0x52, 0x31])) return { kind: 'parquet' };
  const known = SIGNATURES.find(([signs]) => begins(signs));
  if (known) return { kind: 'other', what: known[1], hint: known[2] };
  const head = bytes.subarray(0, HEAD);
  const text = textOf(head, sniffEncoding(head).encoding, name)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('<')) return xmlKind(text);
  if (/^[[{]/.test(text) && (/\.(geo)?json$/i.test(name) || /^(\{\s*"|\[\s*[[{])/.test(text)))
    return { kind: 'json' };
  return { kind: 'text' };
}

function xmlKind(text: string): SniffedFormat {
  const root = /<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})(?:[\s/>]|$)/.exec(
    text.replaceAll(/<!--[^]*?-->|<\?[^]*?\?>|<![^>]*>/g, ''),
  )?.[1];
  if (root === 'graphml' || root === 'gexf') return { kind: root };
  if (root?.toLowerCase() === 'html' || /^<!doctype html/i.test(text))
    return { kind: 'other', what: 'a web page', hint: RESAVE };
  // A text may begin with “<” and be a table all the same, as “<5” does
  if (root === undefined || !/^<(\?xml|!--|!DOCTYPE|[A-Za-z][\w:.-]*(?:[\s/>]|$))/i.test(text))
    return { kind: 'text' };
  return {
    kind: 'other',
    what: `an XML file of another kind, <${root}>`,
    hint: 'GraphML or GEXF, or a table',
  };
}
