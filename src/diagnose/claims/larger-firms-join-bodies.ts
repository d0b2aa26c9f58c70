import { firms, smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksTies, membersAmong, statedTies } from '../effect/stated.ts';

/** Self-help bodies by size of firm. @see berry1997sme @see meyerstamer2002clustering */
export const largerFirmsJoinBodies = effectClaim({
  id: 'larger-firms-join-bodies',
  title: 'Larger firms join associations, small ones do not',
  statement: 'Membership and use of self-help bodies rises with the size of the firm.',
  scope: 'Associations and chambers that firms join freely.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'berry1997sme', where: 'on membership of self-help bodies by size' }],
  contrary: [
    {
      says: 'Mandatory membership takes in all sizes and makes the body weak.',
      source: { key: 'meyerstamer2002clustering', where: 'sections 2.2 and 3.3' },
    },
  ],
  needs: ['ties of kind membership', 'actors with a size'],
  test: 'The share of firms with a membership: larger firms against small ones; the whole interval of the difference lies above none.',
  why: 'A body speaks for those who are in it.',
  number: {
    label: 'Larger less small firms, member of a body',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} larger firms are members of a body, {second} of {ofSecond} small ones',
  few: 'Too few larger or too few small firms are known here to tell.',
  wouldChange: 'Lists of members of bodies that the register does not hold.',
  who: [
    [
      'Chamber or association',
      'offer small firms a first year at low cost and a seat of their own',
      null,
    ],
  ],
  lacks: (view) => lacksTies(view, ['membership']),
  read(view) {
    const inside = new Set(statedTies(view, ['membership']).flatMap(({ from, to }) => [from, to]));
    const isMember = (member: number): boolean => inside.has(view.members[member]);
    return sharesApart(
      countOf(
        membersAmong(view, (glyph) => glyph === 'firm'),
        isMember,
      ),
      countOf(membersAmong(view, smallFirms), isMember),
      'firms of known size',
      membersAmong(view, firms).length,
    );
  },
});
