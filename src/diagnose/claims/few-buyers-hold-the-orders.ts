import { effectClaim } from '../effect/effect-claim.ts';
import { shareOf } from '../effect/estimates.ts';
import { lacksTies } from '../effect/stated.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** Orders in few hands. @see meyerstamer2002clustering @see berry1997sme */
export const fewBuyersHoldTheOrders = effectClaim({
  id: 'few-buyers-hold-the-orders',
  title: 'A few buyers hold the orders',
  statement:
    'Where few buyers place most orders, they can play suppliers off against each other, and joint action fails.',
  scope: 'Chains that buyers drive; seen in footwear of the Sinos valley.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.4' }],
  contrary: [
    {
      says: 'Chains that buyers drive respond more to support, since the buyer teaches what the market wants.',
      source: { key: 'berry1997sme', where: 'on buyers and traders' },
    },
  ],
  needs: ['ties of kind supply or subcontract'],
  test: 'The share of supply pairs of the place that the largest tenth of buyers holds lies, with its whole exact interval, above one half.',
  why: 'Bargaining power decides who gets the gain from upgrading.',
  number: {
    label: 'Supply pairs of the largest tenth of buyers',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'The largest tenth of buyers holds {count} of {of} supply pairs',
  few: 'Under ten supply pairs of the place are known.',
  wouldChange: 'Buyers that the register does not know; orders are counted as pairs, not by value.',
  who: [['Chamber or association', 'bring buyers from elsewhere to a fair at home', null]],
  lacks: (view) => lacksTies(view, SUPPLY_KINDS),
  read(view) {
    const { from, to } = supplyWeb(view.snapshot);
    const got = new Map<number, number>();
    let of = 0;
    for (let k = 0; k < from.length; k++) {
      if (view.local[from[k]] < 0) continue;
      of++;
      got.set(to[k], (got.get(to[k]) ?? 0) + 1);
    }
    if (of < 10) return null;
    const counts = [...got.values()].sort((a, b) => b - a);
    const count = counts.slice(0, Math.ceil(counts.length / 10)).reduce((all, one) => all + one, 0);
    return shareOf({ count, of }, 'supply pairs of the place');
  },
});
