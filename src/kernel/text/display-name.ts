import { compact } from './compact.ts';
import { partLegalForm } from './part-legal-form.ts';

/**
 * The name an actor wears on a screen: its short name when that is not longer, else its legal name, both without the
 * legal form; capitals become title case, acronyms stay, small words inside are lower case.
 *
 * "CENTRO RICERCHE PRODUZIONI ANIMALI- SOC. CONS. P. A." with "CRPA SCPA" → "CRPA";
 * "ALMA MATER STUDIORUM - UNIVERSITA DI BOLOGNA" → "Alma Mater Studiorum - Universita di Bologna".
 * Names that already mix cases are left as they are. Never empty while either name has a letter or a digit; without any
 * the legal name is returned as it came. Cost: O(n).
 */
export function displayName(legalName: string, shortName?: string | null): string {
  const legal = partLegalForm(legalName).name;
  const short = shortName === undefined || shortName === null ? '' : partLegalForm(shortName).name;
  if (isUsable(short) && (short.length <= legal.length || compact(legal) === ''))
    return asShort(short, legal);
  return compact(legal) === '' ? legalName.trim() : titleCase(legal, spelledInitials(legal, legal));
}

/** At least two letters or digits: "-", "." and "N" name nobody. */
function isUsable(short: string): boolean {
  const letters = compact(short);
  return letters.length >= 2 && !/^(NA|NONE|NULL|TEST)$/.test(letters);
}

function asShort(short: string, legal: string): string {
  if (!isShouted(short)) return short;
  const acronyms = new Set(spelledInitials(short, legal));
  // A short name of one word that the legal name does not know is made from it.
  const only = compact(short);
  if (words(short).length === 1 && only.length <= 8 && !words(legal).map(compact).includes(only))
    acronyms.add(only);
  return titleCase(short, acronyms);
}

/** Words of three to six letters in `text` that are spelled, in order, by initials of the words of `source`. */
function spelledInitials(text: string, source: string): ReadonlySet<string> {
  const all = words(source)
    .map(compact)
    .filter((word) => word !== '');
  const heavy = all.filter((word) => !SMALL.has(word.toLowerCase())).length;
  const spelled = words(text)
    .map(compact)
    .filter((word) => {
      if (word.length < 3 || word.length > 6 || SMALL.has(word.toLowerCase())) return false;
      // Among many initials nearly every short word can be found.
      if (2 * word.length < heavy - 1) return false;
      let at = 0;
      for (const other of all) if (other !== word && other[0] === word[at]) at++;
      return at >= word.length;
    });
  return new Set(spelled);
}

function titleCase(name: string, acronyms: ReadonlySet<string>): string {
  if (!isShouted(name)) return name;
  let first = true;
  return name.replace(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.'’`´&]*/gu, (word: string, at: number) => {
    const inBrackets = name[at - 1] === '(' && name[at + word.length] === ')';
    const cased = caseOf(word, first, inBrackets, acronyms);
    first = false;
    return cased;
  });
}

function caseOf(
  word: string,
  first: boolean,
  inBrackets: boolean,
  acronyms: ReadonlySet<string>,
): string {
  const letters = compact(word);
  const lower = word.toLowerCase();
  const form = FORMS.get(letters);
  if (form !== undefined) return form;
  if (acronyms.has(letters) || KEPT.has(letters)) return word;
  if (!first && SMALL.has(lower)) return lower;
  if (isAcronym(word, letters) || (inBrackets && letters.length <= 3)) return word;
  const elided = /^(?<article>\p{L}{1,6})['’`´](?<rest>\p{L}.*)$/u.exec(lower)?.groups;
  if (elided !== undefined && ELIDED.has(elided['article'])) {
    const article = first ? capital(elided['article']) : elided['article'];
    return (
      article +
      word[elided['article'].length] +
      caseOf(word.slice(elided['article'].length + 1), true, false, acronyms)
    );
  }
  return capital(lower);
}

/** Capitals that spell no word: digits inside, dots between letters, no vowel, or no syllable in four letters. */
function isAcronym(word: string, letters: string): boolean {
  if (/[&]/.test(word) || /^(\p{L}\.){2,}\p{L}?\.?$/u.test(word)) return true;
  if (/\p{N}/u.test(letters)) return letters.length <= 8;
  if (!/^[A-Z]+$/.test(letters)) return false;
  if (letters.length === 1 || /^[IVX]{2,4}$/.test(letters)) return true;
  if (SPOKEN.has(letters)) return false;
  if (!/[AEIOUY]/.test(letters)) return letters.length <= 6;
  return (
    letters.length <= 5 &&
    (/^(?!SCH|STR|SCR|SPR|SPL|CHR|PHR|THR|SHR)[^AEIOUY]{3}/.test(letters) ||
      /[^AEIOUY]{4}$/.test(letters))
  );
}

/** All in capitals; scripts without case are not. */
function isShouted(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

function words(name: string): string[] {
  return name.split(/[\s\-–—/()]+/u).filter((word) => word !== '');
}

function capital(lower: string): string {
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Articles, prepositions and conjunctions of European languages. */
const SMALL = list(
  'a à al alla alle allo ai agli and ao aos as at au aux av by da dal dalla das de dei del della delle dello degli den der des di do dos du e ed een el els em en es et för for für fur fuer gli het i ' +
    'if il im in ja ji kai k la las le les lo los met mit na nad nel nella no o och of og ou og on op os och ou par pe per po pod por pour pri pro przy s se si sous su sul sulla sur te ten ter the til till to tou tis ton u un una und uit v van ve vom von voor w we with y ye z za zu zum zur ze',
);

/** Articles that lose their vowel before another: dell'arte, l'eau, d'Annunzio. */
const ELIDED = list('l d s n c j m t qu dell all nell dall sull un quell');

/** Acronyms that could be read as words. */
const KEPT = list(
  'AI API BIM CEA CEO CERN CNR EDF EEIG EIT ENEA ERA ERIC ESA EU FAO GIS IBM ICT IEEE IOT IPR IT ITU LED NATO NGO OECD R&D RTD SAP SME UAV UK UN UNDP UNESCO UNICEF USA',
);

/** Legal forms that stay inside a name, as their country writes them. */
const FORMS: ReadonlyMap<string, string> = new Map(
  ['GmbH', 'gGmbH', 'mbH', 'ApS', 'KGaA', 'd.o.o.', 's.r.o.', 'e.V.'].map((form) => [
    compact(form),
    form,
  ]),
);

/** Words without a vowel, or heavy with consonants, that are words all the same. */
const SPOKEN = list(
  'DR ST MR MRS NR TH ARZT OBST ERNST KRK VRH BRNO PRVI TRG SMRT HRVAT TRST VLTAVA KRNOV VRBA CHLEB GDYNIA CZESC WYDZ',
);
