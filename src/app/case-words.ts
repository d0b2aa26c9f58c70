import { cited } from '../diagnose/casebook/cited.ts';
import { referenceName } from './references.ts';

/** An id of the casebook as words: ties-to-final-buyers is “ties to final buyers”. */
export function caseWords(id: string): string {
  return id.replaceAll('-', ' ');
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
