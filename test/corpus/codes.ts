import { accept, csvText, makeCase, utf8Of, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

/** Codes of closed lists, regions and points on the map. */
export function codes(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    columns: readonly string[],
    cells: readonly (string | null)[],
    outcome: Outcome,
  ): void => {
    const rows = [
      ['F1', 'Alpha', ...cells],
      ['F2', 'Beta', ...columns.map(() => null)],
    ];
    cases.push(
      makeCase('codes', {
        name,
        file: 'actors.csv',
        bytes: utf8Of(
          [['id', 'name', ...columns], ...rows]
            .map((row) => `${csvText([], [row]).replace(/^\n/, '')}`)
            .join(''),
        ),
        choice: { decimal: '.', dateOrder: 'year-first', skipped: 0, delimiter: ',' },
        expected: accept,
        cells: rows,
        meaning: { table: 'actors', expected: outcome },
      }),
    );
  };
  for (const kind of [
    'firm',
    'university',
    'research-organisation',
    'Research organisation',
    'PUBLIC BODY',
    'public_body',
  ])
    add(`kind ${kind}`, ['kind'], [kind], accept);
  for (const kind of ['startup', 'A01', '1', 'firm;university', '__proto__', 'constructor'])
    add(`kind ${kind}`, ['kind'], [kind], warn('unknown-code', 2, 'kind'));
  for (const small of ['yes', 'no', 'unknown', 'YES', 'ja', 'sì', 'non', 'true', '0'])
    add(`small ${small}`, ['small'], [small], accept);
  for (const small of ['medium', 'perhaps', '2'])
    add(`small ${small}`, ['small'], [small], warn('unknown-code', 2, 'small'));
  for (const region of ['ITH55', 'ITH54', 'DE111'])
    add(`region ${region}`, ['region'], [region], accept);
  for (const region of [
    'ith55',
    ' ITH55',
    'ITH5-5',
    'ITD55',
    'FR24',
    'XX999',
    'Emilia-Romagna',
    'A01',
    '1',
    '__proto__',
  ])
    add(`region ${region}`, ['region'], [region], warn('unknown-region', 2, 'region'));
  const at = ['lat', 'lon', 'region'];
  add('a point', at, ['44.6', '10.9', 'ITH55'], accept);
  add('a point with signs of degrees', at, ['44.6°', '10.9°', 'ITH55'], accept);
  add('the poles', at, ['90', '180', null], accept);
  add(
    'swapped beside a region',
    at,
    ['10.9', '44.6', 'ITH55'],
    warn('coordinates-swapped', 2, 'lat'),
  );
  add('zero and zero', at, ['0', '0', 'ITH55'], warn('coordinates-refused', 2, 'lat'));
  add('a latitude alone', at, ['44.6', null, 'ITH55'], warn('coordinates-refused', 2, 'lat'));
  add('a longitude alone', at, [null, '10.9', 'ITH55'], warn('coordinates-refused', 2, 'lat'));
  add('a latitude of 91', at, ['91', '10', null], warn('out-of-range', 2, 'lat'));
  add('a longitude of 181', at, ['44', '181', null], warn('out-of-range', 2, 'lon'));
  add('a latitude in words', at, ['north', '10', null], warn('not-a-number', 2, 'lat'));
  add('a latitude that is NaN', at, ['NaN', '10', null], warn('not-a-number', 2, 'lat'));
  add(
    'degrees, minutes, seconds',
    at,
    ['44°36\'0"N', '10°54\'0"E', null],
    warn('not-a-number', 2, 'lat'),
  );
  add('metres of a grid', at, ['4940000', '650000', null], warn('out-of-range', 2, 'lat'));
  return cases;
}
