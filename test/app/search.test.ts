import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from '../../src/kernel/text/fold.ts';
import { editDistance, near } from '../../src/app/near.ts';
import { ANYONE, release } from '../../src/app/release.ts';
import { search } from '../../src/app/search.ts';
import { indexNames, searchNames } from '../../src/app/search-index.ts';
import { bundledSnapshot } from '../bundled.ts';
import { contextOn } from './open-tiny.ts';

test('case, accents and signs do not count (hand)', () => {
  assert.equal(
    fold('  Società “Größe” d’Égypte-Łódź, S.p.A. '),
    'societa grosse d egypte lodz s p a',
  );
  assert.equal(fold('Ελλάδα'), 'ellada');
});

test('whole names come before beginnings, beginnings before words, words before parts (hand)', () => {
  const names = ['Metalbank', 'The bank of steel', 'Bank', 'Banking house', 'bank steel'];
  const index = indexNames(
    names.map((name) => ({ names: [name], codes: [], weight: 0, what: name })),
  );
  assert.deepEqual(searchNames(index, 'BÄNK', 9), [
    'Bank',
    'bank steel',
    'Banking house',
    'The bank of steel',
    'Metalbank',
  ]);
  assert.deepEqual(searchNames(index, 'steel bank', 9), ['bank steel', 'The bank of steel']);
  assert.deepEqual(searchNames(index, '—', 9), []);
});

test('near words by steps of one sign (hand)', () => {
  assert.equal(editDistance('kitten', 'sitting'), 3);
  assert.equal(editDistance('ab', 'ba'), 1);
  assert.equal(editDistance('', 'abc'), 3);
  assert.deepEqual(near('ITH9', ['ITH5', 'FRK2', 'ITH', 'ITH55'], 2), ['ITH', 'ITH5']);
});

test('actors and places of the bundled network are found (hand)', async () => {
  const context = contextOn(await bundledSnapshot());
  const find = (q: string) => release(ANYONE, search(context, { workspace: 'tiny', q })).hits;
  assert.equal(find('emilia-romagna')[0].href, '/w/tiny/p/ITH5/overview');
  assert.equal(find('ith5')[0].id, 'ITH5');
  assert.equal(find('UNIMORE')[0].what, 'actor');
  assert.match(find('università degli studi di modena')[0].detail, /MODENA E REGGIO/);
  assert.match(find('999840887')[0].detail, /MODENA E REGGIO/);
  assert.ok(find('network').some(({ what, id }) => what === 'page' && id === 'network'));
  assert.ok(find('small firms').some(({ what }) => what === 'measure'));
  assert.ok(find('one bridge').some(({ what }) => what === 'claim'));
  assert.deepEqual(find('zzzzqqqq'), []);
});
