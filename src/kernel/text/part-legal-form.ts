import { compact } from './compact.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

const TRAILING: ReadonlySet<string> = new Set(
  Object.values(LEGAL_FORMS)
    .flatMap((forms) => forms.split(', '))
    .map(compact),
);

/** Forms that stand in front of the name in their language. */
const LEADING: ReadonlySet<string> = new Set(
  'UAB,VšĮ,MB,SIA,OÜ,MTÜ,ООО,ОАО,ЗАО,ПАО,ТОВ,ПАТ,ПрАТ,OOO,OAO,ZAO,Oy,S.C.,SC,株式会社,有限会社,合同会社,주식회사,Aktiebolaget,Société anonyme,Societatea'
    .split(',')
    .map(compact),
);

/** A name parted from its legal forms; `name` is never empty when the input has a letter or a digit. */
export interface PartedName {
  readonly name: string;
  /** The forms that were cut, in reading order, as written. */
  readonly forms: readonly string[];
}

/**
 * Cuts legal forms off the end and, for languages that put them first, the front of a name.
 *
 * A run of words is a form when its letters spell one ("SOC. CONS. P. A."); single-letter words are joined first.
 * Forms are cut again and again ("Unipessoal, Lda"), but never the whole name. Cost: O(words²).
 */
export function partLegalForm(legalName: string): PartedName {
  const words = legalName
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const front: string[] = [];
  const back: string[] = [];
  for (;;) {
    const cut = lengthAtEnd(words);
    if (cut === 0) break;
    back.unshift(words.splice(words.length - cut).join(' '));
    while (words.length > 1 && compact(words[words.length - 1]) === '') words.pop();
  }
  const lead = lengthAtFront(words);
  if (lead > 0) front.push(words.splice(0, lead).join(' '));
  return { name: tidy(words.join(' ')), forms: [...front, ...back] };
}

const LONGEST = 9;

function lengthAtEnd(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length - 1); length >= 1; length--) {
    const run = words.slice(words.length - length);
    if (isForm(run, TRAILING) && compact(words.slice(0, words.length - length).join('')) !== '')
      return length;
  }
  return 0;
}

function lengthAtFront(words: readonly string[]): number {
  for (let length = Math.min(3, words.length - 1); length >= 1; length--) {
    const run = words.slice(0, length);
    if (isForm(run, LEADING) && compact(words.slice(length).join('')) !== '') return length;
  }
  return 0;
}

function isForm(run: readonly string[], forms: ReadonlySet<string>): boolean {
  const letters = compact(run.join(''));
  if (!forms.has(letters)) return false;
  // "CA SA" must not read as "CASA": a short form may be spread over words only letter by letter.
  return run.length === 1 || letters.length > 4 || run.every(isLetters);
}

function tidy(name: string): string {
  const trimmed = name.replace(/[\s,;:/&\-–—]+$/u, '').replace(/^[\s,;:/&\-–—.]+/u, '');
  const unquoted = /^["“„«'](?<inside>[^"“”„«»']+)["”“»']$/u.exec(trimmed)?.groups?.['inside'];
  return (unquoted ?? trimmed).trim();
}

/** One letter, or letters parted by dots: "S.", "r.l.", "S.à". */
function isLetters(word: string): boolean {
  return compact(word).length <= 1 || /^(\p{L}\.)+\p{L}?$/u.test(word);
}
