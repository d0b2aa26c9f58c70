import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { exportPlace } from '../../src/app/export-place.ts';
import { Refused } from '../../src/app/refused.ts';
import { ANYONE, release } from '../../src/app/release.ts';
import { readFile } from '../../src/files/read-file.ts';
import { readParquet } from '../../src/files/read-parquet.ts';
import { restoreText } from '../../src/files/safe-text.ts';
import { EXPORTS } from '../../src/wire/export-place.ts';
import { readCsv } from '../files/read-csv.ts';
import { all, readXml } from '../files/read-xml.ts';
import { TINY, contextOn } from './open-tiny.ts';

const context = contextOn(TINY);
const at = { workspace: 'tiny', place: 'XX' };

test('every table leaves as CSV and as JSON with the same rows (identity)', async () => {
  for (const what of EXPORTS) {
    if (what === 'network') continue;
    const csv = release(ANYONE, await exportPlace(context, { ...at, what, format: 'csv' }));
    const json = release(ANYONE, await exportPlace(context, { ...at, what, format: 'json' }));
    const [head, ...rows] = readCsv(String(csv.body));
    const { schema, rows: objects, about } = JSON.parse(String(json.body));
    assert.deepEqual(
      head,
      schema.fields.map(({ name }: { name: string }) => name),
    );
    assert.deepEqual(
      rows.map((row) => row.map(restoreText)),
      objects.map((object: Record<string, unknown>) =>
        head.map((name) => (object[name] === null ? '' : String(object[name]))),
      ),
      what,
    );
    assert.equal(about.frozen.knownDay, '2025-12-06');
    assert.doesNotMatch(String(csv.body) + String(json.body), /NaN|Infinity|undefined/);
    assert.equal(csv.name, `XX-${what}-2025-12-06.csv`);
  }
});

test('every table leaves as a workbook and as Parquet with the rows of its CSV (identity)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mesoscope-export-'));
  after(() => rm(folder, { recursive: true, force: true }));
  for (const what of EXPORTS) {
    if (what === 'network') continue;
    const csv = release(ANYONE, await exportPlace(context, { ...at, what, format: 'csv' }));
    const [head, ...rows] = readCsv(String(csv.body));
    const workbook = release(ANYONE, await exportPlace(context, { ...at, what, format: 'xlsx' }));
    const { tables } = await readFile({ name: workbook.name, bytes: workbook.body as Uint8Array });
    assert.deepEqual(
      tables[0].columns.map((column) => column.replace(/ \(.*\)$/, '')),
      head,
    );
    assert.deepEqual(
      tables[0].rows.map((row) => row.map((cell) => cell ?? '')),
      rows.map((row) => row.map(restoreText)),
      what,
    );
    const parquet = release(ANYONE, await exportPlace(context, { ...at, what, format: 'parquet' }));
    const path = join(folder, parquet.name);
    await writeFile(path, parquet.body);
    const columns = await readParquet(path);
    assert.deepEqual(Object.keys(columns), head);
    assert.deepEqual(
      rows.map((row) => row.map(restoreText)),
      rows.map((_, i) => head.map((name) => String(columns[name]![i] ?? ''))),
      what,
    );
  }
});

test('a name that is a formula leaves as a text (hand)', async () => {
  const { body } = release(ANYONE, await exportPlace(context, { ...at, what: 'actors' }));
  const rows = readCsv(String(body));
  assert.ok(rows.some((row) => row.includes("'=1+1")));
  assert.ok(!rows.flat().some((cell) => cell.startsWith('=')));
});

test('the network leaves as GEXF and GraphML with all actors and ties (identity)', async () => {
  for (const format of ['gexf', 'graphml'] as const) {
    const { body } = release(
      ANYONE,
      await exportPlace(context, { ...at, what: 'network', format }),
    );
    const text = String(body);
    const root = readXml(text);
    assert.equal(all(root, 'node').length, 5);
    assert.equal(all(root, 'edge').length, 5);
    assert.match(text, /&lt;(script|SCRIPT)&gt;/i);
  }
  const outside = release(
    ANYONE,
    await exportPlace(context, { ...at, what: 'network', reach: 'all' }),
  );
  assert.equal(all(readXml(String(outside.body)), 'node').length, 6);
});

test('a format that a thing does not have is refused by name (hand)', async () => {
  await assert.rejects(
    exportPlace(context, { ...at, what: 'network', format: 'csv' }),
    (error) =>
      error instanceof Refused && /"csv"/.test(error.message) && /gexf/.test(error.problem.hint),
  );
});
