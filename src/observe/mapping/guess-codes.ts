import type { Attribute, PackageTable } from '../../domain/package/attribute.ts';
import { compact } from '../../kernel/text/compact.ts';
import { nearest, parseCode } from '../values/parse-code.ts';
import { CODE_WORDS } from './code-words.ts';

/** Different codes of one column that are looked at; a column with more is no column of codes. */
const MOST = 200;

/** A guess for every code that stands in a column; an empty text where none was found. */
export interface CodesGuess {
  readonly codes: Readonly<Record<string, string>>;
  /** Codes that are only near or have no guess. */
  readonly unsure: readonly string[];
}

/** Guesses what the codes of a column mean: by themselves, by known words, by likeness. */
export function guessCodes(
  cells: readonly (string | null)[],
  attribute: Attribute,
  table: PackageTable,
): CodesGuess {
  const list = attribute.codes ?? ['yes', 'no'];
  const known = { ...attribute, codes: list };
  const byTable = CODE_WORDS[`${table} ${attribute.name}`] ?? CODE_WORDS[attribute.name] ?? {};
  const pairs: [string, string][] = [];
  const unsure: string[] = [];
  for (const cell of new Set(cells)) {
    if (cell === null || cell.trim() === '') continue;
    if (pairs.length === MOST) break;
    const folded = compact(cell);
    const { value } = parseCode(cell, known, {});
    const word = value ?? list.find((code) => byTable[code]?.includes(folded));
    if (word === undefined) unsure.push(cell);
    pairs.push([cell, word ?? nearest(cell, list) ?? '']);
  }
  return { codes: Object.fromEntries(pairs), unsure };
}
