import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { writeCsv } from '../../src/files/csv.ts';
import { restoreText } from '../../src/files/safe-text.ts';
import type { Cell, Table } from '../../src/files/table.ts';
import { PAYLOADS } from './payloads.ts';
import { readCsv } from './read-csv.ts';

const table = (rows: readonly (readonly Cell[])[], columns = rows[0]!.length): Table => ({
  name: 'test',
  title: 'Test',
  columns: Array.from({ length: columns }, (_, i) => ({
    name: `c${i}`,
    type: 'string',
    unit: null,
    means: '',
  })),
  rows,
});

test('numbers stay numbers, unknown ones are empty (hand)', () => {
  const file = writeCsv(table([[-1.5, 1e-7, 1234567.25, NaN, Infinity, null, true, '2025-12-06']]));
  assert.equal(file, 'c0,c1,c2,c3,c4,c5,c6,c7\r\n-1.5,1e-7,1234567.25,,,,true,2025-12-06\r\n');
});

test('quotes, commas and line ends inside a text are kept (hand)', () => {
  assert.equal(writeCsv(table([['a "b", c\r\nd']])), 'c0\r\n"a ""b"", c\r\nd"\r\n');
  assert.equal(writeCsv(table([['é']]), { mark: true }), '\ufeffc0\r\né\r\n');
});

test('no payload opens a formula, and each comes back (identity)', () => {
  const read = readCsv(writeCsv(table(PAYLOADS.map((payload) => [payload, -1]))));
  assert.equal(read.length, PAYLOADS.length + 1);
  read.slice(1).forEach(([text, number], i) => {
    assert.match(text!, /^'/);
    assert.equal(restoreText(text!), PAYLOADS[i]);
    assert.equal(number, '-1');
  });
});

test('a column name is a text like any other (hand)', () => {
  const file = writeCsv({
    ...table([[1]]),
    columns: [{ name: '=1+1', type: 'string', unit: null, means: '' }],
  });
  assert.equal(file, "'=1+1\r\n1\r\n");
});

test('any table of texts comes back (identity)', () => {
  const rows = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      const read = readCsv(writeCsv(table(given)));
      assert.deepEqual(
        read.slice(1).map((row) => row.map(restoreText)),
        given.map((row) => [...row]),
      );
    }),
  );
});

test('a row of the wrong length is refused (hand)', () => {
  assert.throws(() => writeCsv(table([['a'], ['b', 'c']], 1)), RangeError);
});

test('DuckDB 1.5 reads the file as it was meant (oracle)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mesoscope-csv-'));
  try {
    const path = join(folder, 'test.csv');
    // DuckDB ends a text at NUL, so those are left to our own reader
    const texts = [...PAYLOADS.filter((text) => !text.includes('\0')), 'a "b", c\nd', 'È più'];
    writeFileSync(path, writeCsv(table(texts.map((text, i) => [text, i / 3]))));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(
      `SELECT c0, c1 FROM read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', columns = {c0: 'VARCHAR', c1: 'DOUBLE'})`,
    );
    assert.deepEqual(
      read.getRows().map(([text, number]) => [restoreText(String(text)), number]),
      texts.map((text, i) => [text, i / 3]),
    );
    connection.closeSync();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
