import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeInWords } from '../../../src/diagnose/mapping/in-words.ts';
import { mapPlace } from '../../../src/diagnose/mapping/map-place.ts';
import { say } from '../../../src/domain/say.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { close } from '../../kernel/close.ts';
import { register, type Literal } from './register.ts';

const map = (snapshot: Snapshot, place: string, parameters = {}) =>
  perform(mapPlace, placeView(snapshot, place), parameters).value;

/** Region XX11 of shoemakers, XX12 of everything else. */
function shoes(more: Partial<Literal> = {}): Literal {
  const firms: Record<string, string> = {};
  for (let i = 0; i < 20; i++) firms[`shoe${i}`] = 'region=XX11 sector=15.20 employees=10';
  for (let i = 0; i < 4; i++) firms[`bread${i}`] = 'region=XX11 sector=10.71 employees=5';
  for (let i = 0; i < 40; i++)
    firms[`other${i}`] =
      `region=XX12 sector=${['25.62', '62.01', '10.71', '56.10'][i % 4]} employees=10`;
  return { firms: { ...firms, ...more.firms }, ties: more.ties ?? [] };
}

test('twenty shoemakers side by side and no tie are a cluster, never a district (hand)', () => {
  const { verdict, row, concentrated, basis, counted } = map(register(shoes()), 'XX11');
  assert.equal(basis, 'sector');
  assert.equal(counted, 'employees');
  assert.deepEqual(
    concentrated.map((i) => row!.industries[i].industry.code),
    ['15'],
  );
  assert.equal(verdict.kind, 'cluster');
  assert.deepEqual(verdict.missing, [
    'explicit-collaboration',
    'implicit-collaboration',
    'associations',
  ]);
  // 200 of 220 people here, 200 of 620 in all.
  const shoe = row!.industries.find(({ industry }) => industry.code === '15')!;
  close(shoe.quotient.low, 200 / 220 / (200 / 620));
});

test('the same with subcontracts, talk and an association is an industrial district (recovery)', () => {
  const ties: string[] = [];
  for (let i = 0; i < 20; i++) {
    ties.push(`shoe${i}>shoe${(i + 1) % 20}:subcontract`);
    ties.push(`shoe${i}>shoe${(i + 2) % 20}:information`);
    ties.push(`shoe${i}>guild:membership`);
  }
  const guild = { guild: 'kind=association region=XX11' };
  const { verdict } = map(register(shoes({ firms: guild, ties })), 'XX11');
  assert.equal(verdict.kind, 'industrial-district');
  // With nine members of twenty the association is too weak.
  const weak = ties.filter((tie, i) => !tie.endsWith('guild:membership') || i < 27);
  const less = map(register(shoes({ firms: guild, ties: weak })), 'XX11').verdict;
  assert.deepEqual([less.kind, less.missing], ['cluster', ['associations']]);
});

test('no concentration, but projects with those who teach, is a network (recovery)', () => {
  const firms: Record<string, string> = { uni: 'kind=university region=XX11' };
  const ties: string[] = [];
  const sectors = ['25.62', '62.01', '10.71', '56.10'];
  for (const place of ['XX11', 'XX12'])
    for (let i = 0; i < 20; i++)
      firms[`${place}f${i}`] = `region=${place} sector=${sectors[i % 4]} employees=10`;
  for (let i = 0; i < 20; i++) {
    ties.push(`XX11f${i}>XX11f${(i + 1) % 20}:collective-action`, `XX11f${i}>uni:advice`);
  }
  const snapshot = register({ firms, ties });
  assert.equal(map(snapshot, 'XX11').verdict.kind, 'network');
  assert.equal(map(snapshot, 'XX12').verdict.kind, 'none');
});

test('the whole register has nothing to be compared with, its spread is still told (limit)', () => {
  const { row, isAll, verdict } = map(register(shoes()), 'all');
  assert.ok(isAll);
  assert.equal(verdict.kind, 'cannot-tell');
  assert.ok(row!.industries.every(({ quotient }) => Number.isNaN(quotient.low)));
  assert.ok(row!.industries.some(({ gini }) => gini > 0));
  assert.ok(row!.indices.herfindahl > 0);
});

test('one place alone, and activities nobody stated, cannot tell (limit)', () => {
  const alone = map(register({ firms: { a: 'sector=15.20', b: 'sector=15.20' } }), 'all');
  assert.equal(alone.verdict.kind, 'cannot-tell');
  assert.equal(alone.row, null);
});

test('people are counted only where all are known, unless asked; who says nothing is left out (limit)', () => {
  const literal = shoes({ firms: { mute: 'region=XX11 sector=15.20' } });
  assert.equal(map(register(literal), 'XX11').counted, 'establishments');
  const people = map(register(literal), 'XX11', { count: 2 });
  assert.deepEqual([people.counted, people.unsized], ['employees', 1]);
});

test('a published table with suppressed cells gives intervals and no made-up point (hand)', () => {
  const places = [
    'XX11 employment:15 2020 100',
    'XX11 employment:25 2020 - C',
    'XX11 employment:total 2020 150',
    'XX12 employment:15 2020 50',
    'XX12 employment:25 2020 300',
    'XX12 employment:62 2020 40',
    'XX11 employment:62 2020 1-9 C',
    'XX12 employment:total 2020 390',
  ];
  const { basis, row } = map(register({ firms: {}, places }), 'XX11');
  assert.equal(basis, 'table');
  const of = (code: string) => row!.industries.find(({ industry }) => industry.code === code)!;
  // 150 in all, 100 in shoes, 1 to 9 in software: 41 to 49 are left for metal products.
  assert.deepEqual(of('25').amount, { low: 41, high: 49 });
  assert.deepEqual(of('62').amount, { low: 1, high: 9 });
  assert.ok(of('25').quotient.low < of('25').quotient.high);
  close(of('15').quotient.low, 100 / 150 / (150 / 540));
  assert.equal(row!.suppressed, 2);
  assert.ok(Number.isNaN(row!.indices.herfindahl));
});

test('two years of a published table part the change; the parts add up (identity)', () => {
  const places = [
    'XX11 employment:15 2010 100',
    'XX11 employment:25 2010 200',
    'XX12 employment:15 2010 900',
    'XX12 employment:25 2010 800',
    'XX11 employment:15 2020 130',
    'XX11 employment:25 2020 190',
    'XX12 employment:15 2020 1070',
    'XX12 employment:25 2020 710',
  ];
  const mapping = map(register({ firms: {}, places }), 'XX11');
  const { row, periods } = mapping;
  assert.deepEqual(periods, ['2010', '2020']);
  const parts = row!.industries.map(({ change }) => change!);
  const sum = (of: (change: (typeof parts)[number]) => number): number =>
    parts.reduce((all, change) => all + of(change), 0);
  close(
    sum((c) => c.national),
    15,
  );
  close(
    sum((c) => c.mix),
    -15,
  );
  close(
    sum((c) => c.regional),
    20,
  );
  close(
    sum((c) => c.competitive),
    22.5,
  );
  close(
    sum((c) => c.allocation),
    -2.5,
  );
  assert.equal(
    say(changeInWords(mapping)!),
    'From 2010 to 2020 employment changed by 20: 15 with all places, −15 by the mix of industries here, 20 of its own.',
  );
});
