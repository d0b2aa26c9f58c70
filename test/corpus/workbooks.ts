import { accept, csvText, makeCase, rejectFile, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';
import { letters, makeWorkbook, rowsXml, workbookFiles } from './make-workbook.ts';
import type { Sheet, WorkbookParts } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import type { Packed } from './make-zip.ts';

type Cells = readonly (readonly (string | null)[])[];

const CELLS = [
  ['id', 'name'],
  ['F1', 'Alpha'],
  ['F2', 'Beta'],
];
const BELOW = CELLS.slice(1);
const PLAIN: WorkbookParts = { sheets: [{ cells: CELLS }] };

/** One row of cells as XML below a header of as many names. */
function under(names: readonly string[], xml: string): Sheet {
  return { xml: `${rowsXml([names])}<row r="2">${xml}</row>` };
}

/** Workbooks whole, odd and broken. */
export function workbooks(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    bytes: () => Uint8Array,
    expected: Outcome,
    cells: Cells | null = null,
    more: Partial<Case> = {},
  ): void => {
    cases.push(
      makeCase('workbooks', {
        name,
        file: 'members.xlsx',
        packed: true,
        bytes,
        expected,
        cells,
        ...more,
      }),
    );
  };
  const book = (
    name: string,
    parts: WorkbookParts,
    expected: Outcome,
    cells: Cells | null = null,
    more: Partial<Case> = {},
  ): void => add(name, () => makeWorkbook(parts), expected, cells, more);
  const cell = (
    name: string,
    xml: string,
    value: string | null,
    expected: Outcome,
    parts: WorkbookParts = {},
  ): void =>
    book(
      name,
      {
        ...parts,
        sheets: [
          under(
            ['id', 'value', 'end'],
            `<c r="A2" t="inlineStr"><is><t>F1</t></is></c>${xml}<c r="C2" t="inlineStr"><is><t>x</t></is></c>`,
          ),
        ],
      },
      expected,
      [['F1', value, 'x']],
    );

  book('texts within the cells', PLAIN, accept, BELOW);
  book(
    'shared texts',
    {
      strings: [
        '<si><t>id</t></si>',
        '<si><t>F1</t></si>',
        '<si><r><t>Al</t></r><r><rPr><b/></rPr><t xml:space="preserve">pha </t></r></si>',
        '<si><t>name</t></si>',
      ],
      sheets: [
        {
          xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row>',
        },
      ],
    },
    accept,
    [['F1', 'Alpha ']],
  );
  book(
    'shared texts with readings above',
    {
      strings: [
        '<si><t>id</t></si>',
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      ],
      sheets: [
        {
          xml: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>',
        },
      ],
    },
    accept,
    [['東京']],
  );
  book(
    'cells without references',
    {
      sheets: [
        {
          xml: '<row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row><row><c t="inlineStr"><is><t>F1</t></is></c><c><v>5</v></c></row>',
        },
      ],
    },
    accept,
    [['F1', '5']],
  );
  book(
    'tags with a prefix',
    {
      ...PLAIN,
      more: [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>F1</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ],
    },
    accept,
    [['F1']],
  );
  cell(
    'rich text within the cell',
    '<c r="B2" t="inlineStr"><is><r><t>Al</t></r><r><t>pha</t></r></is></c>',
    'Alpha',
    accept,
  );
  cell('a whole number', '<c r="B2"><v>12</v></c>', '12', accept);
  cell('a number with decimals', '<c r="B2"><v>0.1</v></c>', '0.1', accept);
  cell(
    'a number with seventeen digits',
    '<c r="B2"><v>0.30000000000000004</v></c>',
    '0.30000000000000004',
    accept,
  );
  cell(
    'a long number keeps its digits',
    '<c r="B2"><v>1.23456789012E+11</v></c>',
    '123456789012',
    accept,
  );
  cell(
    'a number beyond any',
    '<c r="B2"><v>1e400</v></c>',
    '1e400',
    warn('file-unreadable', 2, 'B'),
  );
  cell(
    'no number in a cell of numbers',
    '<c r="B2"><v>abc</v></c>',
    'abc',
    warn('file-unreadable', 2, 'B'),
  );
  cell('an empty value', '<c r="B2"><v></v></c>', null, accept);
  cell('yes', '<c r="B2" t="b"><v>1</v></c>', 'TRUE', accept);
  cell('no', '<c r="B2" t="b"><v>0</v></c>', 'FALSE', accept);
  cell('an ISO date', '<c r="B2" t="d"><v>2024-02-29T00:00:00</v></c>', '2024-02-29', accept);
  cell('leading zeros by format', '<c r="B2" s="2"><v>123</v></c>', '00123', accept, {
    formats: ['00000'],
  });
  cell(
    'leading zeros as text',
    '<c r="B2" t="inlineStr"><is><t>00123</t></is></c>',
    '00123',
    accept,
  );
  cell(
    'a control sign written out',
    '<c r="B2" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>',
    'a\rb_x',
    accept,
  );
  cell(
    'a surrogate written out stays',
    '<c r="B2" t="inlineStr"><is><t>a_xD800_b</t></is></c>',
    'a_xD800_b',
    accept,
  );
  const days: readonly (readonly [string, string, string | null, Outcome])[] = [
    ['serial 1', '1', '1900-01-01', accept],
    ['serial 59', '59', '1900-02-28', accept],
    ['serial 60, the day that never was', '60', '60', warn('impossible-day', 2, 'B')],
    ['serial 61', '61', '1900-03-01', accept],
    ['a day of 2024', '45351', '2024-02-29', accept],
    ['a day with a time', '45351.5', '2024-02-29T12:00:00', accept],
    ['a time that rounds to the next day', '45351.9999999', '2024-03-01', accept],
    ['the last day', '2958465', '9999-12-31', accept],
    ['beyond the last day', '2958466', '2958466', warn('impossible-day', 2, 'B')],
    ['before the first day', '-5', '-5', warn('impossible-day', 2, 'B')],
    ['serial 0', '0', '0', warn('impossible-day', 2, 'B')],
  ];
  for (const [name, serial, value, expected] of days)
    cell(`a date: ${name}`, `<c r="B2" s="1"><v>${serial}</v></c>`, value, expected);
  cell('a date of 1904, the first', '<c r="B2" s="1"><v>0</v></c>', '1904-01-01', accept, {
    from1904: true,
  });
  cell('a date of 1904', '<c r="B2" s="1"><v>43889</v></c>', '2024-02-29', accept, {
    from1904: true,
  });
  for (const [format, value] of [
    ['dd/mm/yyyy', '2024-02-29'],
    ['[$-409]d mmm yy;@', '2024-02-29'],
    ['yyyy"年"m"月"', '2024-02-29'],
    ['0.00', '45351'],
    ['#,##0 "days"', '45351'],
    ['[Red]0;[Blue]-0', '45351'],
    ['General', '45351'],
    ['0.00E+00', '45351'],
    ['[h]:mm', '45351'],
  ] as const)
    cell(`a number shown as ${format}`, '<c r="B2" s="2"><v>45351</v></c>', value, accept, {
      formats: [format],
    });
  for (const error of ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NULL!', '#NUM!'])
    cell(
      `the error ${error}`,
      `<c r="B2" t="e"><v>${error}</v></c>`,
      null,
      warn('error-cell', 2, 'B'),
    );
  cell(
    'a formula with its value',
    '<c r="B2"><f>1+1</f><v>2</v></c>',
    '2',
    warn('formula-cell', 2, 'B'),
  );
  cell(
    'a formula of text with its value',
    '<c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    'ab',
    warn('formula-cell', 2, 'B'),
  );
  cell(
    'a formula without a value',
    '<c r="B2"><f>NOW()</f></c>',
    null,
    warn('formula-cell', 2, 'B'),
  );
  cell(
    'a shared formula',
    '<c r="B2"><f t="shared" ref="B2:B9" si="0">A2</f><v>7</v></c>',
    '7',
    warn('formula-cell', 2, 'B'),
  );
  cell(
    'a formula that is an error',
    '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    null,
    warn('error-cell', 2, 'B'),
  );
  cell(
    'a cell given twice',
    '<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>',
    '1',
    warn('cell-repeated', 2, 'B'),
  );
  cell(
    'decimals typed and written',
    '<c r="B2" t="inlineStr"><is><t>1.234,5</t></is></c>',
    '1.234,5',
    accept,
  );
  book(
    'typed numbers take the decimal sign of the texts',
    {
      sheets: [
        {
          cells: [
            ['id', 'a', 'b'],
            ['F1', '1,5', 2.25],
            ['F2', '7,25', 3],
          ],
        },
      ],
    },
    accept,
    [
      ['F1', '1,5', '2,25'],
      ['F2', '7,25', '3'],
    ],
  );
  book(
    'hidden rows',
    {
      sheets: [
        {
          xml: `${rowsXml([['id', 'name']])}<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>F1</t></is></c></row>`,
        },
      ],
    },
    warn('hidden-part'),
    [['F1', null]],
  );
  book(
    'hidden columns',
    { sheets: [{ cells: CELLS, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }] },
    warn('hidden-part'),
    BELOW,
  );
  book(
    'a hidden sheet',
    { sheets: [{ cells: CELLS }, { name: 'Secret', state: 'hidden', cells: CELLS }] },
    warn('hidden-part'),
    BELOW,
  );
  book(
    'a very hidden sheet',
    { sheets: [{ cells: CELLS }, { name: 'Secret', state: 'veryHidden', cells: CELLS }] },
    warn('hidden-part'),
    BELOW,
  );
  book(
    'a hidden sheet, chosen',
    { sheets: [{ cells: [['x']] }, { name: 'Secret', state: 'hidden', cells: CELLS }] },
    accept,
    BELOW,
    { choice: { sheet: 'Secret' } },
  );
  book('a sheet that is not there, chosen', PLAIN, rejectFile('bad-parameter'), null, {
    choice: { sheet: 'No such' },
  });
  book(
    'an empty sheet before the full one',
    { sheets: [{ cells: [] }, { cells: CELLS }] },
    warn('file-empty'),
    BELOW,
  );
  book(
    'nothing but empty sheets',
    { sheets: [{ cells: [] }, { cells: [] }] },
    rejectFile('file-empty'),
  );
  book('no sheets', { sheets: [] }, rejectFile('file-empty'));
  book('a sheet named __proto__', { sheets: [{ name: '__proto__', cells: CELLS }] }, accept, BELOW);
  book(
    'headers named __proto__ and constructor',
    {
      sheets: [
        {
          cells: [
            ['__proto__', 'constructor'],
            ['F1', 'a'],
          ],
        },
      ],
    },
    accept,
    [['F1', 'a']],
  );
  book(
    'merged headers',
    {
      sheets: [
        {
          cells: [
            ['id', 'address', null],
            ['F1', 'a', 'b'],
          ],
          behind: '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>',
        },
      ],
    },
    warn('merged-cells', 1, 'B'),
    [['F1', 'a', 'b']],
  );
  book(
    'two rows of headers',
    {
      sheets: [
        {
          cells: [
            [null, 'address', null],
            ['id', 'street', 'town'],
            ['F1', 'a', 'b'],
            ['F2', 'c', 'd'],
          ],
          behind: '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>',
        },
      ],
    },
    warn('rows-passed-over', 1),
    [
      ['F1', 'a', 'b'],
      ['F2', 'c', 'd'],
    ],
  );
  book(
    'rows far apart',
    {
      sheets: [
        {
          xml: `${rowsXml([['id', 'name']])}<row r="1000000"><c r="A1000000" t="inlineStr"><is><t>F1</t></is></c></row>`,
        },
      ],
    },
    accept,
    [['F1', null]],
  );
  book(
    'a cell in the last column',
    { sheets: [{ xml: `${rowsXml([['id', 'name']])}<row r="2"><c r="XFD2"><v>1</v></c></row>` }] },
    warn('header-empty', 1, 'column 3'),
    null,
  );
  book(
    'a cell beyond the last column',
    { sheets: [under(['id'], '<c r="XFE2"><v>1</v></c>')] },
    rejectFile('file-too-large'),
  );
  book(
    'a reference that is none',
    { sheets: [under(['id'], '<c r="12"><v>1</v></c>')] },
    rejectFile('file-too-large'),
  );
  book(
    'rows out of order',
    {
      sheets: [
        { xml: '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>' },
      ],
    },
    rejectFile('file-unreadable'),
  );
  book(
    '17,000 columns',
    {
      sheets: [
        {
          xml: `<row r="1">${Array.from({ length: 17_000 }, (_, i) => `<c r="${letters(i)}1"><v>1</v></c>`).join('')}</row>`,
        },
      ],
    },
    rejectFile('file-too-large'),
  );
  book(
    'a shared text that is not there',
    { strings: ['<si><t>a</t></si>'], sheets: [under(['id'], '<c r="A2" t="s"><v>9</v></c>')] },
    rejectFile('file-unreadable'),
  );
  book(
    'no shared texts',
    { sheets: [under(['id'], '<c r="A2" t="s"><v>0</v></c>')] },
    rejectFile('file-unreadable'),
  );
  book(
    'a sheet missing',
    { ...PLAIN, without: ['xl/worksheets/sheet1.xml'] },
    rejectFile('file-unreadable'),
  );
  book(
    'relations missing',
    { ...PLAIN, without: ['xl/_rels/workbook.xml.rels'] },
    rejectFile('file-unreadable'),
  );
  book(
    'the workbook missing',
    { ...PLAIN, without: ['xl/workbook.xml'] },
    rejectFile('file-unreadable'),
  );
  book('styles missing', { ...PLAIN, without: ['xl/styles.xml'] }, accept, BELOW);
  book('root relations missing', { ...PLAIN, without: ['_rels/.rels'] }, accept, BELOW);
  book(
    'macros',
    { ...PLAIN, more: [{ name: 'xl/vbaProject.bin', data: 'x' }] },
    warn('part-ignored'),
    BELOW,
    { file: 'members.xlsm' },
  );
  book(
    'links to other files',
    { ...PLAIN, more: [{ name: 'xl/externalLinks/externalLink1.xml', data: '<x/>' }] },
    warn('part-ignored'),
    BELOW,
  );
  book(
    'an embedded workbook',
    {
      ...PLAIN,
      more: [{ name: 'xl/embeddings/other.xlsx', data: makeWorkbook(PLAIN), stored: true }],
    },
    warn('part-ignored'),
    BELOW,
  );
  const replaced = (name: string, data: string): WorkbookParts => ({
    ...PLAIN,
    more: [{ name, data }],
  });
  const sheet = 'xl/worksheets/sheet1.xml';
  book(
    'a document type',
    replaced(sheet, '<!DOCTYPE x><worksheet/>'),
    rejectFile('file-unreadable'),
  );
  book(
    'an entity from outside',
    replaced(
      sheet,
      '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet>&y;</worksheet>',
    ),
    rejectFile('file-unreadable'),
  );
  book(
    'an entity nobody knows',
    replaced(sheet, '<worksheet><sheetData>&nbsp;</sheetData></worksheet>'),
    rejectFile('file-unreadable'),
  );
  book(
    'a sheet cut off',
    replaced(sheet, '<worksheet><sheetData><row r="1">'),
    rejectFile('file-unreadable'),
  );
  book('a sheet that is no XML', replaced(sheet, 'hello'), rejectFile('file-unreadable'));
  book(
    'a sheet with control signs',
    replaced(sheet, '<worksheet>\u0001</worksheet>'),
    rejectFile('file-unreadable'),
  );
  const odd = (name: string, change: (files: Packed[]) => Packed[], expected: Outcome): void =>
    add(name, () => makeZip(change(workbookFiles(PLAIN))), expected);
  const last =
    (change: Partial<Packed>) =>
    (files: Packed[]): Packed[] =>
      files.map((file) => (file.name === sheet ? { ...file, ...change } : file));
  odd('a wrong checksum', last({ crc: 1 }), rejectFile('file-unreadable'));
  odd('a length too long', last({ size: 99_999 }), rejectFile('file-unreadable'));
  odd('a length too short', last({ size: 3 }), rejectFile('file-unreadable'));
  odd(
    'packed bytes that are none',
    last({ raw: new Uint8Array([1, 2, 3, 4, 5]) }),
    rejectFile('file-unreadable'),
  );
  odd('an unknown packing', last({ method: 99 }), rejectFile('archive-refused'));
  odd('encryption', last({ flags: 1 }), rejectFile('archive-refused'));
  for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\\..\\b', 'x/../../y'])
    odd(
      `a file named ${name}`,
      (files) => [...files, { name, data: 'x' }],
      rejectFile('archive-refused'),
    );
  odd('a file given twice', (files) => [...files, files[0]!], rejectFile('archive-refused'));
  odd('a place beyond the end', last({ at: 0xfffff }), rejectFile('archive-refused'));
  for (const share of [0.1, 0.5, 0.9, 0.99])
    add(
      `cut off at ${share * 100} %`,
      () => {
        const bytes = makeWorkbook(PLAIN);
        return bytes.subarray(0, Math.floor(bytes.length * share));
      },
      rejectFile('file-unreadable'),
    );
  add('an empty archive', () => makeZip([]), rejectFile('archive-refused'));
  add(
    'an archive of texts',
    () => makeZip([{ name: 'readme.txt', data: 'x' }]),
    rejectFile('archive-refused'),
  );
  add(
    'a word document',
    () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'word/document.xml', data: '<x/>' },
      ]),
    rejectFile('file-unreadable'),
  );
  add(
    'an OpenDocument sheet',
    () =>
      makeZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        { name: 'content.xml', data: '<x/>' },
      ]),
    rejectFile('file-unreadable'),
    null,
    { file: 'members.ods' },
  );
  add(
    'a binary workbook',
    () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'xl/workbook.bin', data: 'x' },
      ]),
    rejectFile('file-unreadable'),
    null,
    { file: 'members.xlsb' },
  );
  const ascii =
    (text: string): (() => Uint8Array) =>
    () =>
      Buffer.from(text, 'latin1');
  for (const [name, text] of [
    ['an old or locked workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx'],
    ['a PDF', '%PDF-1.7\n'],
    ['a gzip', '\x1f\x8b\x08\x00'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a rich text', '{\\rtf1 x}'],
    ['a web page', '<html><body><table><tr><td>id</td></tr></table></body></html>'],
    ['a web page with its type', '<!DOCTYPE html>\n<html></html>'],
    ['another XML', '<?xml version="1.0"?><Workbook xmlns="urn:x"/>'],
    ['a database', 'SQLite format 3\0'],
  ] as const)
    add(`${name}, named as a workbook`, ascii(text), rejectFile('file-unreadable'));
  add(
    'a CSV, named as a workbook',
    () => new TextEncoder().encode(csvText(['id'], [['F1']])),
    accept,
    [['F1']],
  );
  return cases;
}
