import { numberByTie } from '../../measure/observed.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksTies } from '../effect/stated.ts';
import { buyerDependence } from '../mapping/single-buyer.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** Lock-in of suppliers to one buyer. @see hsieh-korean @see berry1997sme */
export const suppliersHangOnOneBuyer = effectClaim({
  id: 'suppliers-hang-on-one-buyer',
  title: 'Suppliers hang on one buyer',
  statement:
    'Where each supplier is tied to one assembler, subcontracting locks small firms in: they neither learn elsewhere nor bargain.',
  scope: 'Supply systems under large assemblers; seen in South Korea.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'hsieh-korean', where: 'on suppliers of one assembler' }],
  contrary: [
    {
      says: 'Subcontracting went with fast growth of small firms in Korea and was unusually vigorous.',
      source: { key: 'berry1997sme', where: 'on subcontracting in Korea' },
    },
  ],
  needs: ['ties of kind supply or subcontract', 'sales-share of ties where it is known'],
  test: 'Of the suppliers of the place, the share that sells to one known buyer only, or half or more of its sales to one, lies with its whole exact interval above one half.',
  why: 'A share of subcontracting says little; how many buyers each supplier has says whether it is a road or a cage.',
  number: {
    label: 'Suppliers that hang on one buyer',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} suppliers sell to one buyer, or half or more to one',
  few: 'No supplier of the place is known.',
  wouldChange: 'Buyers that the register does not know, and stated shares of sales.',
  who: [
    [
      'Chamber or association',
      'find each such supplier a second buyer, in another industry',
      'introductions',
    ],
  ],
  lacks: (view) => lacksTies(view, SUPPLY_KINDS),
  read(view) {
    const web = supplyWeb(view.snapshot);
    const { buyers, topShare } = buyerDependence(
      web,
      numberByTie(view.snapshot, 'sales-share', SUPPLY_KINDS),
    );
    const suppliers = Array.from(view.members).filter((actor) => buyers[actor] > 0);
    return shareOf(
      countOf(suppliers, (actor) => buyers[actor] === 1 || topShare[actor] >= 0.5),
      'suppliers of the place',
      view.members.length,
    );
  },
});
