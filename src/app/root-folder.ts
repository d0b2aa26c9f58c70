import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, in a checkout and in an installed package. */
export function rootFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('the package has no package.json above it');
  }
}
