import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { findBundle, type Bundling } from '../../../src/diagnose/bundle/find-bundle.ts';
import { gainOf } from '../../../src/diagnose/bundle/gain-of.ts';
import { judgePackage } from '../../../src/diagnose/bundle/judge-package.ts';
import { liftProfile } from '../../../src/diagnose/bundle/lift-profile.ts';
import { smallestBundle } from '../../../src/diagnose/bundle/smallest-bundle.ts';
import { gapsAndOverlaps, whoDoesIt } from '../../../src/diagnose/bundle/who-does-it.ts';
import { whoGoverns } from '../../../src/diagnose/bundle/who-governs.ts';
import { profileOf } from '../../../src/diagnose/profile/profile-of.ts';
import { random } from '../../../src/kernel/random/random.ts';

const { casebook } = openCasebook();
const bangalore = profileOf(casebook, 'bangalore-software');

/** Every set, the slow obvious way. */
function bruteForce({ count, effect, margin }: Bundling): { size: number; masks: number[] } {
  const sets = Array.from({ length: 2 ** count }, (_, mask) => {
    const members = Array.from({ length: count }, (_, i) => i).filter((i) => (mask >> i) % 2 === 1);
    const parts = members.map((i) => effect(2 ** i)).reduce((sum, one) => sum + one, 0);
    return { mask, size: members.length, joint: effect(mask), surplus: effect(mask) - parts };
  }).filter(({ size, surplus }) => size > 1 && surplus > margin(size));
  const size = Math.min(...sets.map((set) => set.size));
  const small = sets.filter((set) => set.size === size);
  const best = Math.max(...small.map(({ joint }) => joint));
  return {
    size: small.length === 0 ? 0 : size,
    masks: small.filter(({ joint }) => joint >= best - 1e-12).map(({ mask }) => mask),
  };
}

/** Effects in which each instrument adds its own and chosen sets add something of their own. */
function world(
  seed: number,
  count: number,
  planted: readonly (readonly [number, number])[],
  noise = 0,
): Bundling {
  const chance = random(seed);
  const alone = Array.from({ length: count }, () => chance.float());
  const blur = Array.from({ length: 2 ** count }, () => noise * chance.normal());
  return {
    count,
    margin: (size) => (noise === 0 ? 1e-9 : 4 * noise * Math.sqrt(size + 1)),
    effect: (mask) =>
      blur[mask] +
      alone.reduce((sum, one, i) => (mask & (1 << i) ? sum + one : sum), 0) +
      planted.reduce((sum, [set, extra]) => ((mask & set) === set ? sum + extra : sum), 0),
  };
}

test('the exact search is the brute force (twin)', () => {
  for (let seed = 0; seed < 60; seed++) {
    const chance = random(seed).fork('planted');
    const count = 2 + chance.below(7);
    const planted = Array.from(
      { length: chance.below(4) },
      () => [1 + chance.below(2 ** count - 1), chance.float() - 0.3] as const,
    );
    const bundling = world(seed, count, planted);
    const { size, masks } = findBundle(bundling);
    assert.deepEqual({ size, masks: [...masks] }, bruteForce(bundling), `seed ${seed}`);
  }
});

test('on the documented profiles too (twin)', () => {
  for (const id of ['jepara-furniture', 'bangalore-software', 'penang-electronics']) {
    const profile = profileOf(casebook, id);
    const { tried, bundles } = smallestBundle(profile, casebook);
    const names = (mask: number) => tried.filter((_, i) => (mask >> i) % 2 === 1);
    const { masks } = bruteForce({
      count: tried.length,
      margin: () => 1e-9,
      effect: (mask) => gainOf(profile, names(mask), casebook),
    });
    assert.deepEqual(bundles, masks.map(names), id);
  }
});

test('additive effects have no bundle; more than 15 instruments are refused (limit)', () => {
  assert.deepEqual(findBundle(world(1, 10, [])).masks, []);
  assert.deepEqual(findBundle(world(1, 1, [])).masks, []);
  assert.throws(() => findBundle(world(1, 16, [])), /15 instruments/);
});

test('a planted pair is found in over 90 of 100 noisy worlds, false alarms in at most 5 of 100 (recovery)', () => {
  let found = 0;
  let alarms = 0;
  for (let seed = 0; seed < 100; seed++) {
    const [a, b] = random(seed).fork('pair').sample(8, 2);
    const pair = (1 << a) | (1 << b);
    if (findBundle(world(seed, 8, [[pair, 1]], 0.1)).masks.includes(pair)) found++;
    if (findBundle(world(seed, 8, [], 0.1)).size > 0) alarms++;
  }
  assert.ok(found > 90, `power ${found} of 100`);
  assert.ok(alarms <= 5, `false alarms ${alarms} of 100`);
});

test('training alone is refused in Bangalore for lack of demand, and gains nothing (oracle)', () => {
  const { refused, gain, missing } = judgePackage(bangalore, ['training-infrastructure'], casebook);
  assert.equal(refused, true);
  assert.equal(gain, 0);
  assert.equal(missing[0].missing.needs, 'demanding-demand');
  assert.deepEqual(missing[0].broughtBy, ['lead-user-procurement', 'public-purchasing']);
  const both = judgePackage(
    bangalore,
    ['training-infrastructure', 'lead-user-procurement'],
    casebook,
  );
  assert.equal(both.refused, false);
  assert.ok(both.gain > gainOf(bangalore, ['lead-user-procurement'], casebook));
});

test('the bundle of Bangalore is training with demand, and training alone is among what is refused (oracle)', () => {
  const { bundles, refused, surplus, changed, unstable } = smallestBundle(bangalore, casebook);
  assert.deepEqual(bundles, [['training-infrastructure', 'public-purchasing']]);
  for (const bundle of bundles)
    assert.ok(bundle.some((each) => ['lead-user-procurement', 'public-purchasing'].includes(each)));
  assert.ok(refused.some(({ instruments }) => instruments[0] === 'training-infrastructure'));
  assert.ok(surplus > 0);
  assert.equal(unstable, changed > 0.1);
});

test('the order of a package does not count (identity)', () => {
  const names = [...new Set(casebook.effects.map(({ instrument }) => instrument))];
  assert.ok(names.length <= 15);
  for (let seed = 0; seed < 50; seed++) {
    const chance = random(seed).fork('order');
    const some = [...chance.sample(names.length, 5)].map((i) => names[i]);
    const turned = Array.from(chance.shuffle(new Uint32Array([0, 1, 2, 3, 4]))).map((i) => some[i]);
    for (const { id } of casebook.cases.slice(0, 4)) {
      const profile = profileOf(casebook, id);
      assert.deepEqual(
        [...liftProfile(profile, some, casebook).profile],
        [...liftProfile(profile, turned, casebook).profile],
      );
    }
  }
});

test('nothing graded, nothing tried; no instrument, no gain (limit)', () => {
  const { tried, bundles, changed } = smallestBundle(new Map(), casebook);
  assert.deepEqual([tried, bundles], [[], []]);
  assert.ok(Number.isNaN(changed));
  assert.equal(gainOf(bangalore, [], casebook), 0);
});

test('the matrix of roles loads whole; gaps and overlaps are named (oracle)', () => {
  assert.equal(casebook.roles.length, 10);
  assert.equal(new Set(casebook.roles.map(({ actor }) => actor)).size, 6);
  assert.deepEqual(
    whoDoesIt(casebook.roles, 'supplier-development').roles.map(({ actor }) => actor),
    ['medium-and-large-firms'],
  );
  const { gaps, overlaps } = gapsAndOverlaps(casebook.roles, casebook.instruments);
  assert.ok(gaps.includes('lead-user-procurement'));
  assert.ok(overlaps.some(({ instrument }) => instrument === 'public-purchasing'));
  for (const { id } of casebook.instruments) {
    const carriers = new Set(whoDoesIt(casebook.roles, id).roles.map(({ actor }) => actor));
    assert.equal(carriers.size === 0, gaps.includes(id));
    assert.equal(
      carriers.size > 1,
      overlaps.some(({ instrument }) => instrument === id),
    );
  }
});

test('Jepara is for the region, Bangalore and Thailand for central branches (oracle)', () => {
  const governor = (id: string) =>
    whoGoverns(casebook.cases.find((one) => one.id === id)!.industryType);
  assert.equal(governor('jepara-furniture'), 'regional-government');
  assert.equal(governor('bangalore-software'), 'central-branches');
  assert.equal(governor('thailand-automotive'), 'central-branches');
  assert.equal(governor('taiwan-orchids'), 'cannot-tell');
});

test('one instrument is an answer only where it lacks nothing and no set is more than its parts (hand)', () => {
  const { bundles, surplus } = smallestBundle(profileOf(casebook, 'los-lagos-salmon'), casebook);
  assert.deepEqual(bundles, [['research-laboratories']]);
  assert.ok(Number.isNaN(surplus));
  for (const { id } of casebook.cases) {
    const profile = profileOf(casebook, id);
    for (const bundle of smallestBundle(profile, casebook).bundles)
      assert.equal(judgePackage(profile, bundle, casebook).refused, false, `${id}: ${bundle}`);
  }
});
