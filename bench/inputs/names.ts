import { existsSync, writeFileSync } from 'node:fs';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

export const NAMES = 1_000_000;

const SYLLABLES =
  'no wa ko ma li te bra sto gra ze lu mi ro de ka vi pol tra sil ber dor gen hel ino jas kor lem mon nek ost'.split(
    ' ',
  );
const TRADES =
  'Technologie Systems Handel Logistyka Consulting Metall Bau Energie Pharma Foods Textil Software Machinery Agro Design Plast Transport Optik Chemia Elektro'.split(
    ' ',
  );
const FORMS = [
  ['Sp. z o.o.', 'spolka z ograniczona odpowiedzialnoscia', 'SP ZOO'],
  ['GmbH', 'G.m.b.H.', 'Gesellschaft mbH'],
  ['S.A.', 'SA', 'Spółka Akcyjna'],
  ['Ltd', 'Limited', 'LTD.'],
  ['SRL', 'S.r.l.', 'srl'],
];
const SPELLINGS = 'ae:ä oe:ö ue:ü l:ł o:ó s:ś z:ż c:č v:w k:c'
  .split(' ')
  .map((pair) => pair.split(':'));

/**
 * A million company names of 620,000 firms, a third of them written two to four times with misspellings, other letters, capitals, turned
 * words and other legal forms, in 30 towns; lines of id, firm, name and town. The file, and the pairs that are one firm.
 */
export function namesFile(): string {
  const path = inCache('names.tsv');
  if (existsSync(path)) return path;
  const { below, float } = splitmix(51);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)];
  const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
  const word = (): string =>
    capital(Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join(''));
  const letter = (): string => String.fromCharCode(97 + below(26));
  const slip = (text: string): string => {
    const at = 1 + below(text.length - 2);
    const kind = below(4);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    return text.slice(0, at) + letter() + text.slice(kind === 2 ? at : at + 1);
  };
  const towns = Array.from(
    { length: 30 },
    (_, i) => SYLLABLES[i] + SYLLABLES[(i * 7 + 3) % 30] + (i % 3 === 0 ? 'burg' : ''),
  );
  const again = (core: string): string => {
    let said = core;
    if (float() < 0.45) said = slip(said);
    if (float() < 0.2) said = slip(said);
    if (float() < 0.3) {
      const [from, to] = pick(SPELLINGS);
      said = float() < 0.5 ? said.replace(from, to) : said.replaceAll(from, to);
    }
    if (float() < 0.1) said = said.toUpperCase();
    if (float() < 0.05) {
      const [first, ...rest] = said.split(' ');
      said = [...rest, first].join(' ');
    }
    return said;
  };
  const rows: (readonly [number, string, string])[] = [];
  for (let firm = 0; rows.length < NAMES; firm++) {
    const core = `${word()}${float() < 0.5 ? ` ${word()}` : ''} ${pick(TRADES)}`;
    const forms = pick(FORMS);
    const town = pick(towns);
    const times = float() < 0.7 ? 1 : 2 + below(3);
    for (let time = 0; time < times && rows.length < NAMES; time++) {
      const said = time === 0 ? core : again(core);
      rows.push([firm, said + (float() < 0.85 ? ` ${pick(forms)}` : ''), town]);
    }
  }
  for (let i = NAMES - 1; i > 0; i--) {
    const j = below(i + 1);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  writeFileSync(
    path,
    rows.map(([firm, name, town], i) => `${i}\t${firm}\t${name}\t${town}\n`).join(''),
  );
  return path;
}
