import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VerdictWord } from '../../../src/diagnose/system-or-champions/verdict.ts';
import { systemOrChampions } from '../../../src/diagnose/system-or-champions/system-or-champions.ts';
import { obstaclesAndSupport } from '../../../src/diagnose/support/obstacles-and-support.ts';
import { say } from '../../../src/domain/say.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { PLANTED, all, half, plantedSnapshot } from './worlds.ts';
import type { Plant } from './worlds.ts';

const read = (snapshot: Snapshot, place: string) =>
  perform(systemOrChampions, placeView(snapshot, place), { draws: 40 }).value;

const A = 'XX11';
const B = 'XX12';

/** How often each verdict is given over many seeds. */
function verdicts(plantOf: (seed: number) => Plant, seeds: number): Record<VerdictWord, number> {
  const counts = { system: 0, champions: 0, mixed: 0, 'cannot-tell': 0 };
  for (let seed = 1; seed <= seeds; seed++)
    counts[read(plantedSnapshot(seed, [{ code: A, plant: plantOf(seed) }]), A).verdict.word]++;
  return counts;
}

test('a planted system is read as one in 95 of 100 seeds or more, never as champions (recovery)', () => {
  const counts = verdicts(() => all(true), 100);
  assert.ok(counts.system >= 95, JSON.stringify(counts));
  assert.equal(counts.champions, 0);
});

test('planted champions are read as such in 95 of 100 seeds or more, never as a system (recovery)', () => {
  const counts = verdicts(() => all(false), 100);
  assert.ok(counts.champions >= 95, JSON.stringify(counts));
  assert.equal(counts.system, 0);
});

test('a planted mixture is called mixed, and a side in at most 5 of 100 seeds (recovery)', () => {
  const counts = verdicts(half, 100);
  assert.ok(counts.system + counts.champions <= 5, JSON.stringify(counts));
  assert.ok(counts.mixed >= 90, JSON.stringify(counts));
});

test('with k of seven matters a system’s: champions to 1, mixed from 2 to 4, a system from 6, never the opposite (recovery)', () => {
  for (let k = 0; k <= PLANTED.length; k++) {
    const counts = verdicts((seed) => {
      const order = random(seed)
        .fork('order')
        .shuffle(PLANTED.map((_, i) => i));
      return Object.fromEntries(PLANTED.map((matter, i) => [matter, order[i] < k])) as Plant;
    }, 20);
    const said = `${k}: ${JSON.stringify(counts)}`;
    if (k <= 1) assert.equal(counts.champions, 20, said);
    else if (k <= 4) assert.ok(counts.mixed >= 18, said);
    else if (k >= 6) assert.equal(counts.system, 20, said);
    assert.equal(k <= 3 ? counts.system : counts.champions, 0, said);
  }
});

test('who carries which label does not matter: swapped regions swap the answer (identity)', () => {
  for (const [first, second] of [
    [A, B],
    [B, A],
  ]) {
    const snapshot = plantedSnapshot(3, [
      { code: first, plant: all(true) },
      { code: second, plant: all(false) },
    ]);
    assert.equal(read(snapshot, first).verdict.word, 'system');
    assert.equal(read(snapshot, second).verdict.word, 'champions');
  }
});

test('growth is said by itself and moves neither verdict nor sign (identity)', () => {
  for (const system of [true, false]) {
    const plain = read(plantedSnapshot(5, [{ code: A, plant: all(system) }]), A);
    const grown = read(plantedSnapshot(5, [{ code: A, plant: all(system), grows: true }]), A);
    assert.equal(grown.verdict.word, plain.verdict.word);
    // With growth known the sign of spillover is told; growth that is alike everywhere must not count in it
    const others = ({ signs }: typeof plain) =>
      signs.filter(({ id }) => id !== 'spillover').map(({ id, side, value }) => [id, side, value]);
    assert.deepEqual(others(grown), others(plain));
    const reach = grown.signs.find(({ id }) => id === 'spillover')!;
    assert.ok(reach.side === 'cannot-tell' || reach.silent !== null);
    assert.deepEqual(grown.verdict.voices, plain.verdict.voices);
    const said = grown.growth.map((each) => say(each)).join(' ');
    assert.match(said, system ? /^Growth yes, network yes\./ : /^Growth yes, network no\./);
    assert.match(said, /Where the place lies/);
  }
});

test('78 of 190 projects of two are 41 % and speak for champions (hand)', () => {
  const actors: Record<string, string> = {};
  for (let i = 0; i < 30; i++) actors[`f${i}`] = `firm ${A}`;
  const initiatives = Object.fromEntries(
    Array.from({ length: 190 }, (_, p) => [
      `p${p}`,
      `f${p % 30}* f${(p + 1) % 30}${p < 78 ? '' : ` f${(p + 2) % 30}`}`,
    ]),
  );
  const sign = read(tiny({ actors, initiatives }), A).signs.find(
    ({ id }) => id === 'projects-of-two',
  )!;
  assert.equal(Math.round(sign.value * 100), 41);
  assert.equal(sign.side, 'champions');
  assert.equal(sign.silent, null);
});

test('a place of which nothing is known cannot be told, and every sign says what to bring (limit)', () => {
  const { verdict, signs } = read(tiny({ actors: { a: `firm ${A}` }, initiatives: {} }), A);
  assert.equal(verdict.word, 'cannot-tell');
  for (const { side, missing, value } of signs) {
    assert.equal(side, 'cannot-tell');
    assert.ok(value !== value);
    assert.ok(missing.length > 0);
    for (const each of missing) assert.match(say(each), /^tables? /);
  }
});

test('the same digest, version, parameters and seed give the same bytes (identity)', () => {
  const once = (seed: number): string => {
    const snapshot = plantedSnapshot(2, [{ code: A, plant: half(2) }]);
    return JSON.stringify([
      perform(systemOrChampions, placeView(snapshot, A), { draws: 40 }, seed),
      perform(obstaclesAndSupport, placeView(snapshot, A), { draws: 40 }, seed),
    ]);
  };
  assert.equal(once(1), once(1));
  assert.notEqual(once(1), once(2));
});
