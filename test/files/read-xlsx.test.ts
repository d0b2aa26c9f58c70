import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../src/domain/day.ts';
import type { RawTable } from '../../src/domain/raw-table.ts';
import { readPacked } from '../../src/files/reader/read-packed.ts';
import { formOf, isoOfSerial } from '../../src/files/read-xlsx-day.ts';
import { columnName, columnOf } from '../../src/files/read-xlsx-sheet.ts';
import { makeWorkbook } from '../corpus/make-workbook.ts';

async function tablesOf(bytes: Uint8Array): Promise<{ tables: RawTable[]; codes: string[] }> {
  const tables: RawTable[] = [];
  const { problems } = await readPacked('zip', 'x.xlsx', bytes, {}, async (table) => {
    tables.push(table);
  });
  return { tables, codes: problems.map(({ code }) => code) };
}

test('a workbook as Excel writes it, with all that stands around the cells (hand)', async () => {
  const bytes = makeWorkbook({
    formats: ['dd/mm/yyyy\\ hh:mm'],
    strings: [
      '<si><t>Firma</t></si>',
      '<si><t>Gegründet</t><phoneticPr fontId="1"/></si>',
      '<si><t xml:space="preserve"> Müller &amp; Söhne </t></si>',
      '<si><t>Umsatz</t></si>',
    ],
    sheets: [
      {
        name: 'Mitglieder & Gäste',
        before:
          '<sheetPr><tabColor rgb="FF0072B2"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="x"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
        xml:
          '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c></row>' +
          '<row r="2" spans="1:3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>45351.75</v></c><c r="C2"><v>1234.5</v></c></row>' +
          '<row r="3" ht="15" customHeight="1"><c r="A3" s="1"/><c r="C3"><v>-2E-3</v></c></row>',
        behind:
          '<autoFilter ref="A1:C3"/><conditionalFormatting sqref="C2"><cfRule type="cellIs"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId9" xmlns:r="r"/></hyperlinks><pageMargins left="0.7"/>',
      },
    ],
    more: [
      { name: 'docProps/app.xml', data: '<Properties/>' },
      { name: 'xl/theme/theme1.xml', data: '<a:theme xmlns:a="a"/>' },
      { name: 'xl/calcChain.xml', data: '<calcChain/>' },
    ],
  });
  const { tables, codes } = await tablesOf(bytes);
  assert.deepEqual(codes, []);
  assert.equal(tables.length, 1);
  const [{ name, columns, rows, rowNumbers, reading }] = tables as [RawTable];
  assert.equal(name, 'Mitglieder & Gäste');
  assert.deepEqual(columns, ['Firma', 'Gegründet', 'Umsatz']);
  assert.deepEqual(rows, [
    [' Müller & Söhne ', '2024-02-29T18:00:00', '1234.5'],
    [null, null, '-0.002'],
  ]);
  assert.deepEqual(rowNumbers, [2, 3]);
  assert.equal(reading.sheet, name);
  assert.deepEqual(reading.sheets, [name]);
});

test('every visible sheet with cells is a table, a hidden one only when it is chosen (hand)', async () => {
  const cells = [['id'], ['F1']];
  const bytes = makeWorkbook({
    sheets: [
      { name: 'Members', cells },
      { name: 'Secret', state: 'hidden', cells },
      { name: 'Empty', cells: [] },
      { name: 'Ties', cells },
    ],
  });
  const { tables } = await tablesOf(bytes);
  assert.deepEqual(
    tables.map(({ name }) => name),
    ['Members', 'Ties'],
  );
  const chosen: string[] = [];
  await readPacked('zip', 'x.xlsx', bytes, { sheet: 'Secret' }, async ({ name }) => {
    chosen.push(name);
  });
  assert.deepEqual(chosen, ['Secret']);
});

test('texts and numbers come back from a workbook as they were (identity)', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab <&>"\'é日😀\n_x0D'),
    minLength: 1,
    maxLength: 6,
  });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 5 }),
      async (pairs) => {
        const bytes = makeWorkbook({
          sheets: [
            { cells: [['id', 'name', 'size'], ...pairs.map(([a, b], i) => [`F${i}`, a, b])] },
          ],
        });
        const { tables } = await tablesOf(bytes);
        const comma = tables[0]!.reading.decimal === ',';
        for (const [i, [a, b]] of pairs.entries()) {
          const row = tables[0]!.rows[i]!;
          assert.equal(row[1], a);
          assert.equal(Number(comma ? row[2]!.replace(',', '.') : row[2]), Number(String(b)));
        }
      },
    ),
    { seed: 376, numRuns: 150 },
  );
});

test('serial numbers step day by day but for the day that never was (identity)', () => {
  const first = parseDay('1900-01-01');
  for (let serial = 1; serial < 60; serial++)
    assert.equal(isoOfSerial(serial, false), formatDay(first + serial - 1));
  assert.equal(isoOfSerial(60, false), null);
  for (let serial = 61; serial < 80_000; serial += 7)
    assert.equal(isoOfSerial(serial, false), formatDay(first + serial - 2));
  for (let serial = 0; serial < 80_000; serial += 7)
    assert.equal(isoOfSerial(serial, true), isoOfSerial(serial + 1_462, false));
  for (const serial of [-1, NaN, Infinity, 1e9]) assert.equal(isoOfSerial(serial, false), null);
});

test('formats of days, times, digits and numbers are told apart (hand)', () => {
  for (const code of ['yyyy-mm-dd', 'd. mmmm yyyy', 'mmm', '[$-407]dd/mm/yy;@', 'm/d/yy h:mm'])
    assert.equal(formOf(code), 'day', code);
  for (const code of ['h:mm', 'hh:mm:ss AM/PM', 'mm:ss']) assert.equal(formOf(code), 'time', code);
  for (const code of [
    'General',
    '0',
    '0.00%',
    '#,##0 "days"',
    '[h]:mm',
    '[Red]0.0',
    '0E+00',
    '_-* #,##0\\ "€"',
  ])
    assert.equal(formOf(code), 'number', code);
  assert.deepEqual(formOf('000000'), { digits: 6 });
});

test('column letters and indices are inverse (identity)', () => {
  for (let index = 0; index < 16_384; index++)
    assert.equal(columnOf(`${columnName(index)}7`), index);
  for (const wrong of ['', '7', 'A', 'a1', 'A1B', 'A-1', '$A$1', 'AAAAA1'])
    assert.equal(columnOf(wrong), -1, wrong);
});
