import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tagIndex, type TagIndex } from '../../../src/kernel/assign/tag-index.ts';
import { tagSearch } from '../../../src/kernel/assign/tag-search.ts';
import { random } from '../../../src/kernel/random/random.ts';

type Profile = readonly (readonly [tag: number, weight: number])[];

const profile = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })),
  {
    selector: ([tag]) => tag,
    maxLength: 6,
  },
);

function indexOf(profiles: readonly Profile[], tags: number): TagIndex {
  const offsets = [0];
  for (const each of profiles) offsets.push(offsets[offsets.length - 1] + each.length);
  const entries = profiles.flat();
  return tagIndex(
    offsets,
    entries.map(([t]) => t),
    entries.map(([, w]) => w),
    tags,
  );
}

test('what is found is what every row, scored and sorted, gives, whatever the callbacks (twin)', () => {
  fc.assert(
    fc.property(
      fc.array(profile, { maxLength: 40 }),
      profile,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(-3, 0, 2, 9),
      (profiles, query, k, every, lift) => {
        const search = tagSearch(indexOf(profiles, 10));
        const accept = (row: number): boolean => row % every === 0;
        const score = (row: number, overlap: number): number => overlap + lift * (row % 3);
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
        for (const neverAbove of lift > 0 ? [false] : [false, true]) {
          const found = search(
            { tags: query.map(([t]) => t), weights: query.map(([, w]) => w) },
            { k, accept, score, neverAbove },
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
    { numRuns: 400 },
  );
});

test('the promise of a score that only lowers changes no byte, over many windows and weights of any size (identity)', () => {
  const draw = random(7);
  const rows = 70_000;
  for (const weightOf of [() => 1 + draw.below(9), () => draw.float() * 10 ** draw.below(4)]) {
    const profiles = Array.from({ length: rows }, (): Profile => {
      const tags = new Set(
        Array.from({ length: 1 + draw.below(5) }, () => Math.floor(30 * draw.float() ** 2)),
      );
      return [...tags].map((tag) => [tag, weightOf()] as const);
    });
    const search = tagSearch(indexOf(profiles, 30));
    for (let i = 0; i < 12; i++) {
      const tags = draw.sample(30, 1 + draw.below(8));
      const query = { tags, weights: Array.from(tags, () => weightOf()) };
      const settings = {
        k: 1 + draw.below(40),
        accept: (row: number) => row % 5 !== i % 5,
        score: (row: number, overlap: number) => overlap * (1 - (row % 7) / 50),
      };
      const all = search(query, { ...settings, neverAbove: false });
      assert.equal(all.rows.length, settings.k);
      assert.deepStrictEqual(search(query, { ...settings, neverAbove: true }), all);
    }
  }
});

test('ties go to the lower row, an unknown score drops the row (hand)', () => {
  const search = tagSearch(tagIndex([0, 1, 2, 3], [0, 0, 0], [2, 2, 2], 1));
  const query = { tags: [0], weights: [1] };
  assert.deepEqual([...search(query, { k: 2 }).rows], [0, 1]);
  const found = search(query, { k: 2, score: (row, overlap) => (row === 0 ? NaN : overlap) });
  assert.deepEqual([...found.rows], [1, 2]);
});

test('a score above the overlap breaks the promise and is refused (limit)', () => {
  const search = tagSearch(tagIndex([0, 1], [0], [2], 1));
  const query = { tags: [0], weights: [1] };
  const score = (): number => 3;
  assert.deepEqual([...search(query, { k: 1, score }).scores], [3]);
  assert.throws(
    () => search(query, { k: 1, score, neverAbove: true }),
    /score wants at most the overlap of 2, as promised, got "3"/,
  );
});

test('nothing asked, nothing found; bad input is refused by name (limit)', () => {
  const search = tagSearch(tagIndex([0, 1], [0], [1], 1));
  assert.equal(search({ tags: [], weights: [] }, { k: 5 }).rows.length, 0);
  assert.equal(
    tagSearch(tagIndex([0], [], [], 0))({ tags: [], weights: [] }, { k: 1 }).rows.length,
    0,
  );
  assert.throws(() => search({ tags: [1], weights: [1] }, { k: 1 }), /tags/);
  assert.throws(() => search({ tags: [0, 0], weights: [1, 1] }, { k: 1 }), /tags wants each tag/);
  assert.throws(() => search({ tags: [0], weights: [NaN] }, { k: 1 }), /weights/);
  assert.throws(() => search({ tags: [0], weights: [1] }, { k: 0 }), /k wants/);
});
