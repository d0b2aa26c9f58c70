import type { Parsed } from './parsed.ts';
import { EMPTY, missingMark, plain, refused, trimmed } from './parsed.ts';

const YES = new Set(
  'yes y true t 1 x ✓ ✔ ja j wahr oui o vrai si sì sí s vero verdadero sim verdadeiro tak ano áno igen da evet kyllä jah ναι да 是 はい'.split(
    ' ',
  ),
);
const NO = new Set(
  'no n false f 0 nein falsch non faux falso não nao nie ne nem nu hayır ei nei nee όχι нет не 否 いいえ'.split(
    ' ',
  ),
);

/** Reads yes or no, in English, German, French, Italian, Spanish, Portuguese, Polish, Czech, Hungarian, Greek and more. */
export function parseTruth(cell: string | null): Parsed<boolean> {
  if (cell === null || trimmed(cell) === '') return EMPTY;
  const word = trimmed(cell).normalize('NFC').toLowerCase();
  if (YES.has(word)) return plain(true);
  if (NO.has(word)) return plain(false);
  return (
    missingMark(cell) ?? refused('not-yes-no', `neither yes nor no: "${cell}"`, '"yes" or "no"')
  );
}
