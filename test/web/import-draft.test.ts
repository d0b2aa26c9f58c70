import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codesOf,
  draftOf,
  goalKey,
  goalOf,
  idOf,
  isMapped,
  lackingOf,
  mappingAs,
  questionsOf,
  requestOf,
  sourceOf,
  stepOf,
  takenTwice,
  withGoal,
} from '../../src/web/pages/import/import-draft.ts';
import { answerOf, staying } from '../../src/web/pages/review/answers.ts';
import { mattersOf, otherWhys, whyOf } from '../../src/web/pages/import/reading-matters.ts';
import { importRequest, type Uploaded } from '../../src/wire/import-file.ts';
import { actorRef } from './actor-ref.ts';

const MEMBERS: Uploaded = {
  file: 'a'.repeat(64),
  name: 'Soci é 2026.csv',
  bytes: 120,
  importedBefore: false,
  layout: null,
  reading: {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    decimal: ',',
    dateOrder: 'unsure',
    skipped: 0,
    sheet: null,
    sheets: [],
    why: ['decimals: comma, as in 2,5', 'dates: unsure, 01/02/2026', 'line ends: CRLF'],
  },
  tables: [
    {
      name: 'soci',
      rows: 2,
      columns: ['Nome', 'Tipo', 'Nota'],
      preview: [
        ['Rossi', 'firm', 'coop'],
        ['Verdi', 'coop', null],
      ],
      guess: {
        mapping: {
          table: 'actors',
          goals: {
            Nome: { attribute: 'name' },
            Tipo: { attribute: 'kind' },
            Nota: { ignored: true },
          },
          codes: { kind: { firm: 'firm', coop: '' } },
          constants: {},
        },
        why: [],
        missing: [],
      },
      stored: null,
    },
  ],
  problems: [],
};
const [TABLE] = MEMBERS.tables;
const GUESS = TABLE.guess.mapping;

test('a file becomes a source with an id that can stand anywhere (hand)', () => {
  const { source } = draftOf(MEMBERS, '2026-01-15');
  assert.equal(source.id, 'soci-e-2026');
  assert.equal(source.title, 'Soci é 2026');
  assert.equal(idOf('…'), 'file');
});

test('what a reading could not tell holds the import back (hand)', () => {
  const draft = draftOf(MEMBERS, '2026-01-15');
  assert.deepEqual(questionsOf(MEMBERS.reading), ['dateOrder']);
  assert.equal(stepOf('ledger', MEMBERS, draft), 'reading');
  const told: Uploaded = { ...MEMBERS, reading: { ...MEMBERS.reading, dateOrder: 'day-first' } };
  assert.equal(stepOf('ledger', told, draft), 'ledger');
  assert.equal(stepOf('ledger', undefined), 'file');
  assert.equal(stepOf('nonsense', told, draft), 'reading');
});

test('a name taken away is lacking, a goal given twice is said (hand)', () => {
  const without = withGoal(GUESS, TABLE, 'Nome', { ignored: true });
  assert.deepEqual(lackingOf(without), ['name']);
  const twice = withGoal(GUESS, TABLE, 'Nota', { attribute: 'name' });
  assert.deepEqual(takenTwice(twice), ['name']);
  const draft = { ...draftOf(MEMBERS, '2026-01-15'), mappings: { soci: twice } };
  assert.equal(isMapped(draft), false);
  assert.equal(isMapped({ ...draft, mappings: { soci: GUESS } }), true);
  assert.equal(isMapped({ ...draft, mappings: { soci: null } }), false);
});

test('the words of a column that is sent to codes are asked for (hand)', () => {
  const asked = withGoal(GUESS, TABLE, 'Tipo', { attribute: 'kind' });
  assert.deepEqual(codesOf(asked)[0]?.codes, { firm: 'firm', coop: '' });
  const other = withGoal(GUESS, TABLE, 'Nota', { attribute: 'small' });
  assert.deepEqual(Object.keys(other.codes['small'] ?? {}), ['coop']);
});

test('words an earlier file did not have are added to its mapping, those it had stay (hand)', () => {
  const stored = { ...GUESS, codes: { kind: { firm: 'other' } } };
  const again: Uploaded = { ...MEMBERS, tables: [{ ...TABLE, stored }] };
  assert.deepEqual(draftOf(again, '2026-01-15').mappings['soci']?.codes, {
    kind: { firm: 'other', coop: '' },
  });
});

test('a goal comes back from its key (identity)', () => {
  for (const key of ['ignored', 'observation', 'attribute:name'])
    assert.equal(goalKey(goalOf(key, 'Nome')), key);
});

test('a table said to be something else is guessed anew, and back is the first guess (identity)', () => {
  const ties = mappingAs(TABLE, MEMBERS.reading, 'ties');
  assert.equal(ties.table, 'ties');
  assert.deepEqual(Object.keys(ties.goals), TABLE.columns);
  assert.equal(mappingAs(TABLE, MEMBERS.reading, 'actors'), GUESS);
});

test('what is asked of the server has the shape of the wire, without tables left out (identity)', () => {
  const draft = draftOf(MEMBERS, '2026-01-15');
  const request = requestOf(MEMBERS, draft, true);
  assert.deepEqual(importRequest.parse(request), request);
  assert.equal(request.rehearse, true);
  const none = requestOf(MEMBERS, { ...draft, mappings: { soci: null } }, false);
  assert.deepEqual(none.mappings, []);
});

test('every reason of a reading is shown once, beside its matter or below (identity)', () => {
  const { reading } = MEMBERS;
  assert.equal(whyOf(reading, 'decimal'), 'comma, as in 2,5');
  assert.deepEqual(otherWhys(reading), ['line ends: CRLF']);
  assert.ok(mattersOf(reading).some(({ name }) => name === 'encoding'));
  assert.ok(!mattersOf({ ...reading, format: 'xlsx' }).some(({ name }) => name === 'delimiter'));
});

const PAIR = {
  a: actorRef('a'),
  b: actorRef('b'),
  rule: 'similar-name',
  weight: 1,
  because: 'names are alike',
  hangs: { a: 1, b: 3 },
} as const;

test('of two that are one the better tied stays; a part comes before its whole (hand)', () => {
  assert.equal(staying(PAIR).id, 'b');
  assert.equal(staying({ ...PAIR, hangs: { a: 1, b: 1 } }).id, 'a');
  assert.deepEqual(answerOf(PAIR, 'same', '').subjects, ['b', 'a']);
  assert.deepEqual(answerOf(PAIR, 'part-of', '').subjects, ['a', 'b']);
  assert.deepEqual(answerOf(PAIR, 'part-of', '', true).subjects, ['b', 'a']);
});

test('an answer always has a reason: the person’s, else the proposal’s (hand)', () => {
  assert.equal(answerOf(PAIR, 'same', ' one owner ').reason, 'one owner');
  assert.equal(answerOf(PAIR, 'different', '  ').reason, 'names are alike');
});

test('a release of a known layout needs no mapping and is named by its day (hand)', () => {
  const draft = draftOf({ ...MEMBERS, layout: 'cordis' }, '2026-02-01');
  assert.deepEqual(draft.mappings, {});
  assert.ok(isMapped(draft));
  assert.equal(draft.source.id, 'cordis-horizon-2026-02-01');
  const later = sourceOf(draft, { ...draft.source, day: '2027-02-01' });
  assert.equal(later.id, 'cordis-horizon-2027-02-01');
  assert.match(later.acknowledgement, /state of 2027-02-01/);
  assert.deepEqual(requestOf(MEMBERS, draft, true).mappings, []);
});
