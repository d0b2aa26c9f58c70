import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mapTable } from '../../src/app/map-table.ts';
import { ANYONE, OWNER, release } from '../../src/app/release.ts';
import { showMapping } from '../../src/app/show-mapping.ts';
import { say } from '../../src/domain/say.ts';
import { mappingShown } from '../../src/wire/show-mapping.ts';
import { tableMapping } from '../../src/wire/map-table.ts';
import { register } from '../diagnose/mapping/register.ts';
import { temporaryFolder } from '../store/test-server.ts';
import { contextOn } from './open-tiny.ts';

const firms: Record<string, string> = {};
for (let i = 0; i < 12; i++) firms[`shoe${i}`] = 'region=XX11 sector=15.20 employees=10';
for (let i = 0; i < 6; i++) firms[`food${i}`] = 'region=XX11 sector=10.71 employees=25';
firms['lonely'] = 'region=XX11 sector=62.01 employees=33';
for (let i = 0; i < 30; i++) firms[`other${i}`] = 'region=XX12 sector=25.62 employees=9';
const snapshot = register({ firms, ties: ['shoe1>shoe0', 'shoe2>shoe0', 'shoe3>shoe0'] });
const context = contextOn(snapshot, { published: false });
const asked = { workspace: 'tiny', place: 'XX11' };

test('a cell of one firm of an own register is kept back, and another covers it (hand)', async () => {
  const shown = release(OWNER, await showMapping(context, asked));
  mappingShown.parse(shown);
  const of = (code: string) => shown.industries.find((row) => row.code === code)!;
  assert.deepEqual(
    ['15', '10', '62'].map((code) => of(code).keptBack),
    [true, false, true],
  );
  assert.deepEqual(of('62').quotient, [null, null]);
  // 303 in all, 150 in food: the other two share 153, each at least 1.
  assert.deepEqual(of('62').amount, [1, 152]);
  assert.ok(shown.indices.every(({ value }) => value === null));
  assert.equal(shown.disclosure?.keptBack, 2);
  assert.ok(!say(shown.sentences[0]).includes('footwear'));
  const lead = shown.supply!.rows.find(({ tier }) => tier === 0)!;
  assert.deepEqual([lead.firms, lead.keptBack], [1, true]);
  assert.equal(shown.supply!.all.oneBuyer, null);
});

test('nothing that leaves depends on the numbers that are kept back (identity)', async () => {
  // The same register with the lonely firm larger by what the covering cell is smaller.
  const moved = register({
    firms: {
      ...firms,
      lonely: 'region=XX11 sector=62.01 employees=34',
      shoe0: 'region=XX11 sector=15.20 employees=9',
    },
    ties: ['shoe1>shoe0', 'shoe2>shoe0', 'shoe3>shoe0'],
  });
  const one = release(OWNER, await showMapping(context, asked));
  const two = release(OWNER, await showMapping(contextOn(moved, { published: false }), asked));
  const hidden = (shown: typeof one) => shown.industries.filter(({ keptBack }) => keptBack);
  assert.deepEqual(hidden(one), hidden(two));
  assert.deepEqual(one.indices, two.indices);
  assert.deepEqual(one.total, two.total);
});

test('the owner may loosen the rule, another may not; published data pass (limit)', async () => {
  const open = { ...asked, least: 1, dominance: 1 };
  const shown = release(OWNER, await showMapping(context, open));
  assert.equal(shown.disclosure?.keptBack, 0);
  const guest = { name: 'guest', workspaces: ['tiny'] };
  assert.equal(release(guest, await showMapping(context, open)).disclosure?.keptBack, 2);
  const published = release(ANYONE, await showMapping(contextOn(snapshot), asked));
  assert.equal(published.disclosure, null);
  assert.ok(published.industries.every(({ keptBack }) => !keptBack));
});

test('where nothing is left to cover with, the total goes too (limit)', async () => {
  const few = register({
    firms: {
      a: 'region=XX11 sector=15 employees=10',
      b: 'region=XX11 sector=15 employees=20',
      c: 'region=XX12 sector=25 employees=20',
    },
  });
  const shown = release(OWNER, await showMapping(contextOn(few, { published: false }), asked));
  mappingShown.parse(shown);
  assert.equal(shown.total, null);
  const shoes = shown.industries.find(({ code }) => code === '15')!;
  assert.deepEqual(
    [shoes.amount, shoes.share],
    [
      [1, null],
      [null, null],
    ],
  );
});

test('a file of employment is mapped, its overlaps and suppressed cells named (hand)', async () => {
  const path = join(temporaryFolder(), 'employment.csv');
  writeFileSync(
    path,
    [
      'region;industry;year;employment;flag',
      'North;B-E;2020;1.200,5;',
      'North;C;2020;900;',
      'North;F;2020;;c',
      'North;TOTAL;2020;1.500,5;',
      'South;B-E;2020;300;',
      'South;F;2020;700;',
      'South;F;2020;701;',
      'South;G;2020;many;',
    ].join('\n'),
  );
  const mapped = release(ANYONE, await mapTable({ path, place: 'North' }));
  tableMapping.parse(mapped);
  assert.deepEqual(mapped.leftOut, ['C']);
  assert.deepEqual([mapped.unread, mapped.repeated, mapped.suppressed], [[9], [8], 1]);
  const f = mapped.rows.find(({ code }) => code === 'F')!;
  assert.deepEqual(f.amount, [300, 300]);
  await assert.rejects(mapTable({ path, place: 'Nort' }), /no such place/);
});
