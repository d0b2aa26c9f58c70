import type { RawTable, Reading, ReadingChoice } from '../domain/raw-table.ts';
import type { ProblemList } from './problem-list.ts';
import { tableOfGrid } from './read-grid.ts';
import { readSharedStrings, readStyles, readWorkbook } from './read-xlsx-parts.ts';
import { readSheet } from './read-xlsx-sheet.ts';
import type { SheetContext } from './read-xlsx-sheet.ts';
import type { Zip } from './read-zip.ts';
import { refusal } from './refusal.ts';

/**
 * Reads a workbook of Excel or a program like it: one table for each visible sheet that holds cells, or the sheet that
 * was chosen, hidden or not. Macros, links to other files and drawings are neither read nor run.
 *
 * Errors, formulas, merged cells, hidden parts and impossible days are named with sheet, row and column letter.
 *
 * @throws Refusal when it is damaged or beyond the limits.
 * @see ecma-376-2016
 */
export async function readXlsx(
  zip: Zip,
  choice: ReadingChoice,
  problemsFor: (sheet: string | null) => ProblemList,
): Promise<RawTable[]> {
  const own = problemsFor(null);
  const { sheets, from1904 } = await readWorkbook(zip, own.source);
  const names = sheets.map(({ name }) => name);
  const wanted = choice.sheet ?? null;
  if (sheets.length === 0)
    throw refusal(
      'file-empty',
      own.source,
      'the workbook has no sheets: ""',
      'a sheet with a header and rows',
    );
  if (wanted !== null && !names.includes(wanted))
    throw refusal('bad-parameter', own.source, `no sheet is named "${wanted}"`, names.join(', '), {
      value: wanted,
    });
  nameIgnored(zip, own);
  const chosen = sheets.filter(({ name, hidden }) => (wanted === null ? !hidden : name === wanted));
  for (const { name, hidden } of sheets)
    if (hidden && wanted === null)
      own.add(
        'hidden-part',
        null,
        null,
        name,
        `a sheet is hidden and left out: "${name}"`,
        'choose it to read it',
      );
  const context: SheetContext = {
    zip,
    strings: await readSharedStrings(zip, own.source),
    styles: await readStyles(zip, own.source),
    from1904,
    cells: 0,
  };
  const tables: RawTable[] = [];
  for (const { name, file } of chosen) {
    const problems = problemsFor(name);
    const { rows, lines, typed, hiddenRows, hiddenColumns } = await readSheet(
      file,
      context,
      problems,
    );
    if (hiddenRows + hiddenColumns > 0)
      problems.add(
        'hidden-part',
        null,
        null,
        `${hiddenRows + hiddenColumns}`,
        `rows or columns are hidden and read: "${hiddenRows + hiddenColumns}"`,
        'take them out of the sheet if they are not meant',
      );
    if (rows.length === 0) {
      problems.add(
        'file-empty',
        null,
        null,
        name,
        `a sheet holds no cells: "${name}"`,
        'a header and rows',
      );
      continue;
    }
    const why = [
      `sheet ${name}: ${wanted === null ? 'one of the visible sheets' : 'as chosen'}`,
      'cells shown as dates are read as days' + (from1904 ? ', counted from 1904' : ''),
    ];
    const reading: Reading = {
      format: 'xlsx',
      encoding: 'utf-8',
      delimiter: '',
      quote: '',
      decimal: '.',
      dateOrder: 'year-first',
      skipped: 0,
      sheet: name,
      sheets: names,
      why,
    };
    tables.push(
      tableOfGrid(
        { name, rows, lines, reading, shortIsOdd: false, emptyIsOdd: true, typed },
        choice,
        problems,
      ),
    );
  }
  if (tables.length === 0)
    throw refusal(
      'file-empty',
      own.source,
      `no visible sheet holds cells: "${names.join(', ')}"`,
      'a sheet with a header and rows',
    );
  return tables;
}

const IGNORED: readonly (readonly [RegExp, string])[] = [
  [/vbaProject\.bin$/, 'macros'],
  [/externalLinks\/externalLink\d+\.xml$/, 'links to other files'],
  [/embeddings\//, 'embedded files'],
];

function nameIgnored(zip: Zip, problems: ProblemList): void {
  for (const [pattern, what] of IGNORED)
    if (zip.names.some((name) => pattern.test(name)))
      problems.add(
        'part-ignored',
        null,
        null,
        what,
        `the workbook carries what is not read: "${what}"`,
        'the values themselves in cells',
      );
}
