import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readBibliography, writeReference } from '../../src/files/read-bibliography.ts';
import { referencePages } from '../../scripts/reference-pages.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import { PROBLEM_CODES } from '../../src/domain/problem.ts';
import { MEASURES } from '../../src/measure/index.ts';
import { ROOT, filesBelow } from './rooms.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const CARDS = [...MEASURES.map(({ card }) => card), ...CLAIMS];

test('the generated pages are those of the registries, none more and none stale (identity)', () => {
  const pages = referencePages();
  for (const [path, text] of pages)
    assert.equal(
      existsSync(join(ROOT, 'docs', path)) ? read(join('docs', path)) : null,
      text,
      `${path} is stale: npm run docs`,
    );
  const there = filesBelow('docs/reference', ['.md']).map((path) => path.replace(/^docs\//, ''));
  assert.deepEqual(
    there.filter((path) => !pages.has(path)),
    [],
  );
});

test('every card is frozen, has its own id, and its file bears it (identity)', () => {
  const ids = CARDS.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  const names = new Set(
    filesBelow('src', ['.ts']).map((path) => path.split('/').at(-1)!.replace('.ts', '')),
  );
  assert.deepEqual(
    ids.filter((id) => !names.has(id)),
    [],
  );
  assert.deepEqual(
    CARDS.filter((card) => !Object.isFrozen(card)).map(({ id }) => id),
    [],
  );
});

test('what a card or a docstring cites is in the bibliography, and nothing else is (identity)', () => {
  const cited = new Set(CARDS.flatMap(({ cites }) => cites));
  for (const path of filesBelow('src', ['.ts', '.tsx']))
    for (const [, keys] of read(path).matchAll(/@see ([^\n]*)/g))
      for (const key of keys!.split(/[\s,]+/))
        if (/^[a-z][a-z-]*\d[\w-]*$/.test(key)) cited.add(key);
  const known = readBibliography(join(ROOT, 'docs', 'references.bib'));
  assert.deepEqual(
    [...cited].filter((key) => !known.has(key)),
    [],
    'cited, but not in docs/references.bib',
  );
  const everything = [...filesBelow('src', ['.ts', '.tsx']), ...filesBelow('test', ['.ts'])]
    .map(read)
    .join('\n');
  assert.deepEqual(
    [...known.keys()].filter((key) => !everything.includes(key)),
    [],
    'in docs/references.bib, but nobody cites it',
  );
  for (const entry of known.values()) assert.match(writeReference(entry), /\w/, entry.key);
});

test('every problem code is used, and every code used is explained (identity)', () => {
  const sources = filesBelow('src', ['.ts', '.tsx']).filter(
    (path) => !/domain\/problem[./]/.test(path),
  );
  const text = sources.map(read).join('\n');
  assert.deepEqual(
    Object.keys(PROBLEM_CODES).filter((code) => !text.includes(`'${code}'`)),
    [],
    'explained, but never reported',
  );
});

test('every relative link of the documentation leads somewhere (identity)', () => {
  const broken: string[] = [];
  for (const path of [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...filesBelow('docs', ['.md']),
  ])
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
      if (!existsSync(join(ROOT, dirname(path), target!))) broken.push(`${path} → ${target}`);
  assert.deepEqual(broken, []);
});
