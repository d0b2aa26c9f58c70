import type { PackageTable } from '../../src/domain/package/attribute.ts';
import { accept, packageCase, rejectRow, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

type Rows = readonly (readonly (string | null)[])[];

const HEAD = ['id', 'name', 'kind', 'legal_id'];

/** Ids that repeat, differ by a hair, are missing, or belong to somebody else. */
export function identity(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    rows: Rows,
    outcome: Outcome,
    header: readonly string[] = HEAD,
    table: PackageTable = 'actors',
  ): void => {
    cases.push(packageCase('identity', table, name, header, rows, outcome));
  };
  const other = ['F9', 'Omega', 'firm', 'X9'];
  add('two actors', [['F1', 'Alpha', 'firm', 'X1'], other], accept);
  for (const times of [2, 3, 10, 50])
    add(
      `one row ${times} times`,
      [...Array.from({ length: times }, () => ['F1', 'Alpha', 'firm', 'X1']), other],
      warn('repeated-row', 3, 'id'),
    );
  add(
    'one id with two names',
    [['F1', 'Alpha', 'firm', 'X1'], ['F1', 'Beta', 'firm', 'X1'], other],
    rejectRow(3, 'conflicting-row'),
  );
  add(
    'one id with two kinds',
    [['F1', 'Alpha', 'firm', 'X1'], ['F1', 'Alpha', 'university', 'X1'], other],
    rejectRow(3, 'conflicting-row'),
  );
  add(
    'one id with two numbers',
    [['F1', 'Alpha', 'firm', 'X1'], ['F1', 'Alpha', 'firm', 'X2'], other],
    rejectRow(3, 'conflicting-row'),
  );
  for (const [id, twin] of [
    ['F1', 'f1'],
    ['F1', 'F 1'],
    ['F-1', 'F1'],
    ['é1', 'e1'],
    ['É1', 'é1'],
    ['F1', 'Ｆ1'],
    ['AB12', 'ab-12'],
    ['A.1', 'A1'],
    ['Müller', 'MULLER'],
    ['ﬁ1', 'fi1'],
    ['a_b', 'a b'],
    ['STRASSE', 'Straße'],
  ] as const)
    add(
      `ids ${id} and ${twin}`,
      [[id, 'Alpha', 'firm', 'X1'], [twin, 'Beta', 'firm', 'X2'], other],
      warn('twin-ids', 3, 'id'),
    );
  for (const [what, id] of [
    ['a blank before', ' F1'],
    ['a blank behind', 'F1 '],
    ['a tab behind', 'F1\t'],
    ['a no-break space behind', 'F1\u00a0'],
    ['a zero width space behind', 'F1\u200b'],
    ['a line end behind', 'F1\n'],
  ] as const)
    add(`an id with ${what}`, [[id, 'Alpha', 'firm', 'X1'], other], warn('text-trimmed', 2, 'id'));
  for (const [what, id] of [
    ['a zero width space inside', 'F\u200b1'],
    ['a soft hyphen inside', 'F\u00ad1'],
    ['a mark of direction inside', 'F\u202e1'],
    ['a control sign inside', 'F\u00071'],
    ['a byte order mark inside', 'F\ufeff1'],
  ] as const)
    add(`an id with ${what}`, [[id, 'Alpha', 'firm', 'X1'], other], warn('hidden-signs', 2, 'id'));
  for (const [what, id] of [
    ['empty', null],
    ['a blank', ' '],
    ['a no-break space', '\u00a0'],
    ['a zero width space', '\u200b'],
  ] as const)
    add(
      `an id that is ${what}`,
      [[id, 'Alpha', 'firm', 'X1'], other],
      rejectRow(2, 'cell-missing'),
    );
  add('a name that is empty', [['F1', null, 'firm', 'X1'], other], rejectRow(2, 'cell-missing'));
  for (const id of [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'valueOf',
    'null',
    'undefined',
    'NaN',
    'true',
    '0',
    '-1',
    '1=1',
    "'",
    '"',
    '\\',
    '/',
    '%',
    '../x',
    '<b>',
    '=1+1',
  ])
    add(`the id ${id}`, [[id, 'Alpha', 'firm', 'X1'], other], accept);
  for (const name of ['__proto__', 'constructor', 'null', '0'])
    add(`the name ${name}`, [['F1', name, 'firm', 'X1'], other], accept);
  add('an id of 10,000 signs', [['F'.repeat(10_000), 'Alpha', 'firm', 'X1'], other], accept);
  add(
    'two actors of one name',
    [['F1', 'Alpha', 'firm', 'X1'], ['F2', 'Alpha', 'firm', 'X2'], other],
    accept,
  );
  for (const [a, b] of [
    ['X1', 'X1'],
    ['x1', 'X1'],
    ['X 1', 'X1'],
    ['X-1', 'X.1'],
  ] as const)
    add(
      `legal numbers ${a} and ${b}`,
      [['F1', 'Alpha', 'firm', a], ['F2', 'Beta', 'firm', b], other],
      warn('shared-legal-number', 3, 'legal_id'),
    );
  for (const number of ['IT01234567890', 'DE123456789', 'FR12123456789', 'IT00000000001'])
    add(
      `the legal number ${number} has a wrong digit`,
      [['F1', 'Alpha', 'firm', number], other],
      warn('legal-number-unlikely', 2, 'legal_id'),
    );
  for (const number of ['IT00743110157', 'DE136695976', 'FR83404833048', 'ATU12345678', 'HRB 4711'])
    add(`the legal number ${number}`, [['F1', 'Alpha', 'firm', number], other], accept);
  add(
    'an id known under another name',
    [['K1', 'Quite another company', 'firm', 'X1'], other],
    warn('id-reused', 2, 'id'),
  );
  add('an id known under nearly the same name', [['K1', 'Known One', 'firm', 'X1'], other], accept);
  const tie = ['from', 'to', 'kind'];
  add(
    'a firm and its plant by the same name',
    [['F1', 'Alpha', 'firm', 'X1'], ['F1-2', 'Alpha, plant 2', 'firm', 'X1'], other],
    warn('shared-legal-number', 3, 'legal_id'),
  );
  add(
    'a name that two actors have, in a tie',
    [
      ['Twin', 'K1', 'supply'],
      ['K2', 'K3', 'supply'],
    ],
    rejectRow(2, 'reference-ambiguous'),
    tie,
    'ties',
  );
  add(
    'a name instead of an id, in a tie',
    [
      ['Known Two', 'K1', 'supply'],
      ['K2', 'K3', 'supply'],
    ],
    warn('reference-read-as', 2, 'from'),
    tie,
    'ties',
  );
  return cases;
}
