import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { alikePairs, editsBetween } from '../../../src/kernel/text/alike-texts.ts';

/** Optimal string alignment by the whole table. */
function slowly(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      cost[i][j] = Math.min(cost[i - 1][j - 1] + same, cost[i - 1][j] + 1, cost[i][j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.length][b.length];
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('edits of known pairs (hand)', () => {
  assert.equal(editsBetween('kitten', 'sitting'), 3);
  assert.equal(editsBetween('', 'abc'), 3);
  assert.equal(editsBetween('acme', 'acme'), 0);
  assert.equal(editsBetween('metall', 'metlal'), 1);
  assert.equal(editsBetween('ca', 'abc'), 3);
  assert.equal(editsBetween('kitten', 'sitting', 1), 2);
});

test('the band gives what the whole table gives, as far as it looks (twin)', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
      assert.equal(editsBetween(a, b, limit), Math.min(slowly(a, b), limit + 1));
      assert.equal(editsBetween(a, b, limit), editsBetween(b, a, limit));
    }),
    { seed: 3, numRuns: 1500 },
  );
});

/** Insertions, deletions and replacements alone. */
function plain(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now.push(
        Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, now[j - 1] + 1),
      );
    last = now;
  }
  return last[b.length];
}

test('every pair within the edits is found, and no other (twin)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.integer({ min: 0, max: 1 })), { maxLength: 25 }),
      fc.integer({ min: 0, max: 3 }),
      (records, most) => {
        const texts = records.map(([text]) => text);
        const blocks = records.map(([, block]) => block);
        const { left, right, edits, leftOut } = alikePairs(texts, {
          allowed: () => most,
          most,
          blocks,
        });
        assert.equal(leftOut, 0);
        const found = new Set(Array.from(left, (a, i) => `${a} ${right[i]}`));
        assert.equal(found.size, left.length);
        left.forEach((a, i) => {
          assert.equal(edits[i], slowly(texts[a], texts[right[i]]));
          assert.ok(edits[i] <= most && blocks[a] === blocks[right[i]]);
        });
        for (let a = 0; a < texts.length; a++)
          for (let b = a + 1; b < texts.length; b++) {
            if (texts[a] === '' || texts[b] === '' || blocks[a] !== blocks[b]) continue;
            if (plain(texts[a], texts[b]) <= most)
              assert.ok(found.has(`${a} ${b}`), `${texts[a]} ${texts[b]}`);
          }
      },
    ),
    { seed: 5, numRuns: 400 },
  );
});

test('planted misspellings come back (recovery)', () => {
  const draw = random(4);
  const letter = (): string => String.fromCharCode(97 + draw.below(26));
  const names = Array.from({ length: 300 }, () => Array.from({ length: 14 }, letter).join(''));
  const spelt = names.map((name) => {
    const at = draw.below(name.length);
    return name.slice(0, at) + letter() + name.slice(at + draw.below(2));
  });
  const { left, right } = alikePairs([...names, ...spelt], { allowed: () => 2, most: 2 });
  const found = new Set(Array.from(left, (a, i) => `${a} ${right[i]}`));
  names.forEach((_, i) => assert.ok(found.has(`${i} ${i + 300}`)));
});

test('nothing, one text, a crowded piece, and what is refused (limit)', () => {
  assert.equal(alikePairs([], { allowed: () => 1, most: 1 }).left.length, 0);
  assert.equal(alikePairs(['a'], { allowed: () => 1, most: 1 }).left.length, 0);
  const crowd = Array.from({ length: 50 }, () => 'same name');
  const { left, leftOut } = alikePairs(crowd, { allowed: () => 1, most: 1, largestPiece: 10 });
  assert.ok(leftOut > 0 && left.length < (50 * 49) / 2);
  assert.equal(alikePairs(crowd, { allowed: () => 1, most: 1 }).left.length, (50 * 49) / 2);
  assert.throws(() => alikePairs(['a'], { allowed: () => 9, most: 9 }), /"9"/);
  assert.throws(
    () => alikePairs(['a'.repeat(1001)], { allowed: () => 1, most: 1 }),
    /at most 1000/,
  );
  assert.throws(() => alikePairs(['a'], { allowed: () => 1, most: 1, blocks: [] }), RangeError);
});
