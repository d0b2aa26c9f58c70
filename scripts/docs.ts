/** Writes the generated pages of the documentation and removes those whose method is gone: `npm run docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referencePages } from './reference-pages.ts';

const docs = join(import.meta.dirname, '..', 'docs');
rmSync(join(docs, 'reference'), { recursive: true, force: true });
for (const [path, text] of referencePages()) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
