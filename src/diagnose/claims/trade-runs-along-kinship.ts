import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksTies, statedTies } from '../effect/stated.ts';
import { SUPPLY_KINDS } from '../mapping/supply-web.ts';

/** Kinship as the channel of trade. @see chaminade2005innovation @see berry1997sme */
export const tradeRunsAlongKinship = effectClaim({
  id: 'trade-runs-along-kinship',
  title: 'Trade runs along kinship',
  statement:
    'Orders and loans pass within families and home groups; trust is special, and stops at the border of the group.',
  scope: 'Crafts and young clusters; gives insurance in bad years.',
  sign: 'disputed',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [{ key: 'chaminade2005innovation', where: 'section 3.2.2' }],
  contrary: [
    {
      says: 'Kinship makes the first trust on which other ties can build.',
      source: { key: 'berry1997sme', where: 'on frequent features of networks' },
    },
  ],
  needs: ['ties of kind kinship', 'ties of kind supply or subcontract'],
  test: 'Of the supply pairs inside the place, the share that is also kin lies, with its whole exact interval, above one half.',
  why: 'What runs along kin is not open to those who are none.',
  number: {
    label: 'Supply pairs that are kin',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} supply pairs are kin',
  few: 'No supply pair inside the place is known.',
  wouldChange: 'Ties of kinship and of supply that the register does not hold.',
  who: [
    [
      'Chamber or association',
      'write contracts and settle disputes, so that strangers can deal',
      null,
    ],
  ],
  lacks: (view) => [...lacksTies(view, ['kinship']), ...lacksTies(view, SUPPLY_KINDS)],
  read(view) {
    const key = ({ from, to }: { readonly from: number; readonly to: number }): string =>
      from < to ? `${from} ${to}` : `${to} ${from}`;
    const kin = new Set(statedTies(view, ['kinship']).map(key));
    const inside = statedTies(view, SUPPLY_KINDS).filter(
      ({ from, to }) => view.local[from] >= 0 && view.local[to] >= 0,
    );
    return shareOf(
      countOf(new Set(inside.map(key)), (pair) => kin.has(pair)),
      'supply pairs inside the place',
    );
  },
});
