import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortRows, type Column } from '../../src/web/components/sort-rows.ts';
import { tableCsv } from '../../src/web/save-file.ts';

interface Row {
  readonly name: string;
  readonly value: number | null;
}
const ROWS: readonly Row[] = [
  { name: 'b', value: 2 },
  { name: 'ä', value: null },
  { name: 'c', value: 10 },
  { name: 'A2', value: 2 },
];
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: 'Name', value: (row) => row.name },
  { key: 'value', head: 'Value', unit: 'EUR', number: true, value: (row) => row.value },
];
const names = (by: string, down: boolean): string =>
  sortRows(ROWS, COLUMNS, { by, down })
    .map((row) => row.name)
    .join(' ');

test('numbers sort as numbers, equal rows keep their order (hand)', () => {
  assert.equal(names('value', true), 'c b A2 ä');
  assert.equal(names('value', false), 'b A2 c ä');
});

test('unknown values stay last whichever way a column is sorted (identity)', () => {
  assert.ok(names('value', true).endsWith('ä') && names('value', false).endsWith('ä'));
});

test('a column that does not exist changes nothing (limit)', () => {
  assert.equal(names('else', true), 'b ä c A2');
});

test('a table leaves as CSV with all digits, empty for unknown, and no formula (hand)', () => {
  const rows = [
    { name: 'a, "b"', value: 0.1 + 0.2 },
    { name: '=1+1', value: null },
  ];
  assert.equal(
    tableCsv(COLUMNS, rows),
    'Name,Value (EUR)\r\n"a, ""b""",0.30000000000000004\r\n\'=1+1,\r\n',
  );
});
