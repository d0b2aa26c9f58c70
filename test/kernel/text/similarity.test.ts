import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jaro, jaroWinkler } from '../../../src/kernel/text/jaro.ts';
import { fold, nameKeys } from '../../../src/kernel/text/name-keys.ts';
import { trigrams, trigramSimilarity } from '../../../src/kernel/text/trigrams.ts';
import { close } from '../close.ts';

test('the published pairs (hand)', () => {
  const expected: [string, string, number, number][] = [
    ['MARTHA', 'MARHTA', 0.944444, 0.961111],
    ['DIXON', 'DICKSONX', 0.766667, 0.813333],
    ['DWAYNE', 'DUANE', 0.822222, 0.84],
    ['ACME GMBH', 'ACME AG', 0.84127, 0.904762],
  ];
  for (const [a, b, j, jw] of expected) {
    close(jaro(a, b), j, 1e-6);
    close(jaroWinkler(a, b), jw, 1e-6);
  }
});

test('nothing against nothing is unknown, nothing against something is 0 (limit)', () => {
  for (const similar of [jaro, jaroWinkler, trigramSimilarity]) {
    assert.ok(Number.isNaN(similar('', '')));
    assert.equal(similar('', 'a'), 0);
    assert.equal(similar('acme', 'acme'), 1);
  }
  assert.ok(Number.isNaN(trigramSimilarity('--', '?')));
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });

test('similarity is in [0, 1] and the prefix only adds (identity)', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const j = jaro(a, b);
      if (Number.isNaN(j)) return assert.equal(a + b, '');
      assert.ok(j >= 0 && j <= 1);
      assert.ok(jaroWinkler(a, b) >= j && jaroWinkler(a, b) <= 1);
      close(trigramSimilarity(a, b), trigramSimilarity(b, a));
    }),
  );
});

test('trigrams of two words, and word order that does not count (hand)', () => {
  assert.deepEqual([...trigrams('ab cd')].sort(), ['  a', '  c', ' ab', ' cd', 'ab ', 'cd ']);
  assert.equal(trigramSimilarity('alpha beta', 'beta alpha'), 1);
  // 4 of 11 distinct pieces, as PostgreSQL says of these words
  close(trigramSimilarity('word', 'two words'), 4 / 11);
});

test('keys of a name: accents kept, then dropped, then without the legal form (hand)', () => {
  assert.deepEqual(nameKeys('  Bäckerei   MÜLLER GmbH '), {
    plain: 'bäckerei müller gmbh',
    latin: 'backerei muller gmbh',
    core: 'backerei muller',
  });
  assert.equal(nameKeys('ΟΔΥΣΣΕΥΣ Α.Ε.').core, nameKeys('Οδυσσεύς').core);
  assert.equal(nameKeys('ООО «Ромашка»').core, 'romashka');
  assert.equal(nameKeys("L'Oréal S.A.").core, 'loreal');
  assert.equal(nameKeys('S.p.A.').core, 'spa');
  assert.equal(fold('STRASSE'), fold('straße'));
  assert.equal(fold('STRAẞE'), fold('straße'));
});

test('folding twice is folding once, and keys never lose the whole name (identity)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
      const { latin, core } = nameKeys(text);
      assert.equal(core === '', latin === '');
    }),
  );
});
