import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../src/domain/say.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { perform } from '../../src/method/perform.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Tiny } from '../snapshot/tiny.ts';
import { tiny } from '../snapshot/tiny.ts';
import { all, own, times } from './own-register.ts';

type Initiative = Exclude<Tiny['initiatives'][string], string>;

/** Numbered initiatives with days: `early` in 2022, `late` in 2024; each ran a year unless told. */
const early = (members: readonly string[], more: Partial<Initiative> = {}) =>
  members.map((one) => ({ members: one, start: '2022-03-01', end: '2023-03-01', ...more }));
const late = (members: readonly string[], more: Partial<Initiative> = {}) =>
  members.map((one) => ({ members: one, start: '2024-03-01', end: '2027-03-01', ...more }));

interface World {
  readonly actors: Tiny['actors'];
  readonly work: readonly Initiative[];
}

interface Planted {
  readonly holds: World;
  readonly not: World;
  /** The deciding number where it holds. */
  readonly value: number;
}

const small = all(24, 's#', 'small ZZ11');
const larger = all(24, 'l#', 'firm ZZ11');
const far = all(24, 'x#', 'firm YY11');
const farPublic = all(24, 'o#', 'public YY11');
const bodies = { ...all(12, 'u#', 'university ZZ11'), ...all(12, 'a#', 'public ZZ11') };
const everybody = { ...small, ...larger, ...far, ...farPublic, ...bodies };
const of = (...work: readonly (readonly Initiative[])[]): World => ({
  actors: everybody,
  work: work.flat(),
});

const ELEVEN = Array.from({ length: 11 }, (_, i) => i + 1);

const PLANTED: Readonly<Record<string, Planted>> = {
  // Twelve early pairs of which each comes back, against each going to somebody new
  'success-breeds-co-operation': {
    holds: of(early(times(12, 's#* l#')), late(times(12, 's#* l#'))),
    not: of(
      early(times(12, 's#* l#')),
      early(rotated(12, (i, k) => `s${i}* x${k}`, ELEVEN)),
      late(rotated(12, (i, k) => `s${i}* l${k}`, ELEVEN)),
    ),
    // Twelve seen, and each is expected with chance 1 · 1 / 24
    value: 24,
  },
  'ties-end-with-the-money': {
    holds: of(early(times(24, 's#* l#'))),
    not: of(early(times(24, 's#* l#')), late(times(24, 's#* l#'))),
    value: 1,
  },
  'co-operation-deepens': {
    holds: of(early(times(24, 's#*:10 l#:10')), late(times(24, 's#*:90 l#:20'))),
    not: of(early(times(24, 's#*:90 l#:10')), late(times(24, 's#*:10 l#:20'))),
    value: 1,
  },
  'circles-close': {
    holds: of(early(times(24, 's#* l#')), late(times(24, 's#* l#'))),
    not: of(early(times(24, 's#* l#')), late(rotated(24, (i, k) => `s${i}* l${k}`, [1]))),
    value: 1,
  },
  'newcomers-stay-outside': {
    holds: of(
      early(times(12, 's#* l#')),
      early(times(12, 's#* x#')),
      late(times(12, 's#* l#')),
      late(times(12, 'u#* x#')),
    ),
    not: of(early(times(24, 's#* x#')), late(times(12, 's#* x#')), late(times(12, 'u#* a#'))),
    value: -1,
  },
  'isolated-pioneers-vanish': {
    holds: of(early(times(12, 's#* x#')), early(times(12, 'l#* u#')), late(times(12, 'l#* x#'))),
    not: of(early(times(12, 's#* x#')), early(times(12, 'l#* u#')), late(times(12, 's#* x#'))),
    value: -1,
  },
  'co-operation-fades': {
    holds: of(
      late(times(24, 's#* x#')),
      late(times(20, 's#* l#'), { end: '2025-06-01' }),
      early(['u1* a1']),
    ),
    not: of(
      late(times(24, 's#* x#')),
      late(times(20, 's#* l#'), { start: '2025-06-01' }),
      late(['u1* a1']),
    ),
    // A year before, 20 ties over 44 organisations; now none over 24
    value: -20 / 44,
  },
  'agencies-do-not-meet': {
    holds: of(early(times(12, 'a#* s#')), late(times(12, 'a#* l#'))),
    not: of(early(rotated(12, (i, k) => `a${i}* a${k}`, [1, 2])), late(times(24, 's#* l#'))),
    value: 0,
  },
  'ties-stay-among-their-kind': {
    holds: of(
      early(rotated(12, (i, k) => `u${i}* u${k}`, [1])),
      late(rotated(12, (i, k) => `a${i}* a${k}`, [1])),
    ),
    not: of(early(times(12, 'u#* a#')), late(rotated(12, (i, k) => `u${i}* a${k}`, [1]))),
    // Half of all ends are in either kind: expected 2 · (24² − 48) / 96 = 11 of 24
    value: 24 / 11,
  },
  'firms-work-with-their-size': {
    holds: of(
      early(rotated(12, (i, k) => `s${i}* s${k}`, [1])),
      late(rotated(12, (i, k) => `l${i}* l${k}`, [1])),
    ),
    not: of(early(times(12, 's#* l#')), late(rotated(12, (i, k) => `s${i}* l${k}`, [1]))),
    value: 24 / 11,
  },
  'universities-lead-to-early-ends': {
    holds: of(early([...times(12, 'u#* s#! l#'), ...times(12, 'a#* s# l#')])),
    not: of(early([...times(12, 'u#* s# l#'), ...times(12, 'a#* s#! l#')])),
    value: 1,
  },
  'firm-led-work-lasts': {
    holds: of(early([...times(12, 'u#* s#! l#'), ...times(12, 's#* a# l#')])),
    not: of(early([...times(12, 'u#* s# l#'), ...times(12, 's#* a#! l#')])),
    value: -1,
  },
  'small-firms-leave-early': {
    holds: of(early(times(24, 'l#* s#!'))),
    not: of(early(times(24, 'l#*! s#'))),
    value: 1,
  },
  'winners-win-again': {
    holds: of(
      early(times(24, 's1*:50 s2:40 s#:1').slice(2)),
      late(times(24, 's1*:50 s2:40 s3:30 s#:5').slice(3)),
    ),
    not: of(
      early(times(24, 's1*:50 s2:40 s#:1').slice(2)),
      late(times(24, 's1*:5 s2:4 s#:80').slice(2)),
    ),
    // The top tenth of 24 recipients are three: of them s1, s2 and s3 with 1
    value: (50 + 40 + 30) / (50 + 40 + 30 + 5),
  },
  'success-passes-on': {
    holds: of(
      early(times(10, 'u1*:900 s#:1')),
      early(times(10, 'l#*:1 x#:1')),
      late(times(10, 's#*:1 x#:1')),
      late(times(11, 'o#*:1 x#:1')),
    ),
    not: of(
      early(times(10, 'u1*:900 s#:1')),
      early(times(10, 'l#*:1 x#:1')),
      late(times(10, 'l#*:1 x#:1')),
      late(times(11, 'o#*:1 x#:1')),
    ),
    value: 8 / 8 - 0,
  },
  'meso-bodies-hold-it-together': {
    holds: of(
      early(rotated(12, (i, k) => `u${i}* a${k}`, [1])),
      late(rotated(12, (i, k) => `u${i}* a${k}`, [2])),
    ),
    not: of(early(times(24, 's#* l#'))),
    value: 1,
  },
  'large-firms-start': {
    holds: of(early(times(12, 'l#* s#'))),
    not: of(early(times(12, 's#* l#'))),
    value: 1,
  },
  'lead-users-are-absent': {
    holds: of(early(times(12, 's#* u#'))),
    not: of(early(times(12, 's#* o#'))),
    value: 1,
  },
  'support-is-taken-alone': {
    holds: of(early(times(24, 's#*'))),
    not: of(early(times(24, 's#* x#'))),
    value: 1,
  },
  'led-from-elsewhere-knits-less': {
    holds: of(early(times(12, 'x#* s#')), late(times(12, 'u#* a#'))),
    not: of(early(times(12, 'x#* s# l#')), late(times(12, 'u#* x#'))),
    value: -1,
  },
  'small-firms-go-out-in-company': {
    holds: of(early(times(12, 's#* u# x#')), late(times(24, 'l#* x#'))),
    not: of(early(times(12, 's#* x#')), late(times(12, 'l#* a# x#'))),
    // Twelve small firms in company of a university; of 36 others none has a second one beside it
    value: 1,
  },
};

/** Every firm with a project of its own in a field; what the two of pair i are in is said by `fieldOf`. */
function inFields(fieldOf: (i: number, side: 's' | 'l') => string): readonly Initiative[] {
  return Array.from({ length: 24 }, (_, i) =>
    (['s', 'l'] as const).flatMap((side) =>
      early([`${side}${i + 1}*`], { fields: [`science > ${fieldOf(i, side)}`] }),
    ),
  ).flat();
}

test('partners-share-one-field: holds of partners of one field, not of partners of two (recovery)', () => {
  const pairs = late(times(24, 's#* l#'));
  const one = read(
    'partners-share-one-field',
    of(
      inFields((i) => `f${i % 4}`),
      pairs,
    ),
  );
  assert.equal(one.status, 'holds');
  // Two strangers share one of four fields, 11 of 47 times as alike as partners
  assert.ok(Math.abs(one.effect!.value - 47 / 11) < 0.5, String(one.effect!.value));
  const two = read(
    'partners-share-one-field',
    of(
      inFields((i, side) => `f${(i + Number(side === 'l')) % 4}`),
      pairs,
    ),
  );
  assert.equal(two.status, 'contradicted');
  assert.equal(two.effect!.value, 0);
});

test('complementary-pairs-last: holds where pairs of two fields come back, not where pairs of one do (hand)', () => {
  const fields = inFields((i, side) => (i < 12 ? 'one' : side));
  const first = late(times(24, 's#* l#'));
  const again = (from: number): readonly Initiative[] =>
    late(times(24, 's#* l#').slice(from, from + 12));
  const held = read('complementary-pairs-last', of(fields, first, again(12)));
  assert.equal(held.status, 'holds');
  assert.equal(held.effect!.value, 1);
  assert.equal(
    read('complementary-pairs-last', of(fields, first, again(0))).status,
    'contradicted',
  );
});

test('fields that no initiative names are missing (limit)', () => {
  for (const id of ['complementary-pairs-last', 'partners-share-one-field'])
    assert.deepEqual(read(id, of(late(times(24, 's#* l#')))).missing, ['fields of initiatives']);
});

test('nearness-brings-ties: holds of pairs of one town, not of pairs of two, and lacks coordinates (recovery)', () => {
  const placed = (side: string, town: (i: number) => number): Tiny['actors'] =>
    Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [
        `${side}${i + 1}`,
        `firm ZZ11 ${town(i)},${10 + i / 1e4}`,
      ]),
    );
  // Three degrees apart is farther than half of all pairs of the towns at 0, 1, 3 and 4 degrees are
  const near = {
    ...placed('s', (i) => [0, 1, 3, 4][i % 4]),
    ...placed('l', (i) => [0, 1, 3, 4][i % 4]),
  };
  const apart = { ...placed('s', (i) => i % 2), ...placed('l', (i) => 3 + (i % 2)) };
  const work = late(times(24, 's#* l#'));
  assert.equal(read('nearness-brings-ties', { actors: near, work }).status, 'holds');
  assert.equal(read('nearness-brings-ties', { actors: apart, work }).status, 'contradicted');
  assert.deepEqual(read('nearness-brings-ties', of(late(times(24, 's#* l#')))).missing, [
    'coordinates of actors',
  ]);
});

/** Initiatives of i with the ones some steps further on in a ring of n. */
function rotated(
  n: number,
  members: (i: number, k: number) => string,
  steps: readonly number[],
): readonly string[] {
  return steps.flatMap((step) =>
    Array.from({ length: n }, (_, i) => members(i + 1, ((i + step) % n) + 1)),
  );
}

function read(id: string, { actors, work }: World): Finding {
  const snapshot = tiny({
    actors,
    initiatives: Object.fromEntries(work.map((initiative, i) => [`p${i}`, initiative])),
  });
  return readOn(id, snapshot);
}

function readOn(id: string, snapshot: ReturnType<typeof tiny>): Finding {
  const claim = CLAIMS.find((one) => one.id === id);
  assert.ok(claim, id);
  const view = placeView(snapshot, 'ZZ11');
  return perform(claim, { frozen: view.frozen, view, measured: new Map() }).value;
}

for (const [id, { holds, not, value }] of Object.entries(PLANTED)) {
  test(`${id}: holds where it is planted, with its number (hand) (recovery)`, () => {
    const { status, effect, says } = read(id, holds);
    assert.equal(status, 'holds', say(says));
    assert.ok(effect !== null);
    assert.ok(Math.abs(effect.value - value) < 1e-9, `${effect.value} against ${value}`);
    assert.ok(effect.lo <= effect.value && effect.value <= effect.hi);
  });

  test(`${id}: is contradicted where its opposite is planted (recovery)`, () => {
    const { status, says } = read(id, not);
    assert.equal(status, 'contradicted', say(says));
  });

  test(`${id}: a register without initiatives cannot tell, and says so (limit)`, () => {
    const { status, missing } = readOn(id, own({ actors: all(20, 's#', 'small') }));
    assert.equal(status, 'cannot-tell');
    assert.ok(missing.includes('initiatives and who takes part in them'), missing.join());
  });

  test(`${id}: a single project is too few to tell (limit)`, () => {
    assert.equal(read(id, of(early(['u1*:5 s1:5']))).status, 'cannot-tell');
  });
}
