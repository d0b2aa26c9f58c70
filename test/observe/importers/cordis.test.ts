import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importCordis } from '../../../src/observe/importers/cordis.ts';
import { coordinatesOf } from '../../../src/observe/importers/cordis-codes.ts';
import type { CordisTables } from '../../../src/observe/importers/cordis-tables.ts';
import { HORIZON_EUROPE } from '../../../src/observe/importers/horizon-europe-source.ts';
import { unquote } from '../../../src/observe/importers/unquoted.ts';
import type { Imported } from '../../../src/observe/ledger.ts';

type Described = { id: string } & Partial<
  Record<'legalId' | 'name' | 'small' | 'kind' | 'region' | 'geolocation', string>
>;
type Row = { of: number; project: string; role?: string; amount?: number; terminated?: boolean };

function tables(described: readonly Described[], rows: readonly Row[]): CordisTables {
  const column = (key: keyof Described): (string | null)[] => described.map((d) => d[key] ?? null);
  return {
    organisations: {
      id: described.map((d) => d.id),
      legalId: column('legalId'),
      name: column('name'),
      shortName: described.map(() => null),
      small: column('small'),
      kind: column('kind'),
      city: described.map(() => null),
      country: described.map(() => 'IT'),
      region: column('region'),
      geolocation: column('geolocation'),
    },
    participations: {
      organisation: rows.map((row) => row.of),
      project: rows.map((row) => row.project),
      role: rows.map((row) => row.role ?? 'participant'),
      amountEur: rows.map((row) => row.amount ?? null),
      terminated: rows.map((row) => row.terminated ?? false),
    },
    projects: {
      id: ['early', 'late', 'undated'],
      acronym: ['E', 'L', 'U'],
      title: ['', '', ''],
      status: ['SIGNED', 'CLOSED', 'SIGNED'],
      start: ['2022-02-01', '2024-02-01', '2026-01-01'],
      end: ['2023-02-01', '2026-02-01', '2027-01-01'],
      signed: ['2022-01-01', '2024-01-01', null],
      budgetEur: [1, 2, 3],
      scheme: ['/HORIZON-RIA', '/HORIZON-IA', null],
    },
    fields: { project: ['late'], path: ['/natural sciences/chemical sciences'] },
  };
}

const read = (described: readonly Described[], rows: readonly Row[]): Imported =>
  importCordis(tables(described, rows), HORIZON_EUROPE, []);
const codes = ({ problems }: Imported): string[] => problems.map(({ code }) => code);

test('the latest signature day decides who is small, whatever the file order (hand)', () => {
  const described = [
    { id: '1', small: 'true' },
    { id: '1', small: 'false' },
  ];
  const inOrder = read(described, [
    { of: 0, project: 'early' },
    { of: 1, project: 'late' },
  ]);
  const reversed = read(described, [
    { of: 1, project: 'late' },
    { of: 0, project: 'early' },
  ]);
  assert.equal(inOrder.statements.actors[0]!.small, 'no');
  assert.equal(reversed.statements.actors[0]!.small, 'no');
  assert.ok(codes(inOrder).includes('small-changes'));
});

test('a project without a signature day takes its start day, and says so (hand)', () => {
  const imported = read(
    [
      { id: '1', small: 'false' },
      { id: '1', small: 'true' },
    ],
    [
      { of: 0, project: 'late' },
      { of: 1, project: 'undated' },
    ],
  );
  assert.equal(imported.statements.initiatives[2]!.signed, '2026-01-01');
  assert.equal(imported.statements.actors[0]!.small, 'yes');
  assert.ok(codes(imported).includes('missing-date'));
});

test('a silent row of the latest day makes the size unknown, never “no” (limit)', () => {
  const imported = read(
    [{ id: '1', small: 'true' }, { id: '1' }],
    [
      { of: 0, project: 'late' },
      { of: 1, project: 'late' },
    ],
  );
  assert.equal(imported.statements.actors[0]!.small, 'unknown');
});

test('the region is the last non-empty code in file order (hand)', () => {
  const imported = read(
    [{ id: '1', region: 'ITH55' }, { id: '1', region: 'ITC4C' }, { id: '1' }],
    [
      { of: 0, project: 'late' },
      { of: 1, project: 'early' },
      { of: 2, project: 'undated' },
    ],
  );
  assert.equal(imported.statements.actors[0]!.region, 'ITC4C');
  assert.ok(codes(imported).includes('several-regions'));
});

test('repeated rows become one: leading role, known amounts added, unknown stays unknown (hand)', () => {
  const imported = read(
    [{ id: '1' }],
    [
      { of: 0, project: 'late', role: 'thirdParty', amount: 5, terminated: true },
      { of: 0, project: 'late', role: 'coordinator', amount: 7 },
      { of: 0, project: 'late', role: 'participant' },
      { of: 0, project: 'early', role: 'associatedPartner' },
      { of: 0, project: 'early', role: 'associatedPartner' },
    ],
  );
  const [late, early] = imported.statements.participations;
  assert.deepEqual(
    [late!.role, late!.amountEur, late!.terminated, early!.amountEur],
    ['coordinator', 12, false, null],
  );
  assert.deepEqual(imported.ledger, { read: 5, kept: 2, merged: 3, rejected: 0 });
});

test('a row that names nothing known is rejected with its place, value and remedy (limit)', () => {
  const imported = read(
    [{ id: '1' }],
    [
      { of: 0, project: 'nowhere' },
      { of: 0, project: 'late', role: 'boss' },
      { of: 9, project: 'late' },
    ],
  );
  assert.equal(imported.ledger.rejected, 3);
  const rejected = imported.problems.filter(({ code }) => code === 'row-unreadable');
  assert.deepEqual(
    rejected.map(({ at, value }) => [at.row, at.field, value]),
    [
      [2, 'project', 'nowhere'],
      [3, 'role', 'boss'],
      [4, 'organisation', '9'],
    ],
  );
  assert.ok(rejected.every(({ hint }) => hint.length > 0));
});

test('a legal number never merges by itself (limit)', () => {
  const imported = read(
    [
      { id: '1', legalId: 'IT1' },
      { id: '2', legalId: 'IT1' },
    ],
    [
      { of: 0, project: 'late' },
      { of: 1, project: 'late' },
    ],
  );
  assert.equal(imported.statements.actors.length, 2);
  assert.equal(codes(imported).filter((code) => code === 'shared-legal-number').length, 1);
});

test('coordinates are two numbers in range, anything else is unknown (hand)', () => {
  assert.deepEqual(coordinatesOf('44.5,-11.25'), { lat: 44.5, lon: -11.25 });
  for (const cell of ['40.8, 14.1', '91,0', '0,181', '', 'a,b', '1;2'])
    assert.equal(coordinatesOf(cell), null, cell);
});

test('whatever rows come, read = kept + merged + rejected (identity)', () => {
  const row = fc.record({
    of: fc.integer({ min: 0, max: 4 }),
    project: fc.constantFrom('early', 'late', 'undated', '__proto__', ''),
    role: fc.constantFrom('coordinator', 'participant', 'thirdParty', 'toString'),
    amount: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const { ledger, statements } = read([{ id: '1' }, { id: '2' }, { id: 'constructor' }], rows);
      assert.equal(ledger.read, ledger.kept + ledger.merged + ledger.rejected);
      assert.equal(ledger.kept, statements.participations.length);
      assert.ok(statements.participations.every((kept) => typeof kept.role === 'string'));
    }),
  );
});

test('a name that carries the quotes of a cell loses them and is reported, any other stays (hand)', () => {
  assert.equal(unquote('"NCSR ""D"""'), 'NCSR "D"');
  assert.equal(unquote('"INSTITUTE ""ELIE""- BUCURESTI"'), 'INSTITUTE "ELIE"- BUCURESTI');
  for (const plain of ['"ELEKTRA"', 'A ""B""', 'A "B"', '', '""'])
    assert.equal(unquote(plain), plain);
});
