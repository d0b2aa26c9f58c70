import assert from 'node:assert/strict';
import test from 'node:test';
import { OWNER, release } from '../../src/app/release.ts';
import { Refused } from '../../src/app/refused.ts';
import { keepNote, showNotes } from '../../src/app/report-notes.ts';
import { writeReport } from '../../src/app/write-report.ts';
import { openTestStore, runAs } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext } from './own-context.ts';

const { store, admin } = await openTestStore();
const context = ownContext(store);
const workspace = await newWorkspace(context, 'Notes valley');
const request = { workspace, place: 'all' };
await bring(context, workspace, 'members.csv', 'id,name,kind\nF1,Rossi,firm\nF2,Verdi,firm\n');

const report = async (): Promise<string> =>
  release(OWNER, await writeReport(context, { ...request, sections: ['history'] })).text;

test('a text survives every re-run and another import, until another one stands in its place (hand)', async () => {
  await keepNote(context, {
    ...request,
    section: 'history',
    text: 'The fair of 1985.',
    by: 'M. Rossi',
  });
  assert.match(await report(), /The fair of 1985\.[^]*Note by M\. Rossi/);
  await bring(context, workspace, 'more.csv', 'id,name,kind\nF3,Neri,firm\n', {
    source: 'more-2026',
  });
  assert.match(await report(), /The fair of 1985\./);
  await keepNote(context, {
    ...request,
    section: 'history',
    text: 'The fair of 1986.',
    by: 'A. Neri',
  });
  const html = await report();
  assert.doesNotMatch(html, /1985/);
  assert.match(html, /The fair of 1986\.[^]*Note by A\. Neri/);
  assert.equal(html, await report());
  const { notes, older } = release(OWNER, await showNotes(context, request));
  assert.deepEqual(
    [notes.map(({ text }) => text), older.map(({ text }) => text)],
    [['The fair of 1986.'], ['The fair of 1985.']],
  );
});

test('an empty text takes the note away and keeps what was there (limit)', async () => {
  await keepNote(context, { ...request, section: 'history', text: '  ', by: 'A. Neri' });
  assert.doesNotMatch(await report(), /1986/);
  const { notes, older } = release(OWNER, await showNotes(context, request));
  assert.deepEqual([notes.length, older.length], [0, 2]);
});

test('entries are chained: each carries the hash of the one before (identity)', async () => {
  const rows = (await runAs(
    admin,
    `select seq, previous_hash from mesoscope.entry where kind = 'report-note' order by seq`,
  )) as readonly { readonly seq: number; readonly previous_hash: string | null }[];
  assert.deepEqual(
    rows.map(({ seq, previous_hash }) => [seq, previous_hash?.length ?? 0]),
    [
      [1, 0],
      [2, 64],
      [3, 64],
    ],
  );
});

test('a section that is none is refused by name (hand)', async () => {
  await assert.rejects(
    keepNote(context, { ...request, section: 'histroy', text: 'x', by: 'y' }),
    (error: unknown) => error instanceof Refused && /history/.test(error.problem.hint),
  );
});
