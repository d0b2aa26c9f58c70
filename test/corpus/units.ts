import { accept, csvText, makeCase, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

const money = 'turnover_eur';
const differs = warn('currency-differs', 2, money);
const told = warn('number-read-as', 2, money);

const TURNOVER: readonly (readonly [string, Outcome])[] = [
  ['1000 EUR', accept],
  ['EUR 1000', accept],
  ['1000 €', accept],
  ['€1000', accept],
  ['1000 euro', accept],
  ['1000 USD', differs],
  ['$1000', differs],
  ['US$ 1000', differs],
  ['1000 £', differs],
  ['GBP 1000', differs],
  ['1000 CHF', differs],
  ['1000 zł', differs],
  ['1000 PLN', differs],
  ['1000 Kč', differs],
  ['1000 HUF', differs],
  ['1000 SEK', differs],
  ['1000 kr', differs],
  ['¥1000', differs],
  ['1000 TRY', differs],
  ['₹ 1000', differs],
  ['R$ 1000', differs],
  ['1000 DEM', differs],
  ['1000 DM', differs],
  ['1000 ITL', differs],
  ['1000 FRF', differs],
  ['1000 ESP', differs],
  ['1000 XYZ', warn('unit-differs', 2, money)],
  ['1000 bottle caps', warn('unit-differs', 2, money)],
  ['1000 t', warn('unit-differs', 2, money)],
  ['1000 FTE', warn('unit-differs', 2, money)],
  ['50 %', warn('unit-differs', 2, money)],
  ['12k', told],
  ['12 k€', told],
  ['12 TEUR', told],
  ['12 Tsd. €', told],
  ['1.2 m€', told],
  ['1.2 Mio. €', told],
  ['1.2 Mio', told],
  ['€ 1.2 million', told],
  ['3 Mrd. €', told],
  ['3 bn EUR', told],
  ['1.2 mln zł', differs],
  ['1000 EUR USD', warn('not-a-number', 2, money)],
  ['1000 EUR per year', accept],
];

const EMPLOYEES: readonly (readonly [string, Outcome])[] = [
  ['12 people', accept],
  ['12 employees', accept],
  ['12 Mitarbeiter', accept],
  ['12 addetti', accept],
  ['12.5', accept],
  ['12 FTE', warn('unit-differs', 2, 'employees')],
  ['160 hours', warn('unit-differs', 2, 'employees')],
  ['12 EUR', warn('unit-differs', 2, 'employees')],
  ['1.2k', warn('number-read-as', 2, 'employees')],
  ['10-49', warn('number-range', 2, 'employees')],
  ['<10', warn('number-bound', 2, 'employees')],
  ['small', warn('not-a-number', 2, 'employees')],
];

/** Amounts with units of every kind, in columns that want one. */
export function units(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    column: string,
    cells: readonly (string | null)[],
    outcome: Outcome,
  ): void => {
    const rows = cells.map((cell, i) => [`F${i + 1}`, `Firm ${'ABCDEFG'[i]}`, 'firm', cell]);
    cases.push(
      makeCase('units', {
        name,
        file: 'actors.csv',
        bytes: utf8Of(csvText(['id', 'name', 'kind', column], rows)),
        choice: { decimal: '.', dateOrder: 'year-first' },
        expected: accept,
        cells: rows,
        meaning: { table: 'actors', expected: outcome },
      }),
    );
  };
  for (const [cell, outcome] of TURNOVER) add(`turnover ${cell}`, money, [cell, '5'], outcome);
  for (const [cell, outcome] of EMPLOYEES)
    add(`employees ${cell}`, 'employees', [cell, '5'], outcome);
  add(
    'two currencies in one column',
    money,
    ['1000 EUR', '1000 USD', '7'],
    warn('currency-differs', 3, money),
  );
  add('a column that mixes thousands and units', money, ['12k', '12000', '7'], told);
  for (const [cell, unit, outcome] of [
    ['5', 't', accept],
    ['5 t', 't', accept],
    ['5 tonnes', 't', accept],
    ['5 kg', 't', accept],
    ['5 h', null, accept],
    ['5 FTE', null, accept],
    ['5 USD', 'EUR', accept],
    ['many', null, warn('not-a-number', 2, 'value')],
    ['5-7', null, warn('number-range', 2, 'value')],
  ] as const)
    cases.push(
      makeCase('units', {
        name: `observed ${cell}${unit === null ? '' : ` beside the unit ${unit}`}`,
        file: 'observations.csv',
        bytes: utf8Of(
          csvText(
            ['subject', 'what', 'value', 'unit'],
            [
              ['K1', 'output', cell, unit],
              ['K2', 'output', '1', unit],
            ],
          ),
        ),
        choice: { decimal: '.', dateOrder: 'year-first' },
        expected: accept,
        cells: [
          ['K1', 'output', cell, unit],
          ['K2', 'output', '1', unit],
        ],
        meaning: { table: 'observations', expected: outcome },
      }),
    );
  return cases;
}
