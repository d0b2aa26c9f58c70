import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { candidates } from '../../../src/act/introductions/candidates.ts';
import type { Introduction } from '../../../src/act/introductions/introduction.ts';
import { introductions } from '../../../src/act/introductions/introductions.ts';
import { say } from '../../../src/domain/say.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { Tiny } from '../../snapshot/tiny.ts';
import { tiny } from '../../snapshot/tiny.ts';

function introduce(
  snapshot: Snapshot,
  actor: string | null = null,
  given: Readonly<Record<string, number>> = {},
): readonly Introduction[] {
  const view = placeView(snapshot, 'ZZ11');
  const row = actor === null ? null : snapshot.actors.id.indexOf(actor);
  return perform(introductions, { frozen: view.frozen, view, actor: row }, given).value;
}

const names = (snapshot: Snapshot, made: readonly Introduction[]): readonly string[] =>
  made.map(({ a, b }) => `${snapshot.actors.id[a]}-${snapshot.actors.id[b]}`);

/** Two webs that work on the same things with the same partner elsewhere, and one that works on other things. */
const TWO_WEBS: Tiny = {
  actors: {
    s: 'small ZZ11',
    u: 'university ZZ11',
    t: 'small ZZ11',
    f: 'firm ZZ11',
    z: 'small ZZ11',
    x: 'public YY11',
  },
  initiatives: {
    one: { members: 's* u x', fields: ['A > B > roads'] },
    two: { members: 't* f x', fields: ['A > B > roads', 'A > B > bridges'] },
    three: { members: 'z*', fields: ['C > D > bees'] },
  },
};

test('score, reasons and what a tie would join are those one counts by hand (hand)', () => {
  const snapshot = tiny(TWO_WEBS);
  const made = introduce(snapshot);
  assert.deepEqual(names(snapshot, made), ['u-t', 's-f']);
  const [first, second] = made;
  // t has half a unit in each of two fields, u one unit in one of them; webs of two and two, one common partner
  const s = Math.SQRT1_2;
  const expected = s * (1 + Math.log(2)) * Math.log(5) * 1.3;
  assert.ok(Math.abs(first.score - expected) < 1e-12);
  assert.ok(Math.abs(second.score - expected / 1.3) < 1e-12);
  assert.equal(first.joins, 4);
  assert.equal(first.distance, null);
  assert.deepEqual(
    first.via.map((actor) => snapshot.actors.id[actor]),
    ['x'],
  );
  assert.deepEqual(first.fields, ['roads']);
  assert.equal(
    say(first.says),
    'Both in roads; one partner in common elsewhere; ties 2 organisations to the web.',
  );
  assert.deepEqual(
    first.reasons.map((reason) => say(reason)),
    [
      'Both work in roads.',
      'One organisation elsewhere works with both, among them X.',
      'Their tie would let 4 pairs of organisations here reach each other.',
      'U would be the first research partner here of T.',
    ],
  );
});

test('a planted pair of strangers with common partners comes first (recovery)', () => {
  const alone = ['a', 'b', 'c', 'd', 'p', 'q'];
  const snapshot = tiny({
    actors: {
      ...Object.fromEntries(alone.map((id) => [id, 'small ZZ11'])),
      ...Object.fromEntries(['x', 'y', 'z', 'w'].map((id) => [id, 'public YY11'])),
    },
    initiatives: Object.fromEntries(
      alone.map((id) => [
        id,
        {
          members: id === 'p' || id === 'q' ? `${id}* x y z` : `${id}* w`,
          fields: ['A > B > roads'],
        },
      ]),
    ),
  });
  const made = introduce(snapshot);
  assert.deepEqual(names(snapshot, made), ['p-q', 'a-b', 'c-d']);
  assert.equal(
    say(made[0].says),
    'Both in roads; 3 partners in common elsewhere; a first partner here for both.',
  );
});

test('in one web only those three steps apart are introduced (hand)', () => {
  const chain = tiny({
    actors: { a: 'small ZZ11', b: 'firm ZZ11', c: 'firm ZZ11', d: 'small ZZ11' },
    initiatives: {
      ab: { members: 'a* b', fields: ['A > B > roads'] },
      bc: { members: 'b* c', fields: ['A > B > roads'] },
      cd: { members: 'c* d', fields: ['A > B > roads'] },
    },
  });
  const made = introduce(chain);
  assert.deepEqual(names(chain, made), ['a-d']);
  assert.equal(made[0].distance, 3);
  assert.equal(made[0].joins, 0);
  assert.equal(say(made[0].says), 'Both in roads; 3 steps apart here today.');
  assert.deepEqual(names(chain, introduce(chain, null, { leastSteps: 2 })), ['a-c', 'b-d']);
  assert.deepEqual(names(chain, introduce(chain, 'a', { leastSteps: 2 })), ['a-c', 'a-d']);
  assert.deepEqual(introduce(chain, null, { leastSteps: 4 }), []);
});

test('without small firms, fields or members there is nobody to introduce (limit)', () => {
  const large = tiny({
    actors: { f: 'firm ZZ11', u: 'university ZZ11' },
    initiatives: {
      p: { members: 'f*', fields: ['A > B > roads'] },
      q: { members: 'u*', fields: ['A > B > roads'] },
    },
  });
  assert.deepEqual(introduce(large), []);
  const bare = tiny({
    actors: { s: 'small ZZ11', u: 'university ZZ11' },
    initiatives: { p: 's*', q: { members: 'u*', fields: ['A > B'] } },
  });
  assert.deepEqual(introduce(bare), []);
  const elsewhere = tiny({ actors: { s: 'small YY11' }, initiatives: { p: 's*' } });
  assert.deepEqual(introduce(elsewhere), []);
  assert.deepEqual(introduce(elsewhere, 's'), []);
});

/** Small worlds of every shape: up to nine actors here, three elsewhere, up to ten initiatives. */
const worlds = fc
  .record({
    kinds: fc.array(fc.constantFrom('small', 'firm', 'university', 'research', 'other'), {
      minLength: 2,
      maxLength: 9,
    }),
    initiatives: fc.array(
      fc.record({
        members: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 5 }),
        fields: fc.uniqueArray(fc.constantFrom('A > B > c', 'A > B > d', 'A > E > f', 'A > E'), {
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ kinds, initiatives }) => {
    const actors = Object.fromEntries([
      ...kinds.map((kind, i) => [`a${i}`, `${kind} ZZ11`]),
      ...[0, 1, 2].map((i) => [`o${i}`, 'public YY11']),
    ]);
    const ids = Object.keys(actors);
    return tiny({
      actors,
      initiatives: Object.fromEntries(
        initiatives.map(({ members, fields }, i) => [
          `p${i}`,
          { members: [...new Set(members.map((m) => ids[m % ids.length]))].join(' '), fields },
        ]),
      ),
    });
  });

test('looking through shared fields finds what looking at all pairs finds (twin)', () => {
  fc.assert(
    fc.property(worlds, (snapshot) => {
      const view = placeView(snapshot, 'ZZ11');
      const found = candidates(view, { similarity: 0.3, steps: 3 }, null)
        .map(({ a, b, commonPartners, joins }) => `${a}-${b} ${commonPartners} ${joins}`)
        .sort();
      assert.deepEqual(found, slow(snapshot).sort());
    }),
    { numRuns: 300 },
  );
});

test('each actor once, never a tied pair, always a small firm, scores descending (identity)', () => {
  fc.assert(
    fc.property(worlds, (snapshot) => {
      const made = introduce(snapshot);
      const ends = made.flatMap(({ a, b }) => [a, b]);
      assert.equal(new Set(ends).size, ends.length);
      made.forEach(({ rank, score, a, b, says, reasons }, i) => {
        assert.equal(rank, i + 1);
        if (i > 0) assert.ok(made[i - 1].score >= score);
        const isSmall = (actor: number): boolean =>
          snapshot.actors.small[actor] === 2 && snapshot.actors.kind[actor] === 1;
        // Where no fields are known and nobody is known to be small, firms of any size do
        assert.ok([a, b].some(isSmall) || ![...snapshot.actors.kind.keys()].some(isSmall));
        for (const message of [says, ...reasons])
          assert.doesNotMatch(say(message), /[{}]|NaN|undefined/);
      });
    }),
  );
});

test('whom one actor may meet is its part of all candidates (identity)', () => {
  fc.assert(
    fc.property(worlds, (snapshot) => {
      const view = placeView(snapshot, 'ZZ11');
      const least = { similarity: 0.3, steps: 3 };
      const all = candidates(view, least, null);
      for (let member = 0; member < view.members.length; member++) {
        const own = candidates(view, least, member).map(({ a, b, score }) => ({
          a,
          b,
          score: score.toFixed(9),
        }));
        const part = all
          .filter(({ a, b }) => a === member || b === member)
          .map(({ a, b, score }) => ({ a, b, score: score.toFixed(9) }));
        const order = (x: { a: number; b: number }, y: { a: number; b: number }): number =>
          x.a - y.a || x.b - y.b;
        assert.deepEqual(own.sort(order), part.sort(order));
        const made = introduce(snapshot, snapshot.actors.id[view.members[member]]);
        assert.ok(made.every(({ a }) => a === view.members[member]));
      }
    }),
    { numRuns: 60 },
  );
});

/** The slow obvious form: every pair, sets for everything. */
function slow(snapshot: Snapshot): string[] {
  const { participations, initiatives, actors, fields, regionCodes } = snapshot;
  const here = (actor: number): boolean => regionCodes[actors.region[actor]] === 'ZZ11';
  const rows = Array.from({ length: participations.count }, (_, row) => row);
  const of = (actor: number): number[] =>
    rows
      .filter((row) => participations.actor[row] === actor)
      .map((row) => participations.initiative[row]);
  const partners = (actor: number): Set<number> =>
    new Set(
      of(actor).flatMap((initiative) =>
        rows
          .filter(
            (row) =>
              participations.initiative[row] === initiative && participations.actor[row] !== actor,
          )
          .map((row) => participations.actor[row]),
      ),
    );
  const profile = (actor: number): Map<string, number> => {
    const sum = new Map<string, number>();
    for (const initiative of of(actor)) {
      const deep = Array.from(
        initiatives.fieldIndex.subarray(
          initiatives.fieldOffsets[initiative],
          initiatives.fieldOffsets[initiative + 1],
        ),
        (field) => fields[field].path[2],
      ).filter((name) => name !== undefined);
      for (const name of deep) sum.set(name, (sum.get(name) ?? 0) + 1 / deep.length);
    }
    return sum;
  };
  const members = Array.from({ length: actors.count }, (_, actor) => actor).filter(here);
  const web = (start: number): Map<number, number> => {
    const steps = new Map([[start, 0]]);
    for (const [actor, step] of steps)
      for (const partner of partners(actor))
        if (here(partner) && !steps.has(partner)) steps.set(partner, step + 1);
    return steps;
  };
  const found: string[] = [];
  members.forEach((x, a) =>
    members.forEach((y, b) => {
      if (b <= a) return;
      const isSmall = (actor: number): boolean =>
        actors.kind[actor] === 1 && actors.small[actor] === 2;
      if (!isSmall(x) && !isSmall(y)) return;
      const p = profile(x);
      const q = profile(y);
      const length = (v: Map<string, number>): number => Math.hypot(...v.values());
      const dot = [...p].reduce((sum, [name, w]) => sum + w * (q.get(name) ?? 0), 0);
      if (!(dot / (length(p) * length(q)) >= 0.3)) return;
      const wx = web(x);
      const steps = wx.get(y);
      if (steps !== undefined && steps < 3) return;
      const common = [...partners(x)].filter(
        (actor) => !here(actor) && partners(y).has(actor),
      ).length;
      found.push(`${a}-${b} ${common} ${steps === undefined ? wx.size * web(y).size : 0}`);
    }),
  );
  return found;
}
