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
  const letters = words.map(compact);
  const front: string[] = [];
  const back: string[] = [];
  let end = words.length;
  for (;;) {
    const cut = lengthAtEnd(words, letters, end);
    if (cut === 0) break;
    back.unshift(words.slice(end - cut, end).join(' '));
    end -= cut;
    while (end > 1 && letters[end - 1] === '') end--;
  }
  const lead = lengthAtFront(words, letters, end);
  if (lead > 0) front.push(words.slice(0, lead).join(' '));
  return { name: tidy(words.slice(lead, end).join(' ')), forms: [...front, ...back] };
}

const LONGEST = 9;

/** How many of the words before `end` spell a legal form, leaving a letter or digit in front of them; the most that do. */
function lengthAtEnd(words: readonly string[], letters: readonly string[], end: number): number {
  let most = 0;
  let run = '';
  let left = 0;
  for (let i = 0; i < end; i++) if (letters[i] !== '') left++;
  for (let length = 1; length <= Math.min(LONGEST, end - 1); length++) {
    const at = end - length;
    run = letters[at] + run;
    if (letters[at] !== '') left--;
    if (left === 0) break;
    if (TRAILING.has(run) && isForm(words, at, end, run)) most = length;
  }
  return most;
}

function lengthAtFront(words: readonly string[], letters: readonly string[], end: number): number {
  let most = 0;
  let run = '';
  for (let length = 1; length <= Math.min(3, end - 1); length++) {
    run += letters[length - 1];
    if (!LEADING.has(run) || !isForm(words, 0, length, run)) continue;
    if (letters.slice(length, end).some((each) => each !== '')) most = length;
  }
  return most;
}

/** "CA SA" must not read as "CASA": a short form may be spread over words only letter by letter. */
function isForm(words: readonly string[], from: number, to: number, letters: string): boolean {
  if (to - from === 1 || letters.length > 4) return true;
  for (let i = from; i < to; i++) if (!isLetters(words[i])) return false;
  return true;
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
