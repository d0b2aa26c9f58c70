import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReleases } from '../../../src/observe/importers/compare-releases.ts';
import { cordisTables } from '../../../src/observe/importers/cordis-files.ts';
import { importCordis } from '../../../src/observe/importers/cordis.ts';
import { HORIZON_EUROPE } from '../../../src/observe/importers/horizon-europe-source.ts';
import type { Imported } from '../../../src/observe/ledger.ts';
import { rawOf } from '../raw-of.ts';

const HEAD =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;city;country;nutsCode;geolocation;role;ecContribution;endOfParticipation';

function release(rows: readonly string[], scheme = 'euroSciVocPath'): Imported {
  const tables = cordisTables([
    rawOf('euroSciVoc', `projectID;euroSciVocCode;${scheme}\n1;/23;/natural sciences/chemistry`),
    rawOf('organization', `${HEAD}\n${rows.join('\n')}`),
    rawOf(
      'project',
      'id;acronym;status;title;startDate;endDate;ecMaxContribution;ecSignatureDate;fundingScheme\n1;LAB;SIGNED;A lab;2023-01-01;2026-01-01;1000.5;2022-11-11 00:00:00;HORIZON-RIA\n2;FAIR;CLOSED;A fair;2023-01-01;2024-01-01;1000,5;;HORIZON-CSA',
    ),
  ]);
  assert.ok(tables);
  return importCordis(tables, HORIZON_EUROPE, []);
}

const ROSSI =
  '1;LAB;101;IT1;ROSSI SRL;ROSSI;true;PRC;Modena;IT;ITH54;44.65,10.92;coordinator;100.5;false';
const UNI = '1;LAB;102;IT2;UNIVERSITA;UNI;false;HES;Modena;IT;ITH54;;participant;200;false';

test('the published files become the tables of a release (hand)', () => {
  const imported = release([ROSSI, UNI, ROSSI.replace(/^1;LAB/, '2;FAIR')]);
  assert.deepEqual(imported.ledger, { read: 3, kept: 3, merged: 0, rejected: 0 });
  assert.deepEqual(
    imported.statements.actors.map(({ name, kind, small, lat }) => [name, kind, small, lat]),
    [
      ['ROSSI SRL', 'firm', 'yes', 44.65],
      ['UNIVERSITA', 'university', 'no', null],
    ],
  );
  assert.deepEqual(
    imported.statements.initiatives.map(({ signed, budgetEur, fields }) => [
      signed,
      budgetEur,
      fields,
    ]),
    [
      ['2022-11-11', 1000.5, ['natural sciences > chemistry']],
      ['2023-01-01', 1000.5, []],
    ],
  );
  assert.deepEqual(
    imported.statements.participations.map(({ amountEur, role }) => [amountEur, role]),
    [
      [100.5, 'coordinator'],
      [200, 'participant'],
      [100.5, 'coordinator'],
    ],
  );
});

test('columns are found in any order and under the names of other releases (identity)', () => {
  assert.deepEqual(release([ROSSI], 'path').statements, release([ROSSI]).statements);
});

test('files that are no release are left to others (limit)', () => {
  assert.equal(cordisTables([rawOf('members', 'id;name\n1;a')]), null);
});

test('a newer release says who came and left, what opened and closed, what changed (hand)', () => {
  const before = release([ROSSI, UNI]).statements;
  const after = release([
    ROSSI.replace('ROSSI SRL', 'ROSSI SPA').replace('coordinator', 'participant'),
    '2;FAIR;103;;NERI;;false;PRC;Parma;IT;ITH52;;participant;5;false',
  ]).statements;
  const changes = compareReleases(before, after);
  assert.deepEqual(
    changes.actors.came.map(({ name }) => name),
    ['NERI'],
  );
  assert.deepEqual(
    changes.actors.left.map(({ name }) => name),
    ['UNIVERSITA'],
  );
  assert.deepEqual(
    changes.actors.changed.map(({ field, before: was, after: is }) => [field, was, is]),
    [['name', 'ROSSI SRL', 'ROSSI SPA']],
  );
  assert.equal(changes.participations.opened.length, 2);
  assert.equal(changes.participations.closed.length, 2);
  assert.deepEqual(changes.initiatives, { came: [], left: [], changed: [] });
});

test('a release compared with itself changes nothing, and backwards it changes the other way (identity)', () => {
  const a = release([ROSSI, UNI]).statements;
  const b = release([UNI]).statements;
  const none = compareReleases(a, a);
  assert.deepEqual(
    [none.actors.came, none.actors.left, none.actors.changed, none.participations.opened],
    [[], [], [], []],
  );
  assert.deepEqual(compareReleases(a, b).actors.left, compareReleases(b, a).actors.came);
  assert.deepEqual(
    compareReleases(a, b).participations.closed,
    compareReleases(b, a).participations.opened,
  );
});
