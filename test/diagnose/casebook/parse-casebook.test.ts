import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCasebook, readCaseTable } from '../../../src/app/open-casebook.ts';
import { cited } from '../../../src/diagnose/casebook/cited.ts';
import { compareCases } from '../../../src/diagnose/casebook/compare-cases.ts';
import {
  CASE_TABLES,
  parseCasebook,
  type CaseTables,
} from '../../../src/diagnose/casebook/parse-casebook.ts';
import { readBibliography } from '../../../src/files/read-bibliography.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const tables = Object.fromEntries(
  CASE_TABLES.map((name) => [name, readCaseTable(name)]),
) as unknown as CaseTables;
const { casebook } = openCasebook();

test('fourteen documented clusters, every row of every table a record (identity)', () => {
  assert.equal(casebook.cases.length, 14);
  assert.equal(casebook.ladder.length, 72);
  assert.equal(casebook.pillars.length, 16);
  for (const name of CASE_TABLES) {
    const records = name === 'clusters' ? casebook.cases : casebook[name];
    assert.equal(records.length, tables[name].rows.length, name);
  }
  assert.deepEqual(parseCasebook(tables).problems, []);
});

test('the bundled tables hold no quoted cells and rows of one length (identity)', () => {
  const folder = join(ROOT, 'data', 'casebook');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.doesNotMatch(text, /"/, file);
    const cells = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').length);
    assert.equal(new Set(cells).size, 1, file);
  }
});

test('every source names a study of the bibliography (identity)', () => {
  const known = readBibliography(join(ROOT, 'docs', 'references.bib'));
  const sources = [
    ...casebook.cases.flatMap(({ sources: own }) => own),
    ...casebook.ladder.map(({ source }) => source),
    ...casebook.profiles.map(({ source }) => source),
    ...casebook.complementarities.map(({ source }) => source),
  ];
  for (const source of sources) assert.ok(known.has(cited(source)?.key ?? ''), source);
});

test('a source says where in a study it stands (hand)', () => {
  assert.deepEqual(cited('chaminade-vang-4.1'), {
    key: 'chaminade2005innovation',
    where: 'section 4.1',
  });
  assert.deepEqual(cited('rasiah-table-5'), { key: 'rasiah2013institutional', where: 'Table 5' });
  assert.deepEqual(cited('berry-note-19'), { key: 'berry1997sme', where: 'note 19' });
  assert.equal(cited('nobody-3'), null);
});

test('a wrong cell is named with table, line, column, value and remedy, and nothing else is lost (hand)', () => {
  const spoiled = (name: keyof CaseTables, row: number, column: string, value: string | null) => {
    const table = tables[name];
    const at = table.columns.indexOf(column);
    const rows = table.rows.map((cells, i) => (i === row ? cells.with(at, value) : cells));
    return parseCasebook({ ...tables, [name]: { ...table, rows } });
  };
  for (const [name, column, value] of [
    ['pillars', 'phase', '3.5'],
    ['pillars', 'pillar', 'luck'],
    ['profiles', 'grade', '6'],
    ['effects', 'source', null],
    ['effects', 'instrument', 'wishing'],
    ['nodes', 'cluster', 'atlantis'],
  ] as const) {
    const { problems, casebook: read } = spoiled(name, 2, column, value);
    assert.ok(problems.length > 0, `${name}.${column}`);
    const [{ at, value: quoted, message, hint }] = problems;
    assert.deepEqual([at.source, at.row, at.field, quoted], [name, 4, column, value]);
    assert.match(message, /: "/);
    assert.ok(hint.length > 3);
    assert.equal(read[name].length, casebook[name].length);
  }
});

test('the comparison of the four Asian cases is rebuilt: autonomy high, high, low, medium (oracle)', () => {
  const four = casebook.cases.slice(0, 4);
  const rows = compareCases(casebook, four);
  assert.equal(rows.length, 7);
  const autonomy = rows.find(({ row }) => row === 'autonomy')!;
  assert.deepEqual(
    autonomy.cells.map(([cell]) => [cell.says, cell.basis]),
    [
      ['high', 'author'],
      ['high', 'author'],
      ['low', 'author'],
      ['medium', 'author'],
    ],
  );
  for (const { row, cells } of rows)
    for (const [i, facts] of cells.entries())
      assert.ok(facts.length > 0, `${row} of ${four[i].id}`);
});
