import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tagIndex, tagSearch } from '../../../src/kernel/assign/tag-index.ts';

const profile = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })),
  {
    selector: ([tag]) => tag,
    maxLength: 6,
  },
);

test('the index finds what every row, scored and sorted, gives (twin)', () => {
  fc.assert(
    fc.property(
      fc.array(profile, { maxLength: 40 }),
      profile,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 4 }),
      (profiles, query, k, every) => {
        const offsets = [0];
        for (const p of profiles) offsets.push(offsets[offsets.length - 1] + p.length);
        const entries = profiles.flat();
        const search = tagSearch(
          tagIndex(
            offsets,
            entries.map(([t]) => t),
            entries.map(([, w]) => w),
            10,
          ),
        );
        const accept = (row: number): boolean => row % every === 0;
        const score = (row: number, overlap: number): number => overlap - (row % 3);
        const expected = profiles
          .map((p, row) => {
            let overlap = 0;
            for (const [tag, weight] of p)
              for (const [t, w] of query) if (t === tag) overlap += weight * w;
            return { row, overlap, score: score(row, overlap) };
          })
          .filter(({ row, overlap }) => overlap > 0 && accept(row))
          .sort((a, b) => b.score - a.score || a.row - b.row)
          .slice(0, k);
        for (let again = 0; again < 2; again++) {
          const found = search(
            { tags: query.map(([t]) => t), weights: query.map(([, w]) => w) },
            { k, accept, score },
          );
          assert.deepEqual(
            [...found.rows],
            expected.map((e) => e.row),
          );
          assert.deepEqual(
            [...found.scores],
            expected.map((e) => e.score),
          );
          assert.deepEqual(
            [...found.overlaps],
            expected.map((e) => e.overlap),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('ties go to the lower row, an unknown score drops the row (hand)', () => {
  const search = tagSearch(tagIndex([0, 1, 2, 3], [0, 0, 0], [2, 2, 2], 1));
  const query = { tags: [0], weights: [1] };
  assert.deepEqual([...search(query, { k: 2 }).rows], [0, 1]);
  const found = search(query, { k: 2, score: (row, overlap) => (row === 0 ? NaN : overlap) });
  assert.deepEqual([...found.rows], [1, 2]);
  assert.equal(found.sharing, 3);
});

test('nothing asked, nothing found; bad input is refused by name (limit)', () => {
  const search = tagSearch(tagIndex([0, 1], [0], [1], 1));
  assert.equal(search({ tags: [], weights: [] }, { k: 5 }).rows.length, 0);
  assert.throws(() => search({ tags: [1], weights: [1] }, { k: 1 }), /tags/);
  assert.throws(() => search({ tags: [0], weights: [NaN] }, { k: 1 }), /weights/);
  assert.throws(() => search({ tags: [0], weights: [1] }, { k: 0 }), /k wants/);
  assert.throws(() => tagIndex([0, 2], [0], [1], 1), /offsets/);
  assert.throws(() => tagIndex([0, 1], [3], [1], 1), /tags/);
  assert.throws(() => tagIndex([0, 1], [0], [-1], 1), /weights/);
});
