import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook, readCaseTable } from '../../../src/app/open-casebook.ts';
import { checkCasebook } from '../../../src/diagnose/check/check-casebook.ts';
import { checkTable, guessColumns } from '../../../src/diagnose/check/check-table.ts';
import { dynamicByAge } from '../../../src/diagnose/check/dynamic-by-age.ts';
import { countsPrintedAs, readShare, sharesAgree } from '../../../src/kernel/text/printed-share.ts';
import { STATEMENTS } from '../../../src/diagnose/check/statements.ts';
import { say } from '../../../src/domain/say.ts';
import { random } from '../../../src/kernel/random/random.ts';

const { casebook } = openCasebook();
const read = (id: string) => STATEMENTS.find((statement) => statement.id === id)!.read(casebook);

test('exactly two of 72 cells and two ownership shares are flagged (oracle)', () => {
  const { checked, found } = checkCasebook(casebook);
  assert.equal(checked, 76);
  assert.deepEqual(
    found.map(({ cluster, problem: { code, value, at } }) => [cluster, code, value, at.row]),
    [
      ['buenos-aires-automotive', 'share-misfit', '1', 18],
      ['qiaotou-buttons', 'share-misfit', '29', 59],
      ['los-lagos-salmon', 'share-impossible', '37.5', 23],
      ['penang-electronics', 'share-impossible', '83.7', 25],
    ],
  );
});

test('the table as a file gives the same two, its columns found by name (twin)', () => {
  const { columns, checked, problems } = checkTable(readCaseTable('ladder'));
  assert.deepEqual(columns, {
    percent: 'published_percent',
    total: 'surveyed_firms',
    count: 'firms_at_or_above',
    level: 'level',
  });
  assert.equal(checked, 72);
  assert.deepEqual(
    problems.map(({ at }) => at.row),
    [18, 59],
  );
});

test('the statements of the studies on their own tables (oracle)', () => {
  const statuses = Object.fromEntries(STATEMENTS.map(({ id }) => [id, read(id).status]));
  assert.deepEqual(statuses, {
    'over-half-at-level-3': 'holds',
    'over-half-at-level-4': 'contradicted',
    'mainly-level-4': 'contradicted',
    'penang-stands-highest': 'contradicted',
    'all-at-phase-4-in-markets': 'contradicted',
    'dynamic-by-growth': 'holds',
    'dynamic-by-age': 'holds',
    'small-firms-dominate-bangalore': 'contradicted',
    'remaining-share': 'contradicted',
    'virus-year': 'contradicted',
    'italian-start': 'contradicted',
    'upgrading-since': 'contradicted',
    'ownership-year': 'contradicted',
    'jepara-government': 'contradicted',
    'bangalore-state': 'contradicted',
  });
  assert.match(say(read('over-half-at-level-4').says), /^True of Penang electronics only/);
  assert.match(say(read('all-at-phase-4-in-markets').says), /Buenos Aires automotive and Penang/);
  assert.match(
    say(read('dynamic-by-growth').says),
    /^4 of 4 pass; Qiaotou buttons narrowly, 12\.4/,
  );
  assert.match(say(read('mainly-level-4').says), /1 of 4/);
  assert.equal(say(read('remaining-share').says), '100 less 3 is 97, and not 87.');
  assert.equal(
    say(read('virus-year').says),
    'It says “2007” in section 4 and “2008” in section 6.',
  );
});

test('where no start year is known the age cannot be told, and the column is named (hand)', () => {
  const { status, missing, says } = dynamicByAge(['penang-electronics', 'jepara-furniture']).read(
    casebook,
  );
  assert.equal(status, 'cannot-tell');
  assert.deepEqual(missing, ['clusters: start_year']);
  assert.match(say(says), /Jepara/);
});

test('a share rounded as it is printed always agrees, and its count is among those it allows (identity)', () => {
  const chance = random(5);
  for (let i = 0; i < 500; i++) {
    const total = 1 + chance.below(300);
    const count = chance.below(total + 1);
    const text = ((100 * count) / total).toFixed(chance.below(3));
    assert.ok(sharesAgree(count, total, text), `${count} of ${total} as ${text}`);
    const [least, most] = countsPrintedAs(text, total)!;
    assert.ok(least <= count && count <= most);
  }
});

test('the counts a share allows are those that agree with it (twin)', () => {
  for (let total = 1; total <= 60; total++)
    for (const text of ['0', '1', '33', '37.5', '50', '99.9', '100', '140']) {
      const agree = [...Array(total + 1).keys()].filter((k) => sharesAgree(k, total, text));
      const ends = agree.length === 0 ? null : [agree[0], agree.at(-1)];
      assert.deepEqual(countsPrintedAs(text, total), ends);
    }
});

test('a total beyond all counting takes no longer than any other (limit)', () => {
  assert.deepEqual(countsPrintedAs('50', 1e12), [495e9 - 10, 505e9 + 10]);
  assert.equal(countsPrintedAs('50', Infinity), null);
});

test('percentages are read with point, comma and sign, nothing else is (hand)', () => {
  assert.deepEqual(readShare('37,5 %'), { percent: 37.5, half: 0.05 });
  assert.deepEqual(readShare('29'), { percent: 29, half: 0.5 });
  for (const text of ['', 'n/a', '1.234,5', '12-14']) assert.equal(readShare(text), null);
});

test('a table of one’s own: misfit, impossible share, count beyond its total, rising counts (hand)', () => {
  const table = {
    name: 'mine.csv',
    columns: ['group', 'level', 'cumulative', 'n', 'percent'],
    rows: [
      ['a', '1', '20', '20', '100'],
      ['a', '2', '5', '20', '30'],
      ['a', '3', '6', '20', '30'],
      ['b', '1', '30', '20', '150'],
      ['c', '1', null, '8', '10'],
      ['c', '1', '3', null, '10'],
      ['c', '1', '3', '8', 'many'],
    ],
    rowNumbers: [2, 3, 4, 5, 6, 7, 8],
  };
  const { checked, skipped, problems } = checkTable(table);
  assert.deepEqual([checked, skipped], [5, 2]);
  assert.deepEqual(
    problems.map(({ code, at, value }) => [code, at.row, at.field, value]),
    [
      ['share-misfit', 3, 'percent', '30'],
      ['count-unfit', 5, 'cumulative', '30'],
      ['share-impossible', 6, 'percent', '10'],
      ['count-unfit', 4, 'cumulative', '6'],
    ],
  );
});

test('a table without percentages and totals is not checked, and says so (limit)', () => {
  assert.equal(guessColumns(['name', 'value']), null);
  assert.equal(
    checkTable({ name: 'x', columns: ['name'], rows: [['a']], rowNumbers: [2] }).columns,
    null,
  );
});
