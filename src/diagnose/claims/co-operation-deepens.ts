import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksMoney, moneyOf } from '../effect/money.ts';
import { pairShare } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** The ladder from small safe tasks to larger ones. @see meyerstamer2002clustering @see berry1997sme */
export const coOperationDeepens = effectClaim({
  id: 'co-operation-deepens',
  title: 'Co-operation starts small and deepens',
  statement:
    'Partners begin with small, safe joint tasks; trust grows on these, and what they take on next is larger.',
  scope: 'Pairs of organisations that work together at least twice.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'meyerstamer2002clustering', where: 'section 4.1' },
    { key: 'berry1997sme', where: 'on the deepening of co-operation' },
  ],
  contrary: [
    {
      says: 'There is no clear way from simple joint tasks to the exchange of technology, and joint work can fall back once the first problem is solved.',
      source: { key: 'meyerstamer2002clustering', where: 'section 4.1' },
    },
  ],
  needs: ['amounts of participations', 'initiatives with a day of signature'],
  test: 'Of the pairs with two projects or more, the share whose second brings the two of them more money than the first lies, with its whole interval, above one half.',
  why: 'If it holds, a first small task is the cheapest instrument there is.',
  number: {
    label: 'Pairs whose second project is larger',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'In {count} of {of} pairs with two projects the second is the larger',
  few: 'Too few pairs have two projects with known amounts to tell.',
  wouldChange: 'Amounts that the source leaves out, and further projects of the same pairs.',
  who: [['Agency', 'offer a larger second step to pairs that finished a small first one', null]],
  lacks: (view) => [...lacksInitiatives(view), ...lacksMoney(view)],
  read(view) {
    const work = jointWork(view);
    const got = new Map<number, number>();
    for (const { member, initiative, eur } of moneyOf(view))
      got.set(member * view.initiatives.length + initiative, eur);
    const amount = (member: number, j: number): number =>
      got.get(member * view.initiatives.length + j) ?? NaN;
    return pairShare(view, 'pairs with two projects', (pair, initiatives) => {
      if (initiatives.length < 2) return null;
      const [first, second] = initiatives
        .slice()
        .sort((x, y) => work.day[x] - work.day[y] || x - y);
      const [a, b] = [work.pairs.a[pair], work.pairs.b[pair]];
      const change = amount(a, second) + amount(b, second) - amount(a, first) - amount(b, first);
      if (work.day[first] === work.day[second] || !(change !== 0 && change === change)) return null;
      return change > 0;
    });
  },
});
