import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeCsv } from '../../src/files/csv.ts';
import { problemList } from '../../src/files/problem-list.ts';
import { csvRecords } from '../../src/files/read-csv-records.ts';
import type { TextRow } from '../../src/files/read-csv-records.ts';
import { readFile } from '../../src/files/read-file.ts';
import { restoreText } from '../../src/files/safe-text.ts';
import { readCsv as strictly } from './read-csv.ts';

const SEED = 4180;

/** Records and their lines, the text handed over in pieces of a length. */
function records(
  text: string,
  pieces = text.length + 1,
  signs = { delimiter: ',', quote: '"' },
): { rows: TextRow[]; lines: number[]; codes: string[] } {
  const rows: TextRow[] = [];
  const lines: number[] = [];
  const problems = problemList('x.csv');
  const reader = csvRecords(signs, problems, (cells, line) => {
    rows.push(cells);
    lines.push(line);
  });
  for (let at = 0; at < text.length; at += pieces) reader.write(text.slice(at, at + pieces));
  reader.end();
  return { rows, lines, codes: problems.list().map(({ code }) => code) };
}

const cell = fc.string({ unit: fc.constantFrom(...'ab ,;"\'\n\r\té日'), maxLength: 8 });
const grid = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

function written(rows: readonly (readonly string[])[], delimiter: string, end: string): string {
  const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(field).join(delimiter) + end).join('');
}

test('what was quoted comes back, whatever delimiter, line end and size of pieces (identity)', () => {
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom(',', ';', '\t', '|', ' '),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 9 }),
      (rows, delimiter, end, pieces) => {
        const { rows: read, codes } = records(written(rows, delimiter, end), pieces, {
          delimiter,
          quote: '"',
        });
        assert.deepEqual(
          read,
          rows.map((row) => row.map((each) => (each === '' ? null : each))),
        );
        assert.deepEqual(codes, []);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test('the pieces a text comes in change nothing, whatever the text (identity)', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a,"\n\r'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 7 }), (each, pieces) => {
      assert.deepEqual(records(each, pieces), records(each));
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

test('a well-formed file reads as the strict reader reads it (twin)', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const columns = rows[0]!.map((_, i) => ({
        name: `c${i}`,
        type: 'string' as const,
        unit: null,
        means: '',
      }));
      const file = writeCsv({ name: 'x', title: 'x', columns, rows });
      const strict = strictly(file).map((row) => row.map((each) => (each === '' ? null : each)));
      assert.deepEqual(
        records(file).rows,
        strict.filter((row) => row.length > 1 || row[0] !== null),
      );
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('each record has the line it begins on, quoted line ends counted (hand)', () => {
  const { lines } = records('a,b\n"1\n2\r\n3",x\n\n\ny,z\r\n"\r",q');
  assert.deepEqual(lines, [1, 2, 7, 8]);
});

test('what this program writes it reads back, formulas defused and restored (identity)', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'=+-@\'"ab ,;\n1'),
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (names) => {
      const columns = ['id', 'name'].map((name) => ({
        name,
        type: 'string' as const,
        unit: null,
        means: '',
      }));
      const rows = names.map((name, i) => [`F${i}`, name]);
      const bytes = new TextEncoder().encode(writeCsv({ name: 'x', title: 'x', columns, rows }));
      const choice = { delimiter: ',', quote: '"', skipped: 0 };
      const { tables } = await readFile({ name: 'x.csv', bytes }, choice);
      assert.deepEqual(
        tables[0]!.rows.map(([id, name]) => [id, restoreText(name!)]),
        rows,
      );
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('delimiter, decimal sign and order of days are found again where the cells show them (recovery)', async () => {
  for (const delimiter of [',', ';', '\t', '|'])
    for (const decimal of ['.', ','] as const)
      for (const order of ['day-first', 'month-first', 'year-first'] as const) {
        const day = (d: number): string =>
          order === 'year-first'
            ? `2024-03-${d}`
            : order === 'day-first'
              ? `${d}/03/2024`
              : `03/${d}/2024`;
        const rows = Array.from({ length: 8 }, (_, i) => [
          `F${i}`,
          `${i}${decimal}5${i}`,
          day(13 + i),
        ]);
        const text = written([['id', 'share', 'since'], ...rows], delimiter, '\n');
        const { reading } = await readFile({
          name: 'x.csv',
          bytes: new TextEncoder().encode(text),
        });
        assert.equal(reading.delimiter, delimiter);
        assert.equal(reading.decimal, decimal);
        assert.equal(reading.dateOrder, order);
        assert.ok(reading.why.length >= 6, 'every matter is told');
      }
});

test('a choice goes before every guess and is told as one (identity)', async () => {
  const bytes = new TextEncoder().encode('a,b\n01/02/2024,"1,234"\n');
  const choice = {
    encoding: 'windows-1252',
    delimiter: ',',
    quote: '"',
    decimal: ',',
    dateOrder: 'month-first',
    skipped: 0,
  } as const;
  const { reading, problems } = await readFile({ name: 'x.csv', bytes }, choice);
  for (const [matter, value] of Object.entries(choice))
    assert.equal(reading[matter as keyof typeof choice], value, matter);
  assert.equal(reading.why.filter((why) => why.includes('as chosen')).length, 6);
  assert.deepEqual(problems, []);
});
