import type { Cited } from '../claim.ts';

const STUDIES: readonly (readonly [string, string])[] = [
  ['chaminade-vang', 'chaminade2005innovation'],
  ['rasiah-vinanchiarachi', 'rasiah2013institutional'],
  ['rasiah', 'rasiah2013institutional'],
  ['berry', 'berry1997sme'],
  ['hsieh', 'hsieh-korean'],
  ['meyer-stamer', 'meyerstamer2002clustering'],
];

/** What a source of the casebook cites: study and section, table or note; null where no study has that name. */
export function cited(source: string): Cited | null {
  const study = STUDIES.find(([prefix]) => source === prefix || source.startsWith(`${prefix}-`));
  if (study === undefined) return null;
  const [prefix, key] = study;
  const rest = source.slice(prefix.length + 1);
  if (rest === '') return { key, where: '' };
  if (/^(section-)?\d/.test(rest)) return { key, where: `section ${rest.replace('section-', '')}` };
  if (rest.startsWith('table-')) return { key, where: `Table ${rest.slice(6)}` };
  if (rest.startsWith('note-')) return { key, where: `note ${rest.slice(5)}` };
  return { key, where: `on ${rest.replaceAll('-', ' ')}` };
}
