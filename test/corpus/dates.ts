import type { ReadingChoice } from '../../src/domain/raw-table.ts';
import { accept, csvText, makeCase, rejectRow, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

const DAY: ReadingChoice = { dateOrder: 'day-first', decimal: '.' };
const MONTH: ReadingChoice = { dateOrder: 'month-first', decimal: '.' };
const YEAR: ReadingChoice = { dateOrder: 'year-first', decimal: '.' };

const unread = warn('day-unreadable', 2, 'valid_from');
const impossible = warn('day-impossible', 2, 'valid_from');
const readAs = warn('day-read-as', 2, 'valid_from');
const open = warn('day-open', 2, 'valid_from');

const CELLS: readonly (readonly [string, ReadingChoice, Outcome])[] = [
  ['2024-02-29', YEAR, accept],
  ['2024/02/29', YEAR, accept],
  ['2024.02.29', YEAR, accept],
  ['20240229', YEAR, accept],
  ['2023-02-29', YEAR, impossible],
  ['1900-02-29', YEAR, impossible],
  ['2000-02-29', YEAR, accept],
  ['2024-02-30', YEAR, impossible],
  ['2024-13-01', YEAR, impossible],
  ['2024-00-10', YEAR, impossible],
  ['2024-01-00', YEAR, impossible],
  ['31.02.2024', DAY, impossible],
  ['29.02.2023', DAY, impossible],
  ['29.02.2024', DAY, accept],
  ['31/12/2024', DAY, accept],
  ['31-12-2024', DAY, accept],
  ['1.2.2024', DAY, accept],
  ['13/14/2024', DAY, impossible],
  ['13/14/2024', MONTH, impossible],
  ['12/31/2024', MONTH, accept],
  ['12/31/2024', DAY, impossible],
  ['31/12/2024', MONTH, impossible],
  ['01/02/2024', DAY, accept],
  ['01/02/2024', MONTH, accept],
  ['01/02/03', DAY, unread],
  ['1/2/99', DAY, unread],
  ['00/00/0000', DAY, open],
  ['0000-00-00', YEAR, open],
  ['9999-12-31', YEAR, open],
  ['31.12.9999', DAY, open],
  ['0001-01-01', YEAR, impossible],
  ['0044-03-15', YEAR, impossible],
  ['44 BC', YEAR, unread],
  ['-0044-03-15', YEAR, unread],
  ['1403-01-01', YEAR, accept],
  ['2567-01-01', YEAR, impossible],
  ['60', YEAR, unread],
  ['45351', YEAR, unread],
  ['45351.5', YEAR, unread],
  ['2024', YEAR, readAs],
  ['2024-02', YEAR, readAs],
  ['2024-Q3', YEAR, readAs],
  ['2024 Q3', YEAR, readAs],
  ['2024-W09', YEAR, readAs],
  ['2024-W09-4', YEAR, readAs],
  ['2023-W53', YEAR, unread],
  ['2020-W53', YEAR, readAs],
  ['2024-02-29T00:00:00', YEAR, accept],
  ['2024-02-29T12:30:00Z', YEAR, readAs],
  ['2024-02-29 12:30', YEAR, readAs],
  ['2024-02-29T23:00:00+14:00', YEAR, readAs],
  ['2024-03-31T02:30:00+01:00', YEAR, readAs],
  ['29 February 2024', YEAR, accept],
  ['29. Februar 2024', YEAR, accept],
  ['29 febbraio 2024', YEAR, accept],
  ['Feb 29, 2024', YEAR, accept],
  ['30 February 2024', YEAR, impossible],
  ['March 2024', YEAR, readAs],
  ['today', YEAR, unread],
  ['spring 2024', YEAR, unread],
  ['29.02.', DAY, unread],
  ['2024-2-9', YEAR, accept],
  ['٢٠٢٤-٠٢-٢٩', YEAR, unread],
  ['n/a', YEAR, warn('missing-mark', 2, 'valid_from')],
  ['x'.repeat(5_000), YEAR, unread],
];

/** Days as people write them, under every order. */
export function dates(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    header: readonly string[],
    rows: readonly (readonly (string | null)[])[],
    choice: ReadingChoice,
    expected: Outcome,
    outcome: Outcome,
  ): void => {
    cases.push(
      makeCase('dates', {
        name,
        file: 'actors.csv',
        bytes: utf8Of(csvText(header, rows)),
        choice,
        expected,
        cells: rows,
        meaning: { table: 'actors', expected: outcome },
      }),
    );
  };
  const head = ['id', 'name', 'kind', 'valid_from'];
  for (const [cell, choice, outcome] of CELLS)
    add(
      `${cell.slice(0, 30)}, ${choice.dateOrder}`,
      head,
      [
        ['F1', 'Alpha', 'firm', cell],
        ['F2', 'Beta', 'firm', '2020-01-01'],
      ],
      choice,
      accept,
      outcome,
    );
  for (const cell of ['01/02/2024', '3.4.2024', '12-11-2024'])
    add(
      `${cell}, nothing decides`,
      head,
      [
        ['F1', 'Alpha', 'firm', cell],
        ['F2', 'Beta', 'firm', '2020-01-01'],
      ],
      {},
      warn('date-ambiguous', 2, 'valid_from'),
      warn('date-ambiguous', 2, 'valid_from'),
    );
  add(
    '05/05/2024 reads one way in both orders',
    head,
    [
      ['F1', 'Alpha', 'firm', '05/05/2024'],
      ['F2', 'Beta', 'firm', '2020-01-01'],
    ],
    {},
    warn('date-ambiguous', 2, 'valid_from'),
    accept,
  );
  add(
    'a later row decides for day first',
    head,
    [
      ['F1', 'Alpha', 'firm', '01/02/2024'],
      ['F2', 'Beta', 'firm', '13/02/2024'],
    ],
    {},
    accept,
    accept,
  );
  add(
    'a later row decides for month first',
    head,
    [
      ['F1', 'Alpha', 'firm', '01/02/2024'],
      ['F2', 'Beta', 'firm', '02/13/2024'],
    ],
    {},
    accept,
    accept,
  );
  add(
    'rows disagree',
    head,
    [
      ['F1', 'Alpha', 'firm', '13/02/2024'],
      ['F2', 'Beta', 'firm', '02/13/2024'],
      ['F3', 'Gamma', 'firm', '01/02/2024'],
    ],
    {},
    warn('date-ambiguous', 3, 'valid_from'),
    warn('date-ambiguous', 4, 'valid_from'),
  );
  const spans = ['id', 'name', 'kind', 'founded', 'valid_from', 'valid_to'];
  add(
    'it ends before it begins',
    spans,
    [
      ['F1', 'Alpha', 'firm', '1990', '2020-01-01', '2019-01-01'],
      ['F2', 'Beta', 'firm', '1990', '2020-01-01', null],
    ],
    YEAR,
    accept,
    rejectRow(2, 'span-reversed'),
  );
  add(
    'closed before it was founded',
    spans,
    [
      ['F1', 'Alpha', 'firm', '2010', null, '2005-01-01'],
      ['F2', 'Beta', 'firm', '1990', '2020-01-01', null],
    ],
    YEAR,
    accept,
    rejectRow(2, 'span-reversed'),
  );
  add(
    'founded in the future',
    spans,
    [
      ['F1', 'Alpha', 'firm', '2190', null, null],
      ['F2', 'Beta', 'firm', '1990', '2020-01-01', '2021-01-01'],
    ],
    YEAR,
    accept,
    warn('out-of-range', 2, 'founded'),
  );
  add(
    'founded in a year of two digits',
    spans,
    [
      ['F1', 'Alpha', 'firm', '95', null, null],
      ['F2', 'Beta', 'firm', '1990', '2020-01-01', '2021-01-01'],
    ],
    YEAR,
    accept,
    warn('out-of-range', 2, 'founded'),
  );
  add(
    'it ends on the day it begins',
    spans,
    [
      ['F1', 'Alpha', 'firm', '2010', '2020-01-01', '2020-01-01'],
      ['F2', 'Beta', 'firm', '1990', '2020-01-01', '2021-01-01'],
    ],
    YEAR,
    accept,
    accept,
  );
  return cases;
}
