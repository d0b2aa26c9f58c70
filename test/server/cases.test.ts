import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../src/app/root-folder.ts';
import { checkAnswer } from '../../src/wire/check-table.ts';
import { caseList } from '../../src/wire/list-cases.ts';
import { caseShown } from '../../src/wire/show-case.ts';
import { triedGrades } from '../../src/wire/try-grades.ts';
import { contextOn, TINY } from '../app/open-tiny.ts';
import { openDoor } from './open-door.ts';

const door = await openDoor(contextOn(TINY));

test('every case of the list has its page, and both agree (twin)', async () => {
  const { text } = await door.ask('/api/cases');
  assert.doesNotMatch(text, /\bNaN\b|\bInfinity\b|\bundefined\b/);
  const list = caseList.parse(JSON.parse(text));
  assert.equal(list.cases.length, 14);
  assert.equal(list.problems.length, 4);
  for (const row of list.cases) {
    const answer = await door.ask(`/api/cases/${row.id}`);
    assert.equal(answer.status, 200);
    assert.doesNotMatch(answer.text, /\bNaN\b|\bInfinity\b|\bundefined\b/);
    const shown = caseShown.parse(answer.json());
    assert.deepEqual(shown.profile?.weakest ?? [], row.weakest);
    assert.equal(shown.problems.length, row.flagged);
    assert.equal(shown.ladder[0]?.n ?? null, row.surveyed);
    for (const { source } of shown.facts) assert.match(source, /\(\d{4}\)|Hsieh/);
  }
});

test('managing is asked of every case, and where knowledge sits is said, not averaged (oracle)', async () => {
  for (const { id } of caseList.parse((await door.ask('/api/cases')).json()).cases) {
    const { checks } = caseShown.parse((await door.ask(`/api/cases/${id}`)).json());
    assert.deepEqual(
      checks.map((each) => each.id),
      ['management', 'boundary', 'driver'],
    );
    if (id === 'qiaotou-buttons') assert.equal(checks[1].says.id, 'check.boundary.outside');
    if (id === 'thailand-automotive')
      assert.equal(checks[0].says.id, 'check.management.cannot-tell');
  }
});

test('the grades of Jepara tried out give what Jepara has, and are kept nowhere (twin)', async () => {
  const { profile, bundle } = caseShown.parse(
    (await door.ask('/api/cases/jepara-furniture')).json(),
  );
  const grades = (await door.ask('/api/cases')).json() as {
    readonly cases: readonly { readonly id: string; readonly grades: readonly (number | null)[] }[];
  };
  const own = grades.cases.find(({ id }) => id === 'jepara-furniture')!.grades;
  const answer = await door.ask(`/api/grades?grades=${own.map((grade) => grade ?? '').join(',')}`);
  const tried = triedGrades.parse(answer.json());
  assert.deepEqual(tried.profile?.weakest, profile?.weakest);
  assert.deepEqual(tried.bundle?.bundles, bundle?.bundles);
  assert.equal(tried.nearest[0].id, 'jepara-furniture');
  assert.equal((await door.ask('/api/grades?grades=3.5')).status, 422);
  const none = triedGrades.parse((await door.ask('/api/grades?grades=')).json());
  assert.deepEqual([none.profile, none.bundle, none.nearest], [null, null, []]);
});

test('an unknown case is refused with near ids (hand)', async () => {
  const answer = await door.ask('/api/cases/penang');
  assert.equal(answer.status, 404);
  const { problem } = answer.json() as {
    readonly problem: { readonly code: string; readonly hint: string };
  };
  assert.equal(problem.code, 'unknown-case');
  assert.match(problem.hint, /penang-electronics/);
});

test('a table that is sent is checked; one without percentages is refused (hand)', async () => {
  const text = readFileSync(join(rootFolder(), 'data', 'casebook', 'ladder.csv'), 'utf8');
  const send = (body: object) =>
    door.ask('/api/check', { method: 'POST', body: JSON.stringify(body) });
  const { tables } = checkAnswer.parse((await send({ name: 'ladder.csv', text })).json());
  assert.deepEqual(
    tables.map(({ checked, problems }) => [checked, problems.map(({ at }) => at.row)]),
    [[72, [18, 59]]],
  );
  const semicolons = 'Firms;Of;Share\n3;8;37,5 %\n3;8;40 %\n';
  const other = checkAnswer.parse((await send({ name: 'a.csv', text: semicolons })).json());
  assert.deepEqual(
    other.tables[0].problems.map(({ at, value }) => [at.row, value]),
    [[3, '40 %']],
  );
  assert.equal((await send({ name: 'b.csv', text: 'name,town\na,b\n' })).status, 422);
  assert.equal((await send({ name: 'c.csv', text, percent: 'nowhere' })).status, 422);
});
