import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { ASPECTS } from '../../../src/domain/place-grades.ts';
import { bottleneckIndex, weightedMean } from '../../../src/diagnose/profile/bottleneck-index.ts';
import { breakTie, tieHits } from '../../../src/diagnose/profile/break-tie.ts';
import { capitalsOf } from '../../../src/diagnose/profile/capitals.ts';
import { profileOf } from '../../../src/diagnose/profile/profile-of.ts';
import { weakestNodes, type Profile } from '../../../src/diagnose/profile/weakest-nodes.ts';
import { random } from '../../../src/kernel/random/random.ts';

const { casebook } = openCasebook();
const weakestOf = (id: string) => weakestNodes(profileOf(casebook, id)).weakest;

test('the bottleneck index by hand: 0, 1/2 and 1 (hand)', () => {
  const expected = (0 + (1 - Math.exp(-0.5)) + (1 - Math.exp(-1))) / 3;
  assert.ok(Math.abs(bottleneckIndex([0, 0.5, 1]) - expected) < 1e-15);
  assert.ok(Math.abs(bottleneckIndex([0, 0.5, 1], [0, 1, 0]) - (1 - Math.exp(-0.5))) < 1e-15);
});

test('equal values give themselves, unequal ones less than their mean; nothing gives unknown (identity)', () => {
  const chance = random(3);
  for (let i = 0; i < 200; i++) {
    const values = Array.from({ length: 2 + chance.below(8) }, () => chance.float());
    assert.ok(bottleneckIndex(values) < weightedMean(values));
    const same = values.map(() => values[0]);
    assert.ok(Math.abs(bottleneckIndex(same) - values[0]) < 1e-12);
  }
  assert.ok(Number.isNaN(bottleneckIndex([])));
});

test('the highest gain is where the lowest grade is (twin)', () => {
  const chance = random(11);
  for (let i = 0; i < 300; i++) {
    const profile: Profile = new Map(
      ASPECTS.slice(0, 1 + chance.below(9)).map((aspect) => [aspect, 1 + chance.below(5)]),
    );
    const lowest = Math.min(...profile.values());
    const { weakest, nodes } = weakestNodes(profile);
    assert.deepEqual(
      new Set(weakest),
      new Set([...profile].filter(([, grade]) => grade === lowest).map(([aspect]) => aspect)),
    );
    for (const { rank, rankBetween } of nodes)
      assert.ok(rankBetween[0] <= rank && rank <= rankBetween[1]);
  }
});

test('the published node of each case is in its weakest set, alone or in a tie that is shown (oracle)', () => {
  assert.deepEqual(weakestOf('thailand-automotive'), ['engineering-design-and-standards']);
  assert.deepEqual(weakestOf('bangalore-software'), ['demanding-demand']);
  assert.deepEqual(weakestOf('los-lagos-salmon'), ['new-knowledge-research']);
  assert.equal(weakestOf('jepara-furniture').length, 5);
  assert.equal(weakestOf('taiwan-orchids').length, 3);
  assert.deepEqual(weakestOf('penang-electronics'), [
    'engineering-design-and-standards',
    'ties-to-knowledge-providers',
  ]);
  for (const { cluster, aspects } of casebook.nodes)
    for (const aspect of aspects)
      assert.ok(weakestOf(cluster).includes(aspect), `${cluster} ${aspect}`);
});

test('what is not graded takes no part and is not zero (limit)', () => {
  const with_ = weakestNodes(
    new Map([
      ['technical-skills', 3],
      ['demanding-demand', NaN],
    ]),
  );
  assert.deepEqual(with_, weakestNodes(new Map([['technical-skills', 3]])));
  const none = weakestNodes(new Map());
  assert.ok(Number.isNaN(none.index));
  assert.deepEqual(none.weakest, []);
});

test('one weakness is not made up for by strength elsewhere (identity)', () => {
  const grades = (demand: number, rest: number): Profile =>
    new Map([
      ['demanding-demand', demand],
      ['technical-skills', rest],
      ['ties-among-firms', rest],
    ]);
  const strong = weakestNodes(grades(1, 4));
  const even = weakestNodes(grades(3, 3));
  assert.equal(strong.plain, even.plain);
  assert.ok(strong.index < even.index);
});

test('the tie-break hits one of two, where chance would hit 1.07 (oracle)', () => {
  const { hits, of, chance, tried } = tieHits(casebook);
  assert.deepEqual([hits, of], [1, 2]);
  assert.ok(Math.abs(chance - (2 / 5 + 2 / 3)) < 1e-12);
  assert.deepEqual(
    tried.map(({ case: { id }, chosen }) => [id, chosen]),
    [
      ['jepara-furniture', 'ties-to-final-buyers'],
      ['taiwan-orchids', 'ties-to-knowledge-providers'],
    ],
  );
  assert.equal(breakTie(['demanding-demand'], 'specialised-supplier'), null);
});

test('four capitals, what is not graded counted apart (hand)', () => {
  const [human, social, financial, physical] = capitalsOf(
    profileOf(casebook, 'bangalore-software'),
  );
  assert.deepEqual([human.lowest, human.graded], [3, 3]);
  assert.deepEqual([social.lowest, social.graded], [1, 4]);
  assert.equal(financial.index, 0.25);
  assert.ok(Number.isNaN(physical.index));
  assert.deepEqual([physical.graded, physical.asked], [0, 1]);
});
