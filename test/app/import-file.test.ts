import assert from 'node:assert/strict';
import test from 'node:test';
import { listImports } from '../../src/app/list-imports.ts';
import { Refused } from '../../src/app/refused.ts';
import { rejectedRows } from '../../src/app/rejected-rows.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showOverview } from '../../src/app/show-overview.ts';
import { previewUndo, undoImport } from '../../src/app/undo-import.ts';
import { openTestStore, runAs } from '../store/with-store.ts';
import { bring, digestOf, newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store, admin } = await openTestStore();
const context = ownContext(store);

const MEMBERS = `id,name,kind,city
F1,Rossi S.r.l.,firm,Modena
F2,Bianchi S.p.A.,firm,Modena
F3,Università di Modena,university,Modena
F4,Verdi S.r.l.,firm,Reggio
`;
const PROJECTS = `id,title,instrument,start,end
P1,Pumps,group,2024-01-01,2025-12-31
P2,Valves,group,2025-01-01,2026-12-31
`;
const PARTS = `initiative,actor,role
P1,F1,coordinator
P1,F2,participant
P1,F3,participant
P2,F3,coordinator
P2,F4,participant
`;

async function register(title: string): Promise<string> {
  const workspace = await newWorkspace(context, title);
  await bring(context, workspace, 'members.csv', MEMBERS);
  await bring(context, workspace, 'projects.csv', PROJECTS, { source: 'projects-2026' });
  await bring(context, workspace, 'participations.csv', PARTS, { source: 'projects-2026' });
  return workspace;
}

test('three tables become a register with one place and all its pages (hand)', async () => {
  const workspace = await register('Motor Valley – members');
  assert.equal(workspace, 'motor-valley-members');
  const { actors, participations, initiatives } = snapshotOf(context, workspace);
  assert.deepEqual([actors.count, initiatives.count, participations.count], [4, 2, 5]);
  const overview = release(OWNER, await showOverview(context, { workspace, place: 'all' }));
  assert.equal(overview.place.name, 'The whole register');
  assert.equal(overview.place.code, 'all');
  const { imports } = release(OWNER, await listImports(context, { workspace }));
  assert.deepEqual(
    imports.map(({ read, kept, rejected }) => [read, kept, rejected]),
    [
      [4, 4, 0],
      [2, 2, 0],
      [5, 5, 0],
    ],
  );
});

test('a list of members alone is a register of its own (hand)', async () => {
  const workspace = await newWorkspace(context, 'Members only');
  await bring(context, workspace, 'members.csv', MEMBERS);
  assert.equal(snapshotOf(context, workspace).actors.count, 4);
  const overview = release(OWNER, await showOverview(context, { workspace, place: 'all' }));
  assert.ok(overview.findings.every(({ status }) => status === 'cannot-tell'));
  assert.ok(overview.numbers.every(({ value }) => value === null || value === 0));
});

test('stated ties are kept beside the shared projects (hand)', async () => {
  const workspace = await newWorkspace(context, 'Suppliers');
  await bring(context, workspace, 'members.csv', MEMBERS);
  await bring(context, workspace, 'ties.csv', 'from,to,kind\nF1,F2,supply\nF2,F4,supply\n');
  assert.equal(snapshotOf(context, workspace).ties.count, 2);
});

test('the same bytes again are the import that stands, and nothing is stored (identity)', async () => {
  const workspace = await register('Again');
  const digest = digestOf(context, workspace);
  const again = await bring(context, workspace, 'members.csv', MEMBERS);
  assert.equal(again.import, '1');
  assert.equal(again.kept, 4);
  assert.equal(digestOf(context, workspace), digest);
  const { imports } = release(OWNER, await listImports(context, { workspace }));
  assert.equal(imports.length, 3);
});

test('a rehearsal counts as the import does and stores nothing (twin)', async () => {
  const workspace = await newWorkspace(context, 'Rehearsed');
  const messy = `${MEMBERS}F5,,firm,Parma\n`;
  const rehearsed = await bring(context, workspace, 'm.csv', messy, { change: { rehearse: true } });
  assert.equal(rehearsed.import, null);
  const { imports } = release(OWNER, await listImports(context, { workspace }));
  assert.equal(imports.length, 0);
  const imported = await bring(context, workspace, 'm.csv', messy);
  assert.deepEqual({ ...imported, import: null }, rehearsed);
});

test('rejected rows come back with their reason, and mended they are taken (recovery)', async () => {
  const workspace = await newWorkspace(context, 'Mended');
  const { import: id, rejected } = await bring(
    context,
    workspace,
    'm.csv',
    `${MEMBERS}F5,,firm,Parma\n`,
  );
  assert.equal(rejected, 1);
  const file = release(OWNER, await rejectedRows(context, { workspace, id: id! }));
  const [head, row] = file.text.split('\r\n');
  assert.match(head!, /^id,name,kind,city,rejected: row,/);
  assert.match(row!, /^F5,,firm,Parma,6,name,/);
  const mended = await bring(
    context,
    workspace,
    'mended.csv',
    file.text.replace('F5,,', 'F5,Gialli S.r.l.,'),
  );
  assert.deepEqual([mended.read, mended.kept, mended.rejected], [1, 1, 0]);
});

test('above the share that is borne nothing is stored (limit)', async () => {
  const workspace = await newWorkspace(context, 'Too bad');
  const refused = await bring(context, workspace, 'm.csv', `${MEMBERS}F5,,firm,Parma\n`, {
    change: { bearShare: 0.1 },
  });
  assert.equal(refused.refused, true);
  assert.equal(refused.import, null);
  assert.equal(refused.read, refused.kept + refused.merged + refused.rejected);
  const rows = await runAs(
    admin,
    `select count(*)::int as n from mesoscope.import i join mesoscope.workspace w using (workspace_id) where w.name = 'too-bad'`,
  );
  assert.deepEqual(rows, [{ n: 0 }]);
});

test('a newer list closes the older; undone it opens it again, in whatever order (identity)', async () => {
  const workspace = await register('Newer');
  const first = digestOf(context, workspace);
  const newer = MEMBERS.replace('Rossi S.r.l.', 'Rossi Motori S.r.l.');
  const { import: id } = await bring(context, workspace, 'members.csv', newer, {
    source: 'members-2027',
    day: '2027-01-15',
  });
  const names = (): readonly string[] => snapshotOf(context, workspace).actors.name;
  assert.ok(names().includes('Rossi Motori S.r.l.'));
  assert.ok(!names().includes('Rossi S.r.l.'));
  const latest = newer.replace('Rossi Motori', 'Rossi Group');
  await bring(context, workspace, 'members.csv', latest, {
    source: 'members-2028',
    day: '2028-01-15',
  });
  const preview = release(OWNER, await previewUndo(context, { workspace, id: id! }));
  assert.deepEqual([preview.actors, preview.reopened, preview.waiting], [4, 4, 0]);
  await undoImport(context, { workspace, id: id! });
  assert.ok(names().includes('Rossi Group S.r.l.'));
  await undoImport(context, { workspace, id: '5' });
  assert.equal(digestOf(context, workspace), first);
  await assert.rejects(
    undoImport(context, { workspace, id: '5' }),
    (error) => error instanceof Refused && error.problem.code === 'unknown-import',
  );
});

test('ties and participations of actors whose list was undone wait for it (recovery)', async () => {
  const workspace = await register('Waiting');
  const before = digestOf(context, workspace);
  const preview = release(OWNER, await previewUndo(context, { workspace, id: '1' }));
  assert.equal(preview.waiting, 5);
  await undoImport(context, { workspace, id: '1' });
  assert.equal(snapshotOf(context, workspace).actors.count, 0);
  const again = await bring(context, workspace, 'members.csv', MEMBERS);
  assert.equal(again.import, '4');
  assert.equal(snapshotOf(context, workspace).participations.count, 5);
  assert.ok(before !== null);
});

test('a workspace that nobody made, a file that is none, a day that is none are refused by name (hand)', async () => {
  const workspace = await newWorkspace(context, 'Refusing');
  const refused = (code: string) => (error: unknown) =>
    error instanceof Refused && error.problem.code === code && error.problem.hint !== '';
  await assert.rejects(bring(context, 'nowhere', 'm.csv', MEMBERS), refused('unknown-workspace'));
  await assert.rejects(
    bring(context, workspace, 'm.csv', MEMBERS, { day: '31 February' }),
    refused('bad-parameter'),
  );
  const empty = await bring(context, workspace, 'm.csv', '');
  assert.deepEqual([empty.refused, empty.problems[0]?.code], [true, 'file-empty']);
  const unmapped = await bring(context, workspace, 'm.csv', MEMBERS, { change: { mappings: [] } });
  assert.deepEqual([unmapped.refused, unmapped.problems[0]?.code], [true, 'mapping-faulty']);
});

test('a file of a header alone is refused with its place, its header and the remedy, and stores nothing (limit)', async () => {
  const workspace = await newWorkspace(context, 'Header alone');
  const outcome = await bring(context, workspace, 'members.csv', 'id,name,kind,city\n');
  assert.equal(outcome.refused, true);
  assert.equal(outcome.import, null);
  const [problem] = outcome.problems;
  assert.equal(problem.code, 'file-empty');
  assert.match(problem.first.message, /no rows below the header: "/);
  assert.match(problem.first.hint, /row/);
  assert.deepEqual(release(OWNER, await listImports(context, { workspace })).imports, []);
});
