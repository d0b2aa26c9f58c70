import { deflateRawSync } from 'node:zlib';
import { makeCase, rejectFile } from './case.ts';
import type { Case, Outcome } from './case.ts';
import { letters, makeWorkbook, workbookFiles } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';

const ZEROS = (megabytes: number): Uint8Array => new Uint8Array(megabytes << 20);

/** A sheet whose rows repeat, built a megabyte at a time. */
function repeated(before: string, unit: string, times: number, after: string): Uint8Array {
  return Buffer.concat([
    Buffer.from(before),
    Buffer.alloc(unit.length * times, unit),
    Buffer.from(after),
  ]);
}

/** Fourteen files made to bring a reader down. Each must be refused within seconds and cost the parent next to nothing. */
export function bombs(): Case[] {
  const cases: Case[] = [];
  const add = (name: string, file: string, bytes: () => Uint8Array, expected: Outcome): void => {
    cases.push(
      makeCase('workbooks', { name: `bomb: ${name}`, file, packed: true, bytes, expected }),
    );
  };
  const book = (name: string, part: string, data: () => Uint8Array, expected: Outcome): void =>
    add(
      name,
      'bomb.xlsx',
      () =>
        makeWorkbook({
          sheets: [{ cells: [['id'], ['F1']] }],
          strings: ['<si><t>a</t></si>'],
          more: [{ name: part, data: data() }],
        }),
      expected,
    );
  const sheet = 'xl/worksheets/sheet1.xml';
  book('one part of 300 MB of zeros', sheet, () => ZEROS(300), rejectFile('file-unreadable'));
  book(
    'spaces that never end',
    sheet,
    () => repeated('<worksheet><sheetData>', ' ', 150 << 20, '</sheetData></worksheet>'),
    rejectFile('file-too-large'),
  );
  book(
    'texts without number',
    'xl/sharedStrings.xml',
    () => repeated('<sst>', '<si><t>a</t></si>', 6_000_000, '</sst>'),
    rejectFile('file-too-large'),
  );
  add(
    'a list of files that share their bytes',
    'bomb.xlsx',
    () => {
      const packed = deflateRawSync(ZEROS(10));
      const files = workbookFiles({ sheets: [{ cells: [['id']] }] });
      return makeZip([
        ...files,
        { name: 'a', data: '', raw: packed, size: 10 << 20 },
        ...Array.from({ length: 900 }, (_, i) => ({
          name: `b${i}`,
          data: '',
          raw: new Uint8Array(0),
          at: 0,
          packedSize: packed.length,
          size: 10 << 20,
        })),
      ]);
    },
    rejectFile('archive-refused'),
  );
  add(
    'an archive of archives',
    'bomb.zip',
    () => {
      let inner = makeZip([{ name: '0', data: ZEROS(4) }]);
      for (let level = 0; level < 5; level++)
        inner = makeZip(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.zip`, data: inner })));
      return inner;
    },
    rejectFile('archive-refused'),
  );
  add(
    'an archive that holds an archive where a table should be',
    'bomb.zip',
    () => {
      const inner = makeZip([{ name: 'x.csv', data: 'id\n1\n' }]);
      return makeZip([
        { name: 'datapackage.json', data: '{"resources":[{"name":"actors","path":"actors.csv"}]}' },
        { name: 'actors.csv', data: inner, stored: true },
      ]);
    },
    rejectFile('archive-refused'),
  );
  add(
    '3,000 files',
    'bomb.xlsx',
    () => makeZip(Array.from({ length: 3_000 }, (_, i) => ({ name: `f${i}`, data: '' }))),
    rejectFile('archive-refused'),
  );
  add(
    'a count of files that lies',
    'bomb.xlsx',
    () => makeZip(workbookFiles({ sheets: [{ cells: [['id']] }] }), { count: 1_900 }),
    rejectFile('file-unreadable'),
  );
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]>`;
  book(
    'billion laughs',
    sheet,
    () => Buffer.from(`${laughs}<worksheet>&j;</worksheet>`),
    rejectFile('file-unreadable'),
  );
  add(
    'billion laughs in GraphML',
    'bomb.graphml',
    () => Buffer.from(`<?xml version="1.0"?>${laughs}<graphml>&j;</graphml>`),
    rejectFile('file-unreadable'),
  );
  book(
    'merged cells without number',
    sheet,
    () =>
      repeated(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>',
        '<mergeCell ref="A1:XFD1048576"/>',
        20_000,
        '</mergeCells></worksheet>',
      ),
    rejectFile('file-too-large'),
  );
  book(
    'a giant size and a cell in every last column',
    sheet,
    () =>
      Buffer.from(
        `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${Array.from({ length: 3_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>${i}</v></c></row>`).join('')}</sheetData></worksheet>`,
      ),
    rejectFile('file-too-large'),
  );
  book(
    'three million cells',
    sheet,
    () =>
      Buffer.from(
        `<worksheet><sheetData>${Array.from({ length: 30_000 }, (_, r) => `<row>${Array.from({ length: 100 }, (_, c) => `<c><v>${(r * 7919 + c * 104_729) % 99_991}</v></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ),
    rejectFile('file-too-large'),
  );
  add(
    'elements within each other',
    'bomb.gexf',
    () => Buffer.from(`<gexf>${'<a>'.repeat(1_000_000)}`),
    rejectFile('file-unreadable'),
  );
  add(
    'an attribute without end',
    'bomb.graphml',
    () => Buffer.concat([Buffer.from('<graphml a="'), Buffer.alloc(20 << 20, 'x')]),
    rejectFile('file-too-large'),
  );
  add(
    `a lying length: stated ${letters(3)}`,
    'bomb.xlsx',
    () =>
      makeZip(
        workbookFiles({ sheets: [{ cells: [['id']] }] }).map((file) =>
          file.name === sheet ? { ...file, data: ZEROS(250), size: 10, crc: 0 } : file,
        ),
      ),
    rejectFile('file-unreadable'),
  );
  return cases;
}
