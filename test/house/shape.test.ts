import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { SOFTWARE } from '../../src/method/software.ts';
import { ROOT, filesBelow } from './rooms.ts';

const SOURCES = filesBelow('src', ['.ts', '.tsx']);
const linesOfCode = (path: string): number =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*|$)/.test(line)).length;

test('no file is above 400 lines of code, nine in ten are within 300, the median within 100 (identity)', () => {
  const lengths = SOURCES.map((path) => ({ path, lines: linesOfCode(path) })).sort(
    (a, b) => a.lines - b.lines,
  );
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 400),
    [],
  );
  assert.ok(lengths[Math.floor(lengths.length * 0.9)]!.lines <= 300);
  assert.ok(lengths[Math.floor(lengths.length / 2)]!.lines <= 100);
});

test('files are named in kebab case (identity)', () => {
  assert.deepEqual(
    SOURCES.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d|\.config)?\.tsx?$/.test(basename(path))),
    [],
  );
});

test('no barrel but a registry: an index.ts defines something of its own (identity)', () => {
  const empty = SOURCES.filter((path) => basename(path) === 'index.ts').filter(
    (path) => !/export const/.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  assert.deepEqual(empty, []);
});

test('results are stamped with the version of the package (identity)', () => {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  assert.equal(SOFTWARE, `${name} ${version}`);
});

test('nothing escapes the type checker (identity)', () => {
  const code = (path: string): string =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) || /@ts-/.test(line))
      .join('\n');
  const escapes = SOURCES.filter((path) =>
    /\bas any\b|: any\b|@ts-(ignore|nocheck|expect-error)/.test(code(path)),
  );
  assert.deepEqual(escapes, []);
});
