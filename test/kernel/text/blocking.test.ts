import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { blockedPairs, minHashKeys, pairCompleteness } from '../../../src/kernel/text/blocking.ts';
import { trigramSimilarity } from '../../../src/kernel/text/trigrams.ts';
import { close } from '../close.ts';

test('records that share a key are pairs, once (twin)', () => {
  const keys = fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd'), { maxLength: 3 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(keys, (records) => {
      const { left, right, reduction } = blockedPairs(records);
      const expected: string[] = [];
      for (let i = 0; i < records.length; i++)
        for (let j = i + 1; j < records.length; j++)
          if (records[i].some((key) => key !== '' && records[j].includes(key)))
            expected.push(`${i} ${j}`);
      assert.deepEqual(
        Array.from(left, (l, k) => `${l} ${right[k]}`),
        expected,
      );
      const all = (records.length * (records.length - 1)) / 2;
      close(reduction, all === 0 ? NaN : 1 - expected.length / all);
    }),
  );
});

test('a block that is too large is named, not compared (limit)', () => {
  const found = blockedPairs([['it', 'x'], ['it'], ['it', 'x']], 2);
  assert.deepEqual(found.oversized, ['it']);
  assert.deepEqual([...found.left, ...found.right], [0, 2]);
  assert.ok(Number.isNaN(blockedPairs([]).reduction));
  assert.throws(() => blockedPairs([], 1), /largestBlock/);
});

test('planted misspellings are found again among a thousand names (recovery)', () => {
  const draw = random(12);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const name = (): string =>
    Array.from({ length: 3 }, () =>
      Array.from({ length: 7 }, () => letters[draw.below(26)]).join(''),
    ).join(' ');
  const names = Array.from({ length: 500 }, name);
  const truth: [number, number][] = [];
  for (let i = 0; i < 500; i++) {
    const at = draw.below(names[i].length);
    truth.push([500 + i, i]);
    names.push(names[i].slice(0, at) + letters[draw.below(26)] + names[i].slice(at + 1));
  }
  const pairs = blockedPairs(names.map((text) => minHashKeys(text)));
  // One wrong letter of 23 leaves a similarity near .78: 1 − (1 − .78³)^20 = .99999.
  assert.ok(pairCompleteness(pairs, truth) >= 0.995);
  assert.ok(pairs.reduction > 0.99);
});

test('texts meet as often as their similarity says (recovery)', () => {
  const [a, b] = ['northern wind turbines', 'northern wind turbine works'];
  const s = trigramSimilarity(a, b);
  let met = 0;
  for (let seed = 0; seed < 2000; seed++) {
    const settings = { bands: 1, rows: 1, seed: 1000 * seed };
    if (minHashKeys(a, settings)[0] === minHashKeys(b, settings)[0]) met++;
  }
  // Four standard errors of 2000 draws.
  close(met / 2000, s, 4 * Math.sqrt((s * (1 - s)) / 2000));
});

test('no letters, no key; no truth, no completeness (limit)', () => {
  assert.deepEqual(minHashKeys('--'), []);
  assert.ok(Number.isNaN(pairCompleteness(blockedPairs([]), [])));
  assert.throws(() => minHashKeys('a', { bands: 0 }), /bands/);
});
