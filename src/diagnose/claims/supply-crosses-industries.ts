import { wordsByActor } from '../../measure/observed.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksObserved, lacksTies } from '../effect/stated.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** Links between industries. @see hsieh-korean @see rasiah2013institutional */
export const supplyCrossesIndustries = effectClaim({
  id: 'supply-crosses-industries',
  title: 'Supply ties cross industries',
  statement:
    'In a system of specialists firms sell into many industries, and what one learns another can use.',
  scope: 'Systems with an extensive division of labour; seen in Taiwan.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [{ key: 'hsieh-korean', where: 'on links between industries in Taiwan' }],
  contrary: [
    {
      says: 'Depth in one trade is what makes a place known for it.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['ties of kind supply or subcontract', 'observations of sector'],
  test: 'Of the supply pairs whose two activities are known, the share that joins different divisions of activity lies, with its whole exact interval, above one half.',
  why: 'Buyers in several industries keep a supplier alive when one of them falls.',
  number: {
    label: 'Supply pairs across industries',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} supply pairs join different industries',
  few: 'No supply pair has two known activities.',
  wouldChange: 'Activities of further firms, and buyers in other industries.',
  who: [['Cluster manager', 'find suppliers a buyer in another industry', 'introductions']],
  lacks: (view) => [...lacksTies(view, SUPPLY_KINDS), ...lacksObserved(view, ['sector'])],
  read(view) {
    const { from, to } = supplyWeb(view.snapshot);
    const sector = wordsByActor(view.snapshot, 'sector');
    const division = (actor: number): string => /\d{2}/.exec(sector[actor])?.[0] ?? '';
    const here = Array.from(from.keys()).filter(
      (k) => view.local[from[k]] >= 0 || view.local[to[k]] >= 0,
    );
    return shareOf(
      countOf(
        here.filter((k) => division(from[k]) !== '' && division(to[k]) !== ''),
        (k) => division(from[k]) !== division(to[k]),
      ),
      'supply pairs with two known activities',
      here.length,
    );
  },
});
