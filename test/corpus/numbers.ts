import type { ReadingChoice } from '../../src/domain/raw-table.ts';
import { accept, csvText, makeCase, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

const POINT: ReadingChoice = { decimal: '.' };
const COMMA: ReadingChoice = { decimal: ',' };

/** Cells of turnover with the point before decimals, and what must come of each. */
const TURNOVER: readonly (readonly [string, Outcome])[] = [
  ['1234', accept],
  ['1234.5', accept],
  ['0', accept],
  ['0.0', accept],
  ['-0', accept],
  ['+5', accept],
  ['.5', accept],
  ['1,234.5', accept],
  ['1,234,567.89', accept],
  ['1 234 567', accept],
  ['12\u00a0345', accept],
  ['12\u202f345', accept],
  ['12\u2009345', accept],
  ["12'345", accept],
  ['12’345', accept],
  ['1.5e3', accept],
  ['1E3', accept],
  ['€ 500', accept],
  ['500 €', accept],
  ['EUR 500', accept],
  ['500 EUR', accept],
  ['1_000', warn('not-a-number', 2, 'turnover_eur')],
  ['NaN', warn('not-a-number', 2, 'turnover_eur')],
  ['nan', warn('not-a-number', 2, 'turnover_eur')],
  ['Infinity', warn('not-a-number', 2, 'turnover_eur')],
  ['-inf', warn('not-a-number', 2, 'turnover_eur')],
  ['∞', warn('not-a-number', 2, 'turnover_eur')],
  ['1e400', warn('number-too-large', 2, 'turnover_eur')],
  ['1e-400', warn('number-too-large', 2, 'turnover_eur')],
  ['0x10', warn('not-a-number', 2, 'turnover_eur')],
  ['0b101', warn('not-a-number', 2, 'turnover_eur')],
  ['1.2.3', warn('number-grouping', 2, 'turnover_eur')],
  ['1,23,456', warn('number-grouping', 2, 'turnover_eur')],
  ['1.234,5', warn('number-grouping', 2, 'turnover_eur')],
  ['12 34', warn('number-grouping', 2, 'turnover_eur')],
  ['--5', warn('not-a-number', 2, 'turnover_eur')],
  ['5-', warn('not-a-number', 2, 'turnover_eur')],
  ['abc', warn('not-a-number', 2, 'turnover_eur')],
  ['5 or 6', warn('not-a-number', 2, 'turnover_eur')],
  ['~20', warn('number-read-as', 2, 'turnover_eur')],
  ['ca. 20', warn('number-read-as', 2, 'turnover_eur')],
  ['10-20', warn('number-range', 2, 'turnover_eur')],
  ['10 – 20', warn('number-range', 2, 'turnover_eur')],
  ['10 to 20', warn('number-range', 2, 'turnover_eur')],
  ['<5', warn('number-bound', 2, 'turnover_eur')],
  ['>100', warn('number-bound', 2, 'turnover_eur')],
  ['≥100', warn('number-bound', 2, 'turnover_eur')],
  ['under 10', warn('number-bound', 2, 'turnover_eur')],
  ['-5', warn('out-of-range', 2, 'turnover_eur')],
  ['(123)', warn('out-of-range', 2, 'turnover_eur')],
  ['\u2212123', warn('out-of-range', 2, 'turnover_eur')],
  ['٥٦', warn('number-read-as', 2, 'turnover_eur')],
  ['५६', warn('not-a-number', 2, 'turnover_eur')],
  ['９８', warn('number-read-as', 2, 'turnover_eur')],
  ['n/a', warn('missing-mark', 2, 'turnover_eur')],
  ['-', warn('missing-mark', 2, 'turnover_eur')],
  ['–', warn('missing-mark', 2, 'turnover_eur')],
  ['k.A.', warn('missing-mark', 2, 'turnover_eur')],
  ['unknown', warn('missing-mark', 2, 'turnover_eur')],
  ['?', warn('missing-mark', 2, 'turnover_eur')],
  ['#REF!', warn('not-a-number', 2, 'turnover_eur')],
  ['#N/A', warn('missing-mark', 2, 'turnover_eur')],
  ['9007199254740992', accept],
  ['9007199254740993', warn('number-imprecise', 2, 'turnover_eur')],
  ['9'.repeat(500), warn('not-a-number', 2, 'turnover_eur')],
  ['1'.repeat(310), warn('number-too-large', 2, 'turnover_eur')],
];

const EMPLOYEES: readonly (readonly [string, Outcome])[] = [
  ['12', accept],
  ['-3', warn('out-of-range', 2, 'employees')],
  ['1e9', accept],
];

const CONFIDENCE: readonly (readonly [string, Outcome])[] = [
  ['0.5', accept],
  ['1', accept],
  ['50%', warn('number-read-as', 2, 'confidence')],
  ['1.5', warn('out-of-range', 2, 'confidence')],
  ['-0.1', warn('out-of-range', 2, 'confidence')],
  ['120 %', warn('out-of-range', 2, 'confidence')],
];

/** Numbers as people write them, in columns of the data package. */
export function numbers(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    column: string,
    cell: string,
    outcome: Outcome,
    choice: ReadingChoice,
    expected: Outcome = accept,
  ): void => {
    const rows = [
      ['F1', 'Alpha', 'firm', cell],
      ['F2', 'Beta', 'firm', '7'],
    ];
    cases.push(
      makeCase('numbers', {
        name,
        file: 'actors.csv',
        bytes: utf8Of(csvText(['id', 'name', 'kind', column], rows)),
        choice,
        expected,
        cells: rows,
        meaning: { table: 'actors', expected: outcome },
      }),
    );
  };
  for (const [cell, outcome] of TURNOVER)
    add(`turnover ${cell.slice(0, 20)}`, 'turnover_eur', cell, outcome, POINT);
  for (const [cell, outcome] of EMPLOYEES)
    add(`employees ${cell}`, 'employees', cell, outcome, POINT);
  for (const cell of ['1234,5', '1.234,5', '1.234.567,89', '1 234,5', "1'234,5"])
    add(`decimal comma ${cell}`, 'turnover_eur', cell, accept, COMMA);
  for (const cell of ['1,234.5', '12.34', '1.5'])
    add(
      `point where the comma was chosen ${cell}`,
      'turnover_eur',
      cell,
      warn('number-grouping', 2, 'turnover_eur'),
      COMMA,
    );
  for (const cell of ['1.234', '1,234', '-1.234', '12,345'])
    add(
      `open decimal ${cell}`,
      'turnover_eur',
      cell,
      warn('decimal-ambiguous', 2, 'turnover_eur'),
      {},
      warn('decimal-ambiguous', 2, 'turnover_eur'),
    );
  for (const cell of ['1,5', '22,75', '1.234,5', '1.234.567'])
    add(`comma found ${cell}`, 'turnover_eur', cell, accept, {});
  for (const cell of ['1.5', '22.75', '1,234.5', '1,234,567'])
    add(`point found ${cell}`, 'turnover_eur', cell, accept, {});
  for (const [cell, outcome] of CONFIDENCE)
    cases.push(
      makeCase('numbers', {
        name: `confidence ${cell}`,
        file: 'ties.csv',
        bytes: utf8Of(
          csvText(
            ['from', 'to', 'kind', 'confidence'],
            [
              ['K1', 'K2', 'supply', cell],
              ['K2', 'K3', 'supply', '1'],
            ],
          ),
        ),
        choice: POINT,
        expected: accept,
        cells: [
          ['K1', 'K2', 'supply', cell],
          ['K2', 'K3', 'supply', '1'],
        ],
        meaning: { table: 'ties', expected: outcome },
      }),
    );
  for (const id of [
    '00123',
    '007',
    '1.0',
    '1e5',
    '0x1F',
    '12345678901234567890',
    '-1',
    '1,000',
    '5%',
  ])
    cases.push(idCase(`id ${id} stays`, id, accept));
  for (const id of ['1.23E+11', '1,23E+11'])
    cases.push(idCase(`id ${id} was spoiled by a spreadsheet`, id, warn('id-mangled', 2, 'id')));
  return cases;
}

function idCase(name: string, id: string, outcome: Outcome): Case {
  const rows = [
    [id, 'Alpha', 'firm'],
    ['F2', 'Beta', 'firm'],
  ];
  return makeCase('numbers', {
    name,
    file: 'actors.csv',
    bytes: utf8Of(csvText(['id', 'name', 'kind'], rows)),
    choice: POINT,
    expected: accept,
    cells: rows,
    meaning: { table: 'actors', expected: outcome },
  });
}
