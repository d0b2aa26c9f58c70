import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../src/domain/say.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { perform } from '../../src/method/perform.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Own } from './own-register.ts';
import { all, own, times } from './own-register.ts';

/** A claim, a register in which it was planted and one in which its opposite was, and the number in the first. */
interface World {
  readonly holds: Own;
  readonly not: Own;
  readonly value: number;
  /** What a register of firms alone lacks. */
  readonly lacks: RegExp;
}

const small = all(12, 's#', 'small');
const larger = all(12, 'l#', 'larger');
const both = { ...small, ...larger };
const far = all(12, 'far#', 'larger YY11');
const level = (count: number, id: string, value: number): readonly string[] =>
  times(count, `${id} capability-product ${value}`);
/** Levels that vary a little around a value, so that a mean has a spread. */
const levels = (id: string, values: readonly number[]): readonly string[] =>
  values.map((value, i) => `${id}${i + 1} capability-product ${value}`);
const high = [4, 5, 4, 5, 5, 4, 5, 4, 5, 5, 4, 5];
const low = [1, 2, 2, 1, 2, 1, 1, 2, 1, 2, 2, 1];

const WORLDS: Readonly<Record<string, World>> = {
  'suppliers-hang-on-one-buyer': {
    holds: { actors: both, ties: times(12, 's#>l1:supply') },
    not: {
      actors: both,
      ties: [
        ...times(12, 's#>l1:supply'),
        ...times(12, 's#>l2:supply'),
        ...times(12, 's#>l3:supply'),
      ],
    },
    value: 1,
    lacks: /ties of kind supply or subcontract/,
  },
  'few-buyers-hold-the-orders': {
    holds: { actors: both, ties: [...times(12, 's#>l1:supply'), 's1>l2:supply'] },
    not: { actors: both, ties: times(12, 's#>l#:supply') },
    value: 12 / 13,
    lacks: /ties of kind supply or subcontract/,
  },
  'traders-stand-between': {
    holds: {
      actors: { ...small, t: 'larger', x: 'larger YY11' },
      ties: [...times(12, 's#>t:supply'), 't>x:supply'],
    },
    not: {
      actors: { ...small, t: 'larger', x: 'larger YY11' },
      ties: [...times(12, 's#>x:supply'), 't>x:supply'],
    },
    value: 1,
    lacks: /ties of kind supply.*buyers outside the place/,
  },
  'larger-firms-join-bodies': {
    holds: {
      actors: { ...both, a: 'association' },
      ties: [...times(10, 'l#>a:membership'), 's1>a:membership'],
    },
    not: {
      actors: { ...both, a: 'association' },
      ties: [...times(10, 's#>a:membership'), 'l1>a:membership'],
    },
    value: 9 / 12,
    lacks: /ties of kind membership/,
  },
  'associations-are-many-and-small': {
    holds: {
      actors: { ...both, ...all(8, 'a#', 'association') },
      ties: times(8, 's#>a#:membership'),
    },
    not: {
      actors: { ...both, ...all(8, 'a#', 'chamber') },
      ties: times(8, 'a#').flatMap((body) => times(12, `s#>${body}:membership`)),
    },
    value: 1,
    lacks: /ties of kind membership/,
  },
  'finance-goes-to-larger-firms': {
    holds: { actors: { ...both, b: 'financier' }, ties: times(10, 'b>l#:finance') },
    not: { actors: { ...both, b: 'financier' }, ties: times(10, 'b>s#:finance') },
    value: 10 / 12,
    lacks: /ties of kind finance/,
  },
  'trade-runs-along-kinship': {
    holds: { actors: both, ties: [...times(10, 's#>l#:supply'), ...times(10, 'l#>s#:kinship')] },
    not: { actors: both, ties: [...times(10, 's#>l#:supply'), 's11>l11:kinship'] },
    value: 1,
    lacks: /ties of kind kinship, ties of kind supply or subcontract/,
  },
  'movers-carry-ties': {
    holds: { actors: both, ties: [...times(10, 's#>l#:mobility'), ...times(9, 's#>l#:advice')] },
    not: {
      actors: both,
      ties: [
        ...times(10, 's#>l#:mobility'),
        ...times(12, 's#').flatMap((one, i) =>
          times(12, `${one}>l#:advice`).filter((_, k) => k !== i),
        ),
      ],
    },
    // 9 of 10 pairs with movers; none of the 266 others
    value: 0.9,
    lacks: /ties of kind mobility or spin-off/,
  },
  'help-is-returned': {
    holds: { actors: both, ties: [...times(10, 's#>l#:advice'), ...times(10, 'l#>s#:advice')] },
    not: {
      actors: all(6, 's#', 'small'),
      ties: times(6, 's#').flatMap((one, i) =>
        times(6, `${one}>s#:advice`).filter((_, k) => k > i),
      ),
    },
    value: 1 - 20 / (24 * 23),
    lacks: /ties of kind advice or information/,
  },
  'knowledge-sits-outside-firms': {
    holds: { actors: { ...both, u: 'university' }, ties: times(10, 'u>s#:advice') },
    not: { actors: both, ties: times(10, 'l#>s#:advice') },
    value: 1,
    lacks: /ties of kind advice or information/,
  },
  'diaspora-brings-markets': {
    holds: {
      actors: { ...both, ...far },
      ties: times(12, 's#>far#:diaspora'),
      seen: [...times(10, 's# exports 5'), ...times(12, 'l# exports 0')],
    },
    not: {
      actors: { ...both, ...far },
      ties: times(12, 's#>far#:diaspora'),
      seen: [...times(12, 's# exports 0'), ...times(12, 'l# exports 5')],
    },
    value: 1,
    lacks: /ties of kind diaspora, observations of exports/,
  },
  'programme-ties-end': {
    holds: {
      actors: both,
      ties: [...times(8, 's#>l#:advice until 2024-01-01'), ...times(8, 'l#>s#:information')],
      seen: [
        ...times(8, 'tie:s#>l#:advice programme-made 1'),
        ...times(8, 'tie:l#>s#:information programme-made 0'),
      ],
    },
    not: {
      actors: both,
      ties: [...times(8, 's#>l#:advice'), ...times(8, 'l#>s#:information until 2024-01-01')],
      seen: [
        ...times(8, 'tie:s#>l#:advice programme-made 1'),
        ...times(8, 'tie:l#>s#:information programme-made 0'),
      ],
    },
    value: 1,
    lacks: /observations of programme-made on ties/,
  },
  'half-at-level-four': {
    holds: { actors: both, seen: [...level(12, 's#', 4), ...level(12, 'l#', 5)] },
    not: { actors: both, seen: [...level(12, 's#', 3), ...level(12, 'l#', 2)] },
    value: 1,
    lacks: /observations of capability/,
  },
  'suppliers-of-lead-firms-stand-higher': {
    holds: {
      actors: both,
      ties: times(6, 's#>l1:supply'),
      seen: levels('s', [...high.slice(0, 6), ...low.slice(0, 6)]),
    },
    not: {
      actors: both,
      ties: times(6, 's#>l1:supply'),
      seen: levels('s', [...low.slice(0, 6), ...high.slice(0, 6)]),
    },
    // 27/6 less 9/6
    value: 3,
    lacks: /ties of kind supply.*observations of capability/,
  },
  'help-begins-at-a-level': {
    holds: {
      actors: both,
      ties: times(6, 'l#>s#:advice'),
      seen: levels('s', [...high.slice(0, 6), ...low.slice(0, 6)]),
    },
    not: {
      actors: both,
      ties: times(6, 'l#>s#:advice'),
      seen: levels('s', [...low.slice(0, 6), ...high.slice(0, 6)]),
    },
    value: 1,
    lacks: /ties of kind supply or subcontract or advice.*observations of capability/,
  },
  'small-firms-stand-lower': {
    holds: { actors: both, seen: [...levels('s', low), ...levels('l', high)] },
    not: { actors: both, seen: [...levels('s', high), ...levels('l', low)] },
    value: 18 / 12 - 55 / 12,
    lacks: /observations of capability/,
  },
  'foreign-owned-stand-higher': {
    holds: {
      actors: both,
      seen: [
        ...levels('s', low),
        ...levels('l', high),
        ...times(12, 's# foreign-equity 0.49'),
        ...times(12, 'l# foreign-equity 0.5'),
      ],
    },
    not: {
      actors: both,
      seen: [
        ...levels('s', low),
        ...levels('l', high),
        ...times(12, 's# foreign-equity 0.5'),
        ...times(12, 'l# foreign-equity 0'),
      ],
    },
    value: 55 / 12 - 18 / 12,
    lacks: /observations of foreign-equity, observations of capability/,
  },
  'exporters-stand-higher': {
    holds: {
      actors: both,
      seen: [
        ...levels('s', low),
        ...levels('l', high),
        ...times(12, 's# exports 0'),
        ...times(12, 'l# exports 9'),
      ],
    },
    not: {
      actors: both,
      seen: [
        ...levels('s', low),
        ...levels('l', high),
        ...times(12, 's# exports 9'),
        ...times(12, 'l# exports 0'),
      ],
    },
    value: 55 / 12 - 18 / 12,
    lacks: /observations of exports, observations of capability/,
  },
  'skills-carry-levels': {
    holds: { actors: small, seen: skills((i) => i + 1) },
    not: { actors: small, seen: skills((i) => 12 - i) },
    value: 1,
    lacks: /observations of employees, observations of workers-professional/,
  },
  'r-and-d-misses-small-innovators': {
    holds: {
      actors: small,
      seen: [...times(10, 's# innovation:organisation 1'), ...times(10, 's# rd-spending 0')],
    },
    not: {
      actors: small,
      seen: [...times(10, 's# innovation:product 1'), ...times(10, 's# rd-spending 90')],
    },
    value: 1,
    lacks: /observations of innovation:, observations of rd-spending/,
  },
  'foreign-owned-are-certified': {
    holds: {
      actors: both,
      seen: [
        ...times(12, 'l# foreign-equity 1'),
        ...times(12, 's# foreign-equity 0'),
        ...times(9, 'l# certificate:iso-9001 tuv'),
      ],
    },
    not: {
      actors: both,
      seen: [
        ...times(12, 'l# foreign-equity 1'),
        ...times(12, 's# foreign-equity 0'),
        ...times(9, 's# certificate:iso-9001 tuv'),
      ],
    },
    value: 0.75,
    lacks: /observations of certificate:, observations of foreign-equity/,
  },
  'low-road-prevails': {
    holds: { actors: small, seen: times(10, 's# strategy low-road') },
    not: { actors: small, seen: times(10, 's# strategy high-road') },
    value: 1,
    lacks: /observations of strategy/,
  },
  'small-exporters-sell-themselves': {
    holds: { actors: small, seen: times(10, 's# exports-directly 1') },
    not: { actors: small, seen: times(10, 's# exports-directly 0') },
    value: 1,
    lacks: /observations of exports-directly/,
  },
  'organisations-matter-little': {
    holds: { actors: small, seen: [...times(9, 's# importance 1'), 's10 importance 2'] },
    not: { actors: small, seen: [...times(9, 's# importance 4'), 's10 importance 5'] },
    value: 1.1,
    lacks: /observations of importance/,
  },
  'users-score-below-self': {
    holds: scores(['2', '1', '2', '1', '2', '1'], '4'),
    not: scores(['4', '5', '4', '5', '4', '5'], '2'),
    value: -2.5,
    lacks: /observations of user-score:, observations of self-score:/,
  },
  'wages-lag-behind-value': {
    holds: { actors: small, seen: periods('wages', 100, 101, 'value-added', 100, 150) },
    not: { actors: small, seen: periods('wages', 100, 160, 'value-added', 100, 150) },
    value: 1,
    lacks: /observations of wages, observations of value-added/,
  },
  'levels-rise-with-value': {
    holds: { actors: small, seen: periods('capability-product', 2, 3, 'value-added', 100, 150) },
    not: { actors: small, seen: periods('capability-product', 2, 3, 'value-added', 100, 90) },
    value: 1,
    lacks: /observations of capability-product, observations of value-added/,
  },
  'exports-lean-on-few-countries': {
    holds: {
      actors: small,
      seen: [...times(12, 's# exports-to:DE 90'), ...times(12, 's# exports-to:X# 1')],
    },
    not: {
      actors: small,
      seen: times(12, 's#').flatMap((firm) => times(12, `${firm} exports-to:X# 10`)),
    },
    // 90 of each of twelve to one country, and four of the twelve that got 1
    value: (12 * 90 + 4) / (12 * 91),
    lacks: /observations of exports-to:/,
  },
  'informal-firms-stay-outside': {
    holds: {
      actors: both,
      ties: times(10, 'l#>l1:advice').slice(1),
      seen: [...times(12, 's# formality informal'), ...times(12, 'l# formality formal')],
    },
    not: {
      actors: both,
      ties: times(10, 's#>s1:advice').slice(1),
      seen: [...times(12, 's# formality semi-formal'), ...times(12, 'l# formality formal')],
    },
    value: -10 / 12,
    lacks: /observations of formality/,
  },
  'services-double': {
    holds: {
      actors: { a: 'public-body', b: 'public-body' },
      seen: [...times(8, 'a service:x# small'), ...times(8, 'b service:x# small')],
    },
    not: { actors: { a: 'public-body', b: 'public-body' }, seen: times(8, 'a service:x# small') },
    value: 1,
    lacks: /observations of service:/,
  },
  'inputs-without-outcomes': {
    holds: {
      actors: small,
      initiatives: all(8, 'p#', 's1 s2'),
      seen: times(8, 'initiative:p# input:money 9'),
    },
    not: {
      actors: small,
      initiatives: all(8, 'p#', 's1 s2'),
      seen: [
        ...times(8, 'initiative:p# input:money 9'),
        ...times(8, 'initiative:p# outcome:jobs 1'),
      ],
    },
    value: 1,
    lacks: /observations of input: on initiatives/,
  },
  'support-reaches-few-small-firms': {
    holds: { actors: small, initiatives: { p: 's1 s2' } },
    not: { actors: { ...small, x: 'larger' }, initiatives: { p: times(12, 's#').join(' ') } },
    value: 2 / 12,
    lacks: /initiatives and who takes part in them/,
  },
  'innovators-have-more-ties': {
    holds: {
      actors: both,
      ties: [...times(11, 'l#>l12:advice'), ...times(10, 'l#>l11:information')],
      seen: [...times(12, 'l# innovation:product 1'), ...times(12, 's# innovation:product 0')],
    },
    not: {
      actors: both,
      ties: [...times(11, 'l#>l12:advice'), ...times(10, 'l#>l11:information')],
      seen: [...times(12, 'l# innovation:product 0'), ...times(12, 's# innovation:product 1')],
    },
    // ten with two partners, two with eleven
    value: 42 / 12,
    lacks: /observations of innovation:/,
  },
  'supply-crosses-industries': {
    holds: {
      actors: both,
      ties: times(10, 's#>l#:supply'),
      seen: [...times(12, 's# sector C25.62'), ...times(12, 'l# sector C29.10')],
    },
    not: {
      actors: both,
      ties: times(10, 's#>l#:supply'),
      seen: [...times(12, 's# sector C25.62'), ...times(12, 'l# sector C25.10')],
    },
    value: 1,
    lacks: /ties of kind supply or subcontract, observations of sector/,
  },
};

function skills(of: (i: number) => number): readonly string[] {
  return Array.from({ length: 12 }, (_, i) => [
    `s${i + 1} employees 100`,
    `s${i + 1} workers-professional ${i * 3}`,
    `s${i + 1} workers-skilled ${i * 4}`,
    `s${i + 1} capability-product ${of(i)}`,
  ]).flat();
}

function scores(users: readonly string[], self: string): Own {
  return {
    actors: { a: 'association' },
    seen: users.flatMap((score, i) => [
      `a user-score:f${i} ${score}`,
      `a self-score:f${i} ${self}`,
    ]),
  };
}

function periods(
  one: string,
  first: number,
  last: number,
  other: string,
  before: number,
  after: number,
): readonly string[] {
  return [
    ...times(10, `s# ${one}@2020 ${first}`),
    ...times(10, `s# ${one}@2024 ${last}`),
    ...times(10, `s# ${other}@2020 ${before}`),
    ...times(10, `s# ${other}@2024 ${after}`),
  ];
}

function read(id: string, world: Own): Finding {
  const claim = CLAIMS.find((one) => one.id === id);
  assert.ok(claim, id);
  const view = placeView(own(world), 'ZZ11');
  return perform(claim, { frozen: view.frozen, view, measured: new Map() }).value;
}

for (const [id, { holds, not, value, lacks }] of Object.entries(WORLDS)) {
  test(`${id}: holds where it is planted, with its number (hand) (recovery)`, () => {
    const { status, effect, says } = read(id, holds);
    assert.equal(status, 'holds', say(says));
    assert.ok(effect !== null);
    assert.ok(Math.abs(effect.value - value) < 1e-5, `${effect.value} against ${value}`);
    assert.ok(effect.lo <= effect.value && effect.value <= effect.hi);
  });

  test(`${id}: is contradicted where its opposite is planted (recovery)`, () => {
    const { status, says } = read(id, not);
    assert.equal(status, 'contradicted', say(says));
  });

  test(`${id}: without the data it cannot tell, and names them (limit)`, () => {
    const { status, missing, says, effect } = read(id, { actors: both });
    assert.equal(status, 'cannot-tell');
    assert.equal(effect, null);
    assert.match(say(says), lacks);
    assert.ok(missing.length > 0);
  });
}

test('exports to ten countries or fewer cannot be told: five of them hold half by arithmetic (limit)', () => {
  const sold = (countries: number): Own => ({
    actors: small,
    seen: times(12, 's#').flatMap((firm) => times(countries, `${firm} exports-to:X# 10`)),
  });
  const status = (countries: number): string =>
    read('exports-lean-on-few-countries', sold(countries)).status;
  assert.equal(status(5), 'cannot-tell');
  assert.equal(status(10), 'cannot-tell');
  assert.equal(status(12), 'contradicted');
});
