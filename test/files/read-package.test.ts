import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeCsv } from '../../src/files/csv.ts';
import { readFile } from '../../src/files/read-file.ts';
import { readPacked } from '../../src/files/reader/read-packed.ts';
import { makeZip } from '../corpus/make-zip.ts';
import { PAYLOADS } from './payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const nowhere = async (): Promise<void> => {};

const ACTORS = 'id,name\nF1,"Müller, Söhne"\nF2,\n';
const TIES = 'from;to\nF1;F2\n';
const DESCRIPTOR = JSON.stringify({
  name: 'x',
  resources: [
    { name: 'ties', path: 'data/ties.csv', dialect: { delimiter: ';' } },
    { name: 'actors', path: 'actors.csv' },
  ],
});

async function parquet(): Promise<string> {
  const path = join(folder, 'table.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `copy (select * from (values ('F1', 1.5::double, 9007199254740993::bigint, date '2024-02-29', true, null::varchar), ('F2', null, 2, null, false, '')) as t(id, share, big, day, yes, "__proto__")) to '${path}' (format parquet)`,
  );
  instance.closeSync();
  return path;
}

test('a folder and a zip of it read alike, in the order of the descriptor (identity)', async () => {
  const path = join(folder, 'package');
  mkdirSync(join(path, 'data'), { recursive: true });
  writeFileSync(join(path, 'datapackage.json'), DESCRIPTOR);
  writeFileSync(join(path, 'actors.csv'), ACTORS);
  writeFileSync(join(path, 'data', 'ties.csv'), TIES);
  const fromFolder = await readFile({ name: 'package', path });
  const zip = makeZip([
    { name: 'actors.csv', data: ACTORS },
    { name: 'datapackage.json', data: DESCRIPTOR },
    { name: 'data/ties.csv', data: TIES },
  ]);
  const fromZip = await readFile({ name: 'package', bytes: zip });
  const nested = makeZip([
    { name: 'my-package/datapackage.json', data: DESCRIPTOR },
    { name: 'my-package/actors.csv', data: ACTORS },
    { name: 'my-package/data/ties.csv', data: TIES },
  ]);
  assert.deepEqual(fromFolder.problems, []);
  assert.deepEqual(fromZip, fromFolder);
  assert.deepEqual((await readFile({ name: 'package', bytes: nested })).tables, fromFolder.tables);
  assert.equal(fromFolder.reading.format, 'package');
  assert.deepEqual(
    fromFolder.tables.map(({ name, columns, rows }) => [name, columns, rows]),
    [
      ['ties', ['from', 'to'], [['F1', 'F2']]],
      [
        'actors',
        ['id', 'name'],
        [
          ['F1', 'Müller, Söhne'],
          ['F2', null],
        ],
      ],
    ],
  );
});

test('Parquet reads to the last digit, alone and in a package (hand)', async () => {
  const path = await parquet();
  const rows = [
    ['F1', '1.5', '9007199254740993', '2024-02-29', 'true', null],
    ['F2', null, '2', null, 'false', null],
  ];
  const alone = await readFile({ name: 'members.parquet', path });
  assert.deepEqual(alone.problems, []);
  assert.deepEqual(alone.tables[0]!.columns, ['id', 'share', 'big', 'day', 'yes', '__proto__']);
  assert.deepEqual(alone.tables[0]!.rows, rows);
  const bytes = makeZip([
    { name: 'datapackage.json', data: '{"resources":[{"name":"actors","path":"a.parquet"}]}' },
    { name: 'a.parquet', data: readFileSync(path) },
  ]);
  const packed = await readFile({ name: 'x.zip', bytes });
  assert.deepEqual(packed.problems, []);
  assert.deepEqual(packed.tables[0]!.rows, rows);
  const broken = readFileSync(path).subarray(0, 100);
  const { refused, problems } = await readFile({ name: 'members.parquet', bytes: broken });
  assert.ok(refused);
  assert.equal(problems[0]!.code, 'file-unreadable');
  assert.ok(!problems[0]!.message.includes('/tmp'), problems[0]!.message);
});

test('what this program writes into a package comes back sign for sign, and nothing is wrong with it (identity)', async () => {
  const names = [
    ...PAYLOADS.filter((text) => !text.includes('\0')),
    'MÃ¼ller',
    '\ufffd',
    "'",
    "''=x",
  ];
  const columns = ['id', '=name'].map((name) => ({
    name,
    type: 'string' as const,
    unit: null,
    means: '',
  }));
  const rows = names.map((name, i) => [`F${i}`, name]);
  const data = writeCsv({ name: 'actors', title: 'actors', columns, rows });
  const empty = writeCsv({ name: 'ties', title: 'ties', columns, rows: [] });
  const resources = [
    { name: 'actors', path: 'actors.csv' },
    { name: 'ties', path: 'ties.csv' },
  ];
  const bytes = makeZip([
    { name: 'datapackage.json', data: JSON.stringify({ textGuard: "'", resources }) },
    { name: 'actors.csv', data },
    { name: 'ties.csv', data: empty },
  ]);
  const { tables, problems } = await readFile({ name: 'x.zip', bytes });
  assert.deepEqual(problems, []);
  assert.deepEqual(tables[0]!.rows, rows);
  assert.deepEqual(tables[0]!.columns, ['id', '=name']);
  assert.deepEqual(tables[1]!.rows, []);
});

test('a package opens nothing outside of itself (limit)', async () => {
  for (const path of [
    '../secret.csv',
    '/etc/passwd',
    'http://127.0.0.1:9/x.csv',
    'file:///etc/passwd',
    'C:\\x.csv',
    'a/../../x.csv',
    '~/x.csv',
    'a\\..\\x.csv',
  ]) {
    const descriptor = JSON.stringify({ resources: [{ name: 'actors', path }] });
    const bytes = makeZip([{ name: 'datapackage.json', data: descriptor }]);
    const { refused, problems } = await readPacked('zip', 'x.zip', bytes, {}, nowhere);
    assert.ok(refused);
    assert.equal(problems[0]!.code, 'archive-refused', path);
  }
});

test('a descriptor that lacks what it needs is refused with what would be right (hand)', async () => {
  for (const descriptor of [
    '',
    '{',
    '[]',
    '{}',
    '{"resources":[]}',
    '{"resources":[1]}',
    '{"resources":[{"name":"a"}]}',
    '{"resources":[{"path":["a","b"]}]}',
    '{"resources":[{"path":"missing.csv"}]}',
  ]) {
    const bytes = makeZip([{ name: 'datapackage.json', data: descriptor }]);
    const { refused, problems } = await readPacked('zip', 'x.zip', bytes, {}, nowhere);
    assert.ok(refused, descriptor);
    assert.equal(problems[0]!.code, 'file-unreadable', descriptor);
  }
});
