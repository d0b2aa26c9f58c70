import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksTies, statedTies } from '../effect/stated.ts';

/** Whether people who move take knowledge along. @see chaminade2005innovation @see meyerstamer2002clustering @see berry1997sme */
export const moversCarryTies = effectClaim({
  id: 'movers-carry-ties',
  title: 'Where people move, firms work together',
  statement:
    'People who change firms or start their own carry knowledge and trust along, and ties follow.',
  scope: 'Places where people move between firms; harm to those who train is the other side.',
  sign: 'disputed',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 3.2.1 and 4.4' }],
  contrary: [
    {
      says: 'Pirating of trained workers makes firms stop training and keep apart.',
      source: { key: 'meyerstamer2002clustering', where: 'section 3.2' },
    },
    {
      says: 'Mobility spreads skills and takes them from those who paid for them.',
      source: { key: 'berry1997sme', where: 'on training and pirating' },
    },
  ],
  needs: ['ties of kind mobility or spin-off', 'other ties among the same firms'],
  test: 'Of the pairs of members, the share with a tie of advice, information, supply or a joint project: pairs joined by mobility or spin-off against all others; the whole interval of the difference lies above none.',
  why: 'It says whether to help people move or to hold them.',
  number: {
    label: 'Pairs with movers less others, tied',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} pairs with movers are tied otherwise, {second} of {ofSecond} other pairs',
  few: 'Too few pairs joined by mobility or spin-off to tell.',
  wouldChange: 'Moves of people that the register does not know.',
  who: [['Training bodies', 'pool the cost of training among the firms that gain from it', null]],
  lacks: (view) => lacksTies(view, MOVES),
  read(view) {
    const n = view.members.length;
    const inside = (kinds: Parameters<typeof statedTies>[1]): ReadonlySet<number> =>
      new Set(
        statedTies(view, kinds)
          .map(({ from, to }) => [view.local[from], view.local[to]])
          .filter(([a, b]) => a >= 0 && b >= 0)
          .map(([a, b]) => Math.min(a, b) * n + Math.max(a, b)),
      );
    const moved = inside(MOVES);
    const { pairs } = jointWork(view);
    const tied = new Set([
      ...inside(['advice', 'information', 'supply', 'subcontract', 'collective-action']),
      ...Array.from(pairs.a, (a, pair) => a * n + pairs.b[pair]),
    ]);
    const both = countOf(moved, (pair) => tied.has(pair));
    return sharesApart(
      both,
      { count: tied.size - both.count, of: (n * (n - 1)) / 2 - both.of },
      'pairs of members',
    );
  },
});

const MOVES = ['mobility', 'spin-off'] as const;
