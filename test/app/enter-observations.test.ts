import assert from 'node:assert/strict';
import test from 'node:test';
import { enterObservations } from '../../src/app/enter-observations.ts';
import { listImports } from '../../src/app/list-imports.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showProfile } from '../../src/app/show-profile.ts';
import { undoImport } from '../../src/app/undo-import.ts';
import type { EnteredRow } from '../../src/wire/enter-observations.ts';
import type { ImportOutcome } from '../../src/wire/import-file.ts';
import { placeProfile, type PlaceProfileWire } from '../../src/wire/show-profile.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);

const MEMBERS = `id,name,kind
F1,Rossi S.r.l.,firm
F2,Bianchi S.p.A.,firm
F3,Verdi S.r.l.,firm
`;

const row = (change: Partial<EnteredRow>): EnteredRow => ({
  subjectKind: 'place',
  subject: 'all',
  what: 'pillar:network-cohesion',
  period: '2026',
  value: '3',
  text: 'two bodies settle disputes; "well enough"',
  assessor: 'Anna',
  round: '1',
  ...change,
});

let entries = 0;
async function enter(workspace: string, rows: readonly EnteredRow[]): Promise<ImportOutcome> {
  const entry = `entry-${String(entries++).padStart(6, '0')}`;
  return release(
    OWNER,
    await enterObservations(context, { workspace, entry, day: '2026-02-01', rows: [...rows] }),
  );
}

const shown = (workspace: string): PlaceProfileWire =>
  placeProfile.parse(
    JSON.parse(JSON.stringify(release(OWNER, showProfile(context, { workspace, place: 'all' })))),
  );

async function register(title: string): Promise<string> {
  const workspace = await newWorkspace(context, title);
  await bring(context, workspace, 'members.csv', MEMBERS);
  return workspace;
}

test('a place nobody scored says so and invents nothing (limit)', async () => {
  const profile = shown(await register('Bare'));
  assert.equal(profile.own, true);
  assert.equal(profile.profile, null);
  assert.equal(profile.bundle, null);
  assert.deepEqual(profile.nearest, []);
  assert.ok(profile.pillars.every(({ settled }) => settled === null));
  assert.deepEqual([profile.ladder.firms, profile.ladder.rated], [3, 0]);
  assert.equal(profile.industry.type, 'undetermined');
  assert.equal(profile.capacity.value, null);
  assert.ok(profile.checks.every(({ tone }) => tone === 'unknown'));
});

test('blind scores, then an agreement: spread and dissent stay (hand)', async () => {
  const workspace = await register('Session');
  await enter(workspace, [
    row({ value: '2', text: 'nobody settles anything' }),
    row({ assessor: 'Bruno', value: '4' }),
  ]);
  const before = shown(workspace).pillars[2];
  assert.equal(before.settled?.how, 'not-agreed');
  assert.equal(before.settled?.value, 2);
  await enter(workspace, [row({ assessor: 'agreed', round: '2', value: '4', text: 'we talked' })]);
  const after = shown(workspace).pillars[2].settled;
  assert.deepEqual([after?.how, after?.value, after?.low, after?.high], ['agreed', 4, 2, 4]);
  assert.deepEqual(
    after?.dissent.map(({ assessor, value, evidence }) => [assessor, value, evidence]),
    [['Anna', 2, 'nobody settles anything']],
  );
  // every score is a row of the register, so that an export carries it
  const { observations } = snapshotOf(context, workspace);
  assert.deepEqual([...observations.value].sort(), [2, 4, 4]);
});

test('a correction takes the place of a score, and undoing it brings the score back (identity)', async () => {
  const workspace = await register('Corrected');
  await enter(workspace, [row({ value: '2' })]);
  await enter(workspace, [row({ value: '3' })]);
  const third = await enter(workspace, [row({ value: '2' })]);
  const value = (): number | undefined => shown(workspace).pillars[2].settled?.value;
  assert.equal(value(), 2);
  release(OWNER, await undoImport(context, { workspace, id: third.import ?? '' }));
  assert.equal(value(), 3);
});

test('one bad row keeps the whole entry out and is named; sent twice is kept once (hand)', async () => {
  const workspace = await register('Refused');
  const refused = await enter(workspace, [
    row({ value: '3.5' }),
    row({ what: 'aspect:technical-skills' }),
  ]);
  assert.equal(refused.refused, true);
  assert.equal(refused.import, null);
  assert.ok(refused.problems.some(({ code }) => code === 'value-off-scale'));
  assert.equal(snapshotOf(context, workspace).observations.count, 0);
  const asked = { workspace, entry: 'the-same-form', day: '2026-02-01', rows: [row({})] };
  await enterObservations(context, asked);
  await enterObservations(context, asked);
  const { imports } = release(OWNER, await listImports(context, { workspace }));
  assert.equal(imports.length, 2);
  assert.equal(snapshotOf(context, workspace).observations.count, 1);
});

test('ratings of firms come in by the id of the register and stand on the ladder (hand)', async () => {
  const workspace = await register('Ladder');
  const { actors } = snapshotOf(context, workspace);
  await enter(
    workspace,
    actors.id.map((subject, i) =>
      row({
        subjectKind: 'actor',
        subject,
        what: 'capability-process',
        value: String(i + 2),
        text: '= saw the line',
      }),
    ),
  );
  const { ladder } = shown(workspace);
  assert.deepEqual([ladder.rated, ladder.firms, ladder.asked], [3, 3, null]);
  assert.deepEqual(ladder.dimensions[0].exclusive, [0, 1, 1, 1, 0, 0]);
  assert.equal(ladder.dimensions[0].mean, 3);
});

test('the same scores as a file called ratings say the same as those entered (twin)', async () => {
  const entered = await register('By hand');
  await enter(entered, [row({}), row({ what: 'aspect:technical-skills', value: '2' })]);
  const brought = await register('By file');
  await bring(
    context,
    brought,
    'ratings.csv',
    [
      'subject_kind,subject,what,period,value,text,assessor,round',
      'place,all,pillar:network-cohesion,2026,3,seen,Anna,1',
      'place,all,aspect:technical-skills,2026,2,seen,Anna,1',
    ].join('\n'),
    { source: 'ratings-2026', day: '2026-02-01' },
  );
  const values = (workspace: string): readonly unknown[] => {
    const { pillars, aspects, profile } = shown(workspace);
    return [
      pillars.map(({ settled }) => settled?.value),
      aspects.map(({ settled }) => settled?.value),
      profile?.weakest,
    ];
  };
  assert.deepEqual(values(entered), values(brought));
});

test('a bundle that brings a network programme to a survival cluster says what comes first (hand)', async () => {
  const workspace = await register('Survival');
  const grades: Readonly<Record<string, string>> = {
    'technical-skills': '2',
    'managerial-and-marketing-skills': '1',
    'ties-among-firms': '1',
  };
  await enter(
    workspace,
    Object.entries(grades).map(([aspect, value]) => row({ what: `aspect:${aspect}`, value })),
  );
  const { checks, cautions, bundle } = shown(workspace);
  assert.match(checks.find(({ id }) => id === 'kind')?.says.text ?? '', /survival cluster/);
  assert.ok(bundle?.bundles.flat().some(({ id }) => id === 'network-programme'));
  assert.deepEqual(
    cautions.map(({ id, values }) => [id, values['instrument']]),
    [['caution.survival', 'network programme']],
  );
});
