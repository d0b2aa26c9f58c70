import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message } from '../../src/domain/message.ts';
import {
  ENGLISH,
  parts,
  say,
  writeCount,
  writeDay,
  writeEur,
  writeNumber,
  writeShare,
} from '../../src/domain/say.ts';

const thin = '\u202f';

test('shares print as percentages with at most three digits (hand)', () => {
  const written = [0, 1, 0.0658, 0.103, 0.32, 0.816, 0.9995, 0.00095, 0.1999, NaN].map((share) =>
    writeShare(share),
  );
  assert.deepEqual(
    written,
    ['0', '100', '6.6', '10.3', '32', '82', '100', '0.1', '20']
      .map((n) => `${n}${thin}%`)
      .concat('–'),
  );
});

test('counts group from five digits on, with a thin space (hand)', () => {
  assert.deepEqual(
    [0, 999, 8500, 30721, 1234567, -15372].map((n) => writeCount(n)),
    ['0', '999', '8500', `30${thin}721`, `1${thin}234${thin}567`, `−15${thin}372`],
  );
});

test('numbers carry at most three significant digits, unknown is a dash (hand)', () => {
  assert.deepEqual(
    [0.0617, 2.46, 27.8, 3127.07, 0, NaN, Infinity, -0.5].map((n) => writeNumber(n)),
    ['0.0617', '2.46', '27.8', '3127', '0', '–', '–', '−0.5'],
  );
});

test('money is scaled and days are written as 6 Dec 2025 (hand)', () => {
  assert.equal(writeEur(22250472.26), `€${thin}22.3 m`);
  assert.equal(writeEur(50535613741), `€${thin}50.5 bn`);
  assert.equal(writeDay('2025-12-06'), '6 Dec 2025');
  assert.equal(writeDay('2025-02-30'), '–');
});

test('a plural follows its count, weight is kept apart (hand)', () => {
  const said = (n: number): string =>
    say(message('x', '**{n|# organisation|# organisations}** here', { n: { count: n } }));
  assert.equal(said(1), '1 organisation here');
  assert.equal(said(250), '250 organisations here');
  assert.deepEqual(parts(message('x', 'a **{b}** c', { b: 'B' })), [
    { text: 'a ', strong: false },
    { text: 'B', strong: true },
    { text: ' c', strong: false },
  ]);
});

test('another language takes over words, decimals and groups (identity)', () => {
  const german = { ...ENGLISH, code: 'de', decimal: ',', group: '.', words: { x: '{n} von {s}' } };
  assert.equal(
    say(message('x', '{n} of {s}', { n: { count: 12345 }, s: { share: 0.066 } }), german),
    `12.345 von 6,6${thin}%`,
  );
});
