import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rejectedFile } from '../../../src/observe/importers/rejected-file.ts';
import type { TablesImported } from '../../../src/observe/importers/tables.ts';
import { importTables } from '../../../src/observe/importers/tables.ts';
import { guessMapping } from '../../../src/observe/mapping/guess-mapping.ts';
import { LIST, rawOf } from '../raw-of.ts';

const MEMBERS = rawOf('members', 'id;name;kind\nF1;Rossi;firm\nF2;Bianchi;firm');

function ratings(rows: string): TablesImported & { readonly back: readonly (string | null)[][] } {
  const raw = rawOf('ratings', `subject_kind;subject;what;value;text;assessor;round\n${rows}`);
  const imported = importTables(
    [MEMBERS, raw].map((each) => ({ raw: each, mapping: guessMapping(each).mapping })),
    LIST,
    [],
    {},
  );
  const back = rejectedFile(raw, imported.rejected).rows.map((row) => [...row]);
  return { ...imported, back };
}

const codes = ({ problems }: TablesImported): string[] => problems.map(({ code }) => code);

test('a score the pillars cannot hold comes back with place and remedy, and the balance holds (hand)', () => {
  const read = ratings(
    [
      'place;all;pillar:network-cohesion;3.5;seen;Anna;1',
      'place;all;pillar:cohesion;3;seen;Anna;1',
      'place;all;aspect:technical-skills;3;seen;Anna;1',
      'actor;F1;capability-process;7;seen;Anna;1',
      'actor;F1;pillar:network-cohesion;3;seen;Anna;1',
      'place;all;instrument:fairs;;;Anna;1',
    ].join('\n'),
  );
  assert.deepEqual(codes(read), [
    'value-off-scale',
    'member-unknown',
    'value-off-scale',
    'subject-differs',
    'words-missing',
  ]);
  assert.deepEqual(read.ledger, { read: 8, kept: 3, merged: 0, rejected: 5 });
  assert.deepEqual(
    read.observations.map(({ what }) => what),
    ['aspect:technical-skills'],
  );
  // every row comes back as it stood, with its line and the remedy
  assert.equal(read.back.length, 5);
  assert.deepEqual(read.back[0].slice(0, 4), ['place', 'all', 'pillar:network-cohesion', '3.5']);
  assert.equal(read.back[0][7], '2');
  assert.match(read.back[0].at(-1) ?? '', /whole number from 1 to 5/);
});

test('one assessor scores a firm once on one day; a second round is another sitting (hand)', () => {
  const read = ratings(
    [
      'actor;F1;capability-process;3;saw the line;Anna;1',
      'actor;F1;capability-process;4;saw the line;Anna;1',
      'actor;F1;capability-process;4;saw it again;Anna;2',
      'actor;F1;capability-process;5;;Self;1',
      'actor;F2;capability-process;2;;Anna;1',
    ].join('\n'),
  );
  assert.deepEqual(codes(read), ['rated-twice', 'evidence-missing']);
  assert.equal(read.ledger.rejected, 1);
  assert.deepEqual(
    read.observations.map(({ assessor, round, value }) => [assessor, round, value]),
    [
      ['Anna', '1', 3],
      ['Anna', '2', 4],
      ['self', '1', 5],
      ['Anna', '1', 2],
    ],
  );
});

test('a row said twice word for word is merged, not called rated twice (identity)', () => {
  const row = 'actor;F1;capability-process;3;saw the line;Anna;1';
  const read = ratings(`${row}\n${row}`);
  assert.deepEqual(codes(read), ['repeated-row']);
  assert.equal(read.ledger.merged, 1);
});

test('the code of an activity keeps its zeros, and yes is 1 (hand)', () => {
  const read = ratings(['actor;F1;sector;25.10;;;', 'actor;F1;exports-directly;yes;;;'].join('\n'));
  assert.deepEqual(
    read.observations.map(({ what, value, text }) => [what, value, text]),
    [
      ['sector', null, '25.10'],
      ['exports-directly', 1, null],
    ],
  );
});

test('a percentage that is not what its count gives is named, and both are kept (hand)', () => {
  const read = ratings(
    [
      'actor;F1;foreign-equity;14%;7 of 50;Anna;1',
      'actor;F2;foreign-equity;18%;7 of 50;Anna;1',
      'actor;F2;foreign-equity;14%;7/50;Bruno;1',
    ].join('\n'),
  );
  const misfits = read.problems.filter(({ code }) => code === 'share-misfit');
  assert.equal(misfits.length, 1);
  assert.match(misfits[0].message, /7 of 50: "18%"/);
  assert.match(misfits[0].hint, /14.0 %/);
  assert.equal(misfits[0].at.row, 3);
  assert.deepEqual(
    read.observations.map(({ value, text }) => [value, text]),
    [
      [0.14, '7 of 50'],
      [0.18, '7 of 50'],
      [0.14, '7/50'],
    ],
  );
});
