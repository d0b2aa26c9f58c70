import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { isKind, lacksTies, statedTies } from '../effect/stated.ts';

/** Many bodies, thin each. @see meyerstamer2002clustering @see berry1997sme */
export const associationsAreManyAndSmall = effectClaim({
  id: 'associations-are-many-and-small',
  title: 'Associations are many and small',
  statement: 'Where associations multiply, each is too small to offer real services.',
  scope: 'Places with free association; where membership is a duty the weakness has other causes.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'meyerstamer2002clustering', where: 'sections 2.2 and 3.3' }],
  contrary: [
    {
      says: 'Associations were among the main early movers of joint action.',
      source: { key: 'berry1997sme', where: 'on associations' },
    },
  ],
  needs: ['ties of kind membership'],
  test: 'Of the associations and chambers with a known member here, the share with under ten known members lies, with its whole exact interval, above one half.',
  why: 'A lab, a course or a lawyer needs more members than ten.',
  number: {
    label: 'Associations with under ten members',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} associations have under ten known members',
  few: 'No association or chamber with a known member.',
  wouldChange: 'Members that the register does not know.',
  who: [
    [
      'Chamber or association',
      'share an office, a lab or a course with the next association',
      null,
    ],
  ],
  lacks: (view) => lacksTies(view, ['membership']),
  read(view) {
    const body = isKind(view, ['association', 'chamber']);
    const joined = new Map<number, number>();
    for (const { from, to } of statedTies(view, ['membership']))
      for (const end of [from, to]) if (body(end)) joined.set(end, (joined.get(end) ?? 0) + 1);
    return shareOf(
      countOf(joined.values(), (members) => members < 10),
      'associations and chambers',
    );
  },
});
