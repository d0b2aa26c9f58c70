import { firms, smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksTies, membersAmong, statedTies } from '../effect/stated.ts';

/** Capital by size of firm. @see chaminade2005innovation @see berry1997sme */
export const financeGoesToLargerFirms = effectClaim({
  id: 'finance-goes-to-larger-firms',
  title: 'Finance reaches larger firms',
  statement: 'Banks lend to those with collateral; small firms innovate with what they have saved.',
  scope: 'Firms without joint liability or guarantees; holds in most of the cases studied.',
  sign: 'keeps-back',
  pillar: 'basic infrastructure',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'section 3.2.3 and table 3' }],
  contrary: [
    {
      says: 'Groups that stand in for each other reach banks together.',
      source: { key: 'berry1997sme', where: 'on joint liability' },
    },
  ],
  needs: ['ties of kind finance', 'actors with a size'],
  test: 'The share of firms with a tie of finance: larger firms against small ones; the whole interval of the difference lies above none.',
  why: 'Skills without capital stay unused.',
  number: {
    label: 'Larger less small firms, financed',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} larger firms have a tie of finance, {second} of {ofSecond} small ones',
  few: 'Too few larger or too few small firms are known here to tell.',
  wouldChange: 'Ties of finance that the register does not hold.',
  who: [['Financiers', 'lend to groups that stand in for each other', null]],
  lacks: (view) => lacksTies(view, ['finance']),
  read(view) {
    const financed = new Set(statedTies(view, ['finance']).flatMap(({ from, to }) => [from, to]));
    const has = (member: number): boolean => financed.has(view.members[member]);
    return sharesApart(
      countOf(
        membersAmong(view, (glyph) => glyph === 'firm'),
        has,
      ),
      countOf(membersAmong(view, smallFirms), has),
      'firms of known size',
      membersAmong(view, firms).length,
    );
  },
});
