import type { Parsed } from './parsed.ts';
import { EMPTY, noted, plain, trimmed } from './parsed.ts';

/** Signs that are not seen: controls, zero-width signs, marks that turn the direction of writing. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Reads an id as text: leading zeros stay. Spaces around it are left out, and it is said so.
 *
 * An id that a spreadsheet has turned into a rounded number (`1.23E+11`) is kept and flagged: its digits are lost.
 */
export function parseId(cell: string | null): Parsed<string> {
  if (cell === null) return EMPTY;
  const text = trimmed(cell);
  if (text === '') return EMPTY;
  if (/^\d([.,]\d+)?E\+\d+$/i.test(text))
    return noted(
      text,
      'id-mangled',
      `an id that a spreadsheet rounded: "${cell}"`,
      'the id with all its digits, kept as text',
    );
  if (text !== cell)
    return noted(text, 'text-trimmed', `spaces around an id: "${cell}"`, `"${text}"`);
  return parseText(cell);
}

/** Reads text as it stands; signs that are not seen are flagged and kept. */
export function parseText(cell: string | null): Parsed<string> {
  if (cell === null || cell === '') return EMPTY;
  return HIDDEN.test(cell)
    ? noted(
        cell,
        'hidden-signs',
        `signs that are not seen stand in the text: "${shown(cell)}"`,
        'the text typed anew',
      )
    : plain(cell);
}

function shown(text: string): string {
  return text.replace(
    new RegExp(HIDDEN, 'gu'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
