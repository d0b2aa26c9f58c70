import type { Fact } from '../diagnose/casebook/case.ts';
import { cited } from '../diagnose/casebook/cited.ts';
import { referenceName } from './references.ts';

/** An id of the casebook as words: ties-to-final-buyers is “ties to final buyers”. */
export function caseWords(id: string): string {
  return id
    .replaceAll('-', ' ')
    .replace(/^sme\b/, 'small-firm')
    .replace(/\b(high tech|cross industry|lead user|new knowledge|techno doctor)\b/, (pair) =>
      pair.replace(' ', '-'),
    );
}

/** A single number of a study with what was said of it: “over 700 firms”. */
export function factWords({ operator, value, unit }: Fact): string {
  return [operator, value, unit].filter((part) => part !== null).join(' ');
}

/** Where a coded fact stands, as a reader finds it: study, then section, table or note. */
export function caseSource(source: string): string {
  return source
    .split(';')
    .map((each) => {
      const found = cited(each);
      if (found === null) return each;
      const name = referenceName(found.key);
      return found.where === '' ? name : `${name}, ${found.where}`;
    })
    .join('; ');
}
