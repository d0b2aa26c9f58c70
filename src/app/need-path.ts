import { existsSync } from 'node:fs';
import { refuse } from './refused.ts';

/** True for what has the look of a path: a separator, or a dot as before the ending of a name. */
export function looksLikePath(text: string): boolean {
  return /[/\\.]/.test(text);
}

/**
 * Makes sure that a path somebody named leads to something: a name that is wrong is a wrong request, no failure of the disk.
 *
 * @throws Refused with `file-refused`.
 */
export function needPath(path: string): void {
  if (existsSync(path)) return;
  throw refuse(
    'file-refused',
    'no such file or folder',
    path,
    'a folder, .zip, .xlsx or .csv that is there',
  );
}
