import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawTable, Reading } from '../../../src/domain/raw-table.ts';
import type { Region } from '../../../src/domain/region.ts';
import { actorIdOf } from '../../../src/observe/actor-id.ts';
import { rejectedFile } from '../../../src/observe/importers/rejected-file.ts';
import { seriesOf } from '../../../src/observe/importers/source-series.ts';
import type { TableImport, TablesImported } from '../../../src/observe/importers/tables.ts';
import { importTables } from '../../../src/observe/importers/tables.ts';
import { fingerprint } from '../../../src/observe/mapping/fold-header.ts';
import { guessMapping } from '../../../src/observe/mapping/guess-mapping.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import { LIST, rawOf, tableOf } from '../raw-of.ts';

const REGIONS: readonly Region[] = [
  { code: 'IT', name: 'Italy', parent: null },
  { code: 'ITH54', name: 'Modena', parent: 'IT' },
];

function read(
  tables: readonly RawTable[],
  options: TableImport = {},
  source = LIST,
): TablesImported {
  return importTables(
    tables.map((raw) => ({ raw, mapping: guessMapping(raw).mapping })),
    source,
    REGIONS,
    options,
  );
}

function members(rows: string, reading: Partial<Reading> = {}): RawTable {
  return rawOf(
    'members',
    `id;name;kind;small;employees;turnover_eur;founded;region;country;lat;lon;legal_id;valid_from;valid_to\n${rows}`,
    reading,
  );
}

const TWO = members('F1;Rossi;firm;yes\nF2;Bianchi;firm;no');
const codes = ({ problems }: TablesImported): string[] => problems.map(({ code }) => code);
const balances = ({ ledger }: TablesImported): boolean =>
  ledger.read === ledger.kept + ledger.merged + ledger.rejected;

test('a member list becomes actors, and its numbers observations (hand)', () => {
  const imported = read([
    members('F1;Rossi Srl;firm;sì;24;3,2 Mio. €;1987;ITH54;IT;44.65;10.92;;;', { decimal: ',' }),
  ]);
  assert.deepEqual(imported.ledger, { read: 1, kept: 1, merged: 0, rejected: 0 });
  const [actor] = imported.statements.actors;
  assert.equal(actor.actorId, actorIdOf('members', 'F1'));
  assert.equal(actor.small, 'yes');
  assert.equal(actor.more['founded'], '1987');
  assert.deepEqual(
    imported.observations.map(({ what, value, unit }) => [what, value, unit]),
    [
      ['employees', 24, 'people'],
      ['turnover', 3200000, 'EUR'],
    ],
  );
  // a decimal point under a decimal comma is refused, not bent
  assert.deepEqual(codes(imported).sort(), [
    'number-grouping',
    'number-grouping',
    'number-read-as',
  ]);
});

test('what cannot stand in its column is kept as an observation in its own words (hand)', () => {
  const imported = read([
    members(
      'F1;A;firm;;10-20;$ 500;;;;;;;;\nF2;B;firm;;24 FTE;n/a;;;;;;;;\nF3;C;firm;;-5;1000 DEM;;;;;;;;',
    ),
  ]);
  assert.deepEqual(
    imported.observations.map(({ what, value, text, unit, reason }) => [
      what,
      value,
      text,
      unit,
      reason !== null,
    ]),
    [
      ['employees', null, '10-20', null, true],
      ['turnover', 500, null, 'USD', false],
      ['employees', 24, null, 'fte', false],
      ['turnover', null, null, null, true],
      ['employees', null, '-5', null, true],
      ['turnover', 1000, null, 'DEM', false],
    ],
  );
  assert.deepEqual(codes(imported), [
    'number-range',
    'currency-differs',
    'unit-differs',
    'missing-mark',
    'out-of-range',
    'currency-differs',
  ]);
});

test('a column headed in thousands is multiplied, and it is said so (hand)', () => {
  const imported = read([rawOf('members', 'id;name;Umsatz (TEUR)\n1;A;250')]);
  assert.equal(imported.observations[0].value, 250000);
  assert.equal(imported.problems[0].code, 'number-read-as');
  assert.equal(imported.problems[0].at.row, null);
});

test('next year’s list meets this year’s actors, another list does not (identity)', () => {
  const now = read([TWO]);
  const later = read([TWO], {}, { ...LIST, id: 'members-2027-02-01' });
  const other = read([TWO], {}, { ...LIST, id: 'survey-2026' });
  const ids = ({ statements }: TablesImported): string[] =>
    statements.actors.map(({ actorId }) => actorId);
  assert.deepEqual(ids(later), ids(now));
  assert.notDeepEqual(ids(other), ids(now));
  for (const [id, series] of [
    ['members-2026', 'members'],
    ['members_2026Q1', 'members'],
    ['members-v2', 'members'],
    ['cordis-horizon-2025-12-06', 'cordis-horizon'],
    ['members', 'members'],
    ['2026', '2026'],
    ['hall-42', 'hall-42'],
  ] as const)
    assert.equal(seriesOf(id), series);
});

test('a list without ids takes the letters of the names (hand)', () => {
  const a = read([rawOf('members', 'Company;City\nRossi S.r.l.;Modena')]);
  const b = read([rawOf('members', 'Company;City\nROSSI SRL;Modena')]);
  assert.deepEqual(codes(a), ['id-derived']);
  assert.equal(a.statements.actors[0].actorId, b.statements.actors[0].actorId);
});

test('a list without names takes the ids (hand)', () => {
  const imported = read([rawOf('nodes', 'id;type;age\na-1;firm;33')]);
  assert.deepEqual(codes(imported), ['name-derived']);
  assert.deepEqual(
    imported.statements.actors.map(({ name, nativeId }) => [name, nativeId]),
    [['a-1', 'a-1']],
  );
});

test('repeated ids are merged when identical and rejected when not (hand)', () => {
  const imported = read([members('F1;Rossi\nF1;Rossi\nF1;Verdi\n f1;Rossi')]);
  assert.deepEqual(imported.ledger, { read: 4, kept: 2, merged: 1, rejected: 1 });
  assert.deepEqual(codes(imported), [
    'repeated-row',
    'conflicting-row',
    'text-trimmed',
    'twin-ids',
  ]);
  assert.equal(imported.rejected[0].row, 4);
});

test('a needed cell that is empty, a row without cells and a row with too many are rejected (hand)', () => {
  const raw = tableOf(
    'members',
    ['id', 'name'],
    [
      ['1', 'A'],
      [null, 'B'],
      ['3', null],
      [null, null],
      ['5', 'E', 'beyond'],
    ],
  );
  const imported = read([raw]);
  assert.deepEqual(imported.ledger, { read: 5, kept: 1, merged: 0, rejected: 4 });
  assert.deepEqual(codes(imported), [
    'cell-missing',
    'cell-missing',
    'row-unreadable',
    'row-unreadable',
  ]);
});

test('an actor is judged: years, closing, coordinates, region, legal number, text (hand)', () => {
  const imported = read([
    members(
      [
        'F1;Future;firm;;;;2099',
        'F2;Reversed;firm;;;;1990;;;;;;2001-01-01;2000-01-01',
        'F3;Closed early;firm;;;;1990;;;;;;;1980-01-01',
        'F4;Zero;firm;;;;;;;0;0',
        'F5;Swapped;firm;;;;;ITH54;;10.92;44.65',
        'F6;Elsewhere;firm;;;;;ith54',
        'F7;Country;firm;;;;;;IT',
        'F8;Number;firm;;;;;;;;;IT01234567890',
        'F9;SocietÃ ;firm',
        'F10;Same number;firm;;;;;;;;;IT 01234567890',
        'F11;Kind;wizard',
        'F12;Open;firm;;;;;;;;;;;9999-12-31',
      ].join('\n'),
    ),
  ]);
  assert.deepEqual(codes(imported), [
    'founded-later',
    'span-reversed',
    'span-reversed',
    'coordinates-refused',
    'coordinates-swapped',
    'unknown-region',
    'region-country-only',
    'legal-number-unlikely',
    'damaged-text',
    'legal-number-unlikely',
    'shared-legal-number',
    'unknown-code',
    'day-open',
  ]);
  assert.equal(imported.statements.actors.find(({ name }) => name === 'Country')?.region, 'IT');
  assert.ok(balances(imported));
});

test('an id that comes back with quite another name is flagged (hand)', () => {
  const imported = read([members('F1;Zanichelli Editore')], {
    existing: {
      actors: [{ actorId: actorIdOf('members', 'F1'), nativeId: 'F1', name: 'Molkerei Huber' }],
      initiatives: [],
    },
  });
  assert.deepEqual(codes(imported), ['id-reused']);
});

test('ties find their actors by id, by letters, by name, in the register; else they are rejected (hand)', () => {
  const existing = {
    actors: [
      { actorId: actorIdOf('other', 'X9'), nativeId: 'X9', name: 'Ferrari SpA' },
      { actorId: actorIdOf('other', 'X8'), nativeId: 'X8', name: 'Ferrari SpA' },
      { actorId: actorIdOf('other', 'X7'), nativeId: 'X7', name: 'Neri SpA' },
    ],
    initiatives: [],
  };
  const ties = rawOf(
    'ties',
    'from;to;kind;weight\nF1;F2;supply;1\nF1;f2;advice;1\nRossi;F2;information;1\nF1;X9;supply;1\nF1;Neri;supply;1\nF1;Ferrari;supply;1\nF1;F99;supply;1\nF1;F1;supply;1\nF1;;supply;1',
  );
  const imported = read([TWO, ties], { existing });
  assert.deepEqual(codes(imported), [
    'reference-read-as',
    'reference-read-as',
    'reference-read-as',
    'reference-ambiguous',
    'dangling-reference',
    'self-tie',
    'cell-missing',
  ]);
  assert.equal(imported.statements.ties.length, 5);
  assert.equal(imported.statements.ties[3].to, actorIdOf('other', 'X9'));
  assert.ok(balances(imported));
});

test('ties are judged: repeated, conflicting, weights, life, both ways, owners (hand)', () => {
  const raw = members('A;Anna;firm;;;;2000;;;;;;;2020-12-31\nB;Bruno\nC;Carla\nD;Dora');
  const ties = rawOf(
    'ties',
    [
      'from;to;kind;directed;weight;valid_from',
      'A;B;supply;yes;1;2010-01-01',
      'A;B;supply;yes;1;2010-01-01',
      'A;B;supply;yes;2;2010-01-01',
      'A;C;supply;yes;-1;',
      'A;D;supply;yes;NaN;',
      'A;C;advice;yes;1;1999-01-01',
      'A;D;advice;yes;1;2021-05-01',
      'B;C;kinship;no;1;',
      'C;B;kinship;no;2;',
      'A;B;ownership;yes;60;',
      'C;B;ownership;yes;50;',
      'B;D;ownership;yes;10;',
      'D;A;ownership;yes;10;',
      'D;B;ownership;yes;1;',
    ].join('\n'),
  );
  const imported = read([raw, ties]);
  const told = codes(imported);
  for (const [code, count] of [
    ['repeated-row', 1],
    ['conflicting-row', 1],
    ['out-of-range', 1],
    ['not-a-number', 1],
    ['tie-outside-life', 2],
    ['reciprocal-conflict', 2],
    ['ownership-sum', 1],
    ['ownership-cycle', 2],
  ] as const)
    assert.equal(told.filter((each) => each === code).length, count, code);
  assert.equal(imported.statements.ties.length, 12);
  assert.ok(balances(imported));
});

test('circles of any length are found, chains are not (identity)', () => {
  for (const length of [2, 3, 50]) {
    const names = Array.from({ length }, (_, i) => `N${i}`);
    const raw = rawOf('members', `id;name\n${names.map((name) => `${name};${name}`).join('\n')}`);
    const chain = names.slice(1).map((name, i) => `${names[i]};${name};ownership`);
    const closed = [...chain, `${names[length - 1]};${names[0]};ownership`];
    const cycles = (rows: readonly string[]): number =>
      codes(read([raw, rawOf('ties', `from;to;kind\n${rows.join('\n')}`)])).filter(
        (code) => code === 'ownership-cycle',
      ).length;
    assert.equal(cycles(chain), 0);
    assert.equal(cycles(closed), 1);
  }
});

test('initiatives and participations: budgets, references, repeats (hand)', () => {
  const projects = rawOf(
    'projects',
    'id;title;signed;start;end;budget_eur;fields\nP1;Lab;;01.03.2025;;1000;a | b\nP2;Fair;03.03.2025;;;$ 50;\nP3;Old;;01.03.2025;01.03.2024;;',
  );
  const rows = rawOf(
    'participations',
    'initiative;actor;role;amount_eur\nP1;F1;coordinator;10\nP1;F1;participant;5\nP1;F2;participant;1\nP1;F2;participant;1\nP9;F1;participant;1\nP1;F9;participant;1',
  );
  const imported = read([TWO, projects, rows]);
  assert.deepEqual(imported.ledger, { read: 11, kept: 6, merged: 2, rejected: 3 });
  assert.deepEqual(
    imported.statements.participations.map(({ role, amountEur, smallThen }) => [
      role,
      amountEur,
      smallThen,
    ]),
    [
      ['coordinator', 15, 'yes'],
      ['participant', 1, 'no'],
    ],
  );
  assert.equal(imported.statements.initiatives[0].signed, '2025-03-01');
  assert.deepEqual(imported.statements.initiatives[0].fields, ['a', 'b']);
  assert.equal(imported.statements.initiatives[1].budgetEur, null);
  assert.deepEqual(
    imported.observations.map(({ subject, what, value, unit }) => [subject, what, value, unit]),
    [['P2', 'budget', 50, 'USD']],
  );
  assert.deepEqual(codes(imported), [
    'missing-date',
    'currency-differs',
    'span-reversed',
    'repeated-participation',
    'repeated-row',
    'dangling-reference',
    'dangling-reference',
  ]);
});

test('observations come long and wide (hand)', () => {
  const wide = rawOf('survey', 'member;round;q1;q2 (%)\nF1;1;3;50\nF2;1;;n/a');
  const long = rawOf(
    'observations',
    'subject;what;period;value;unit\nF1;exports;2025;30;%\nF1;exports;2025;30;%\nF1;exports;2025;40;%\nF1;exports;2024;many;%',
  );
  const imported = read([TWO, wide, long]);
  assert.deepEqual(
    imported.observations.map(({ what, value, text, unit, round }) => [
      what,
      value,
      text,
      unit,
      round,
    ]),
    [
      ['q1', 3, null, null, '1'],
      ['q2 (%)', 50, null, '%', '1'],
      ['q2 (%)', null, null, '%', '1'],
      ['exports', 30, null, '%', null],
      ['exports', null, 'many', '%', null],
    ],
  );
  assert.deepEqual(imported.ledger, { read: 8, kept: 6, merged: 1, rejected: 1 });
});

test('above the share that is borne nothing is kept, and the ledger still balances (limit)', () => {
  const raw = members('F1;A\nF2;\nF3;');
  const borne = read([raw], { bearShare: 0.7 });
  const refused = read([raw], { bearShare: 0.5 });
  assert.equal(borne.refused, false);
  assert.equal(refused.refused, true);
  assert.equal(refused.statements.actors.length, 0);
  assert.deepEqual(refused.ledger, borne.ledger);
  assert.ok(codes(refused).includes('too-many-rejected'));
  assert.equal(refused.rejected.length, 2);
});

test('a faulty mapping reads nothing (hand)', () => {
  const imported = importTables(
    [{ raw: TWO, mapping: { table: 'actors', goals: {}, codes: {}, constants: {} } }],
    LIST,
    [],
  );
  assert.equal(imported.refused, true);
  assert.deepEqual(codes(imported), ['mapping-faulty']);
  assert.ok(balances(imported));
});

test('rejected rows come back with their reason, and are taken when mended (identity)', () => {
  const raw = rawOf('members', 'Nr;Firma;Art\n1;Rossi;GmbH\n1;Verdi;GmbH\n;Neri;AG');
  const { mapping } = guessMapping(raw);
  const first = importTables([{ raw, mapping }], LIST, []);
  const file = rejectedFile(raw, first.rejected);
  assert.deepEqual(file.columns.slice(0, 3), raw.columns);
  assert.equal(file.rows.length, 2);
  assert.ok(
    file.rows.every(
      (row) => row.length === file.columns.length && row.slice(4).every((cell) => cell !== ''),
    ),
  );
  assert.equal(fingerprint(file.columns), fingerprint(raw.columns));
  const mended = tableOf(
    'mended',
    file.columns,
    file.rows.map((row, i) => [`${i + 5}`, ...row.slice(1)]),
  );
  const second = importTables([{ raw: mended, mapping }], LIST, [], {
    existing: { actors: first.statements.actors, initiatives: [] },
  });
  assert.deepEqual(second.ledger, { read: 2, kept: 2, merged: 0, rejected: 0 });
  assert.deepEqual(
    second.statements.actors.map(({ name }) => name),
    ['Verdi', 'Neri'],
  );
  const again = rejectedFile(
    mended,
    importTables([{ raw: mended, mapping: { ...mapping, constants: {} } }], LIST, [], {}).rejected,
  );
  assert.deepEqual(again.columns, file.columns);
});

test('names of columns and ids such as __proto__ do no harm (hand)', () => {
  const raw = rawOf('members', 'id;name;__proto__;constructor\n__proto__;A;1;2\nconstructor;B;3;4');
  const imported = read([raw]);
  assert.equal(imported.ledger.kept, 2);
  assert.deepEqual(
    imported.observations.map(({ what }) => what),
    ['__proto__', 'constructor', '__proto__', 'constructor'],
  );
});

test('whatever stands in the cells, the ledger balances, problems quote and hint, and a snapshot can be built (limit)', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      null,
      'F1',
      'F2',
      'f1 ',
      'P1',
      '1',
      '-3',
      '1e400',
      'NaN',
      '31.02.2024',
      '2024-01-01',
      '9999-12-31',
      'yes',
      'firm',
      'supply',
      'ownership',
      '<5',
      '__proto__',
      '=cmd()',
      '1.234,5',
      'Ö\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const table = (columns: readonly string[]) =>
    fc.array(fc.array(cell, { minLength: columns.length - 1, maxLength: columns.length + 1 }), {
      maxLength: 12,
    });
  const heads = {
    actors: [
      'id',
      'name',
      'kind',
      'employees',
      'founded',
      'region',
      'lat',
      'lon',
      'valid_from',
      'valid_to',
      'extra',
    ],
    ties: ['from', 'to', 'kind', 'directed', 'weight', 'valid_from'],
    initiatives: ['id', 'title', 'signed', 'budget_eur', 'fields'],
    participations: ['initiative', 'actor', 'role', 'amount_eur', 'terminated'],
    observations: ['subject', 'what', 'value', 'period'],
  } as const;
  fc.assert(
    fc.property(
      fc.record({
        actors: table(heads.actors),
        ties: table(heads.ties),
        initiatives: table(heads.initiatives),
        participations: table(heads.participations),
        observations: table(heads.observations),
      }),
      fc.constantFrom('.', ',', 'unsure' as const),
      (rows, decimal) => {
        const tables = (Object.keys(heads) as (keyof typeof heads)[]).map((name) => {
          const raw = tableOf(name, heads[name], rows[name], { decimal });
          return { raw, mapping: guessMapping(raw, name).mapping };
        });
        const imported = importTables(tables, LIST, REGIONS);
        assert.ok(balances(imported));
        assert.equal(imported.rejected.length, imported.ledger.rejected);
        for (const { message, hint, code } of imported.problems) {
          assert.match(message, /"/s, code);
          assert.notEqual(hint, '', code);
        }
        const known = new Set(imported.statements.actors.map(({ actorId }) => actorId));
        for (const { from, to } of imported.statements.ties)
          assert.ok(known.has(from) && known.has(to));
        for (const { weight } of imported.statements.ties)
          assert.ok(weight === null || Number.isFinite(weight));
        buildSnapshot(imported.statements, everythingAsOf('2026-12-31'));
      },
    ),
    { numRuns: 300 },
  );
});

test('what has no column of its own stays with the actor, and constants fill what a file lacks (hand)', () => {
  const raw = rawOf('members', 'id;name;acronym;city;country\n1;Rossi;RO;Modena;Italy\n2;Neri;;;');
  const { mapping } = guessMapping(raw);
  const { statements } = importTables(
    [{ raw, mapping: { ...mapping, constants: { kind: 'firm', known_from: '2025-05-05' } } }],
    LIST,
    REGIONS,
  );
  assert.deepEqual(
    statements.actors.map(({ more, kind, small, knownFrom }) => [more, kind, small, knownFrom]),
    [
      [{ shortName: 'RO', city: 'Modena', country: 'Italy' }, 'firm', 'unknown', '2025-05-05'],
      [{}, 'firm', 'unknown', '2025-05-05'],
    ],
  );
});

test('an id of the register in the file is kept, anything else in its column is not (hand)', () => {
  const known = actorIdOf('elsewhere', '7');
  const { statements } = read([
    rawOf('members', `id;name;actor_id\n1;Rossi;${known}\n2;Neri;nonsense`),
  ]);
  assert.deepEqual(
    statements.actors.map(({ actorId }) => actorId),
    [known, actorIdOf('members', '2')],
  );
});

test('cells that are odd in themselves are told and their rows kept (hand)', () => {
  const imported = read([
    members('1,5E+11;Rossi\nF2;Ne\u200bri\nF3;Verdi'),
    rawOf(
      'ties',
      'from;to;kind;directed;valid_from;known_from;known_to\nF2;F3;supply;perhaps;2020;;\nF3;F2;advice;no;soon;2025-01-01;2024-01-01',
    ),
  ]);
  assert.deepEqual(codes(imported), [
    'id-mangled',
    'hidden-signs',
    'day-read-as',
    'not-yes-no',
    'day-unreadable',
    'span-reversed',
  ]);
  assert.deepEqual(
    imported.statements.ties.map(({ directed, validFrom }) => [directed, validFrom]),
    [[true, '2020-01-01']],
  );
});

test('a participation says what its actor was then, by its own columns or its actor’s (hand)', () => {
  const imported = read([
    members('F1;Rossi;firm;yes;;;;ITH54'),
    rawOf('projects', 'id;title\nP1;Lab\nP2;Fair'),
    rawOf(
      'participations',
      'initiative;actor;terminated;kind_then;small_then;region_then\nP1;F1;ja;;;\nP2;F1;;university;no;IT',
    ),
  ]);
  assert.deepEqual(
    imported.statements.participations.map((row) => [
      row.kindThen,
      row.smallThen,
      row.regionThen,
      row.terminated,
    ]),
    [
      ['firm', 'yes', 'ITH54', true],
      ['university', 'no', 'IT', false],
    ],
  );
});

test('a cell that names its own unit speaks for itself under a head in thousands (hand)', () => {
  const imported = read([rawOf('members', 'id;name;Turnover (k EUR)\n1;A;$ 900\n2;B;5 EUR')]);
  assert.deepEqual(
    imported.observations.map(({ value, unit }) => [value, unit]),
    [
      [900, 'USD'],
      [5, 'EUR'],
    ],
  );
});

test('tables of a whole package are not taken alone (limit)', () => {
  const raw = tableOf('sources', ['id', 'title', 'day'], [['a', 'A', '2026-01-01']]);
  const imported = read([raw]);
  assert.deepEqual(imported.ledger, { read: 1, kept: 0, merged: 0, rejected: 1 });
});

test('a tie is outside the life of its actors by a year, not at it; either end counts (limit)', () => {
  const raw = members('A;Anna;firm;;;;2000;;;;;;;2020-12-31\nB;Bruno');
  const told = (from: string, to: string): number =>
    codes(read([raw, rawOf('ties', `from;to;valid_from;valid_to\nB;A;${from};${to}`)])).length;
  assert.equal(told('2000-01-01', '2020-12-31'), 0);
  assert.equal(told('', ''), 0);
  assert.equal(told('1999-12-31', ''), 1);
  assert.equal(told('2021-01-01', ''), 1);
  assert.equal(told('2001-01-01', '2021-01-01'), 1);
});

test('both directions of a directed relation are two facts; one without direction must agree (hand)', () => {
  const both = (a: string, b: string): number =>
    codes(read([TWO, rawOf('ties', `from;to;kind;directed;weight\nF1;F2;${a}\nF2;F1;${b}`)]))
      .length;
  assert.equal(both('supply;yes;1', 'supply;yes;2'), 0);
  assert.equal(both('kinship;no;1', 'kinship;no;1'), 0);
  assert.equal(both('kinship;no;1', 'kinship;no;2'), 1);
  assert.equal(both('kinship;no;1', 'kinship;yes;1'), 1);
  assert.equal(both('spin-off;yes;1', 'spin-off;yes;1'), 1);
  assert.equal(both('supply;yes;1', 'advice;no;1'), 0);
});

test('a misspelt organisation is rejected with the names that are near, a stranger with none (hand)', () => {
  const { problems, ledger } = read([
    members('1;Officine Meccaniche Rossi\n2;Verdi'),
    rawOf('ties', 'from;to;kind\n1;Oficine Mecaniche Rossi;supply\n1;Zzyzx Quarries;supply'),
  ]);
  assert.equal(ledger.rejected, 2);
  const hints = problems
    .filter(({ code }) => code === 'dangling-reference')
    .map(({ hint }) => hint);
  assert.match(hints[0], /^perhaps "1" \(Officine Meccaniche Rossi\)/);
  assert.match(hints[1], /^an id of the member list/);
});
