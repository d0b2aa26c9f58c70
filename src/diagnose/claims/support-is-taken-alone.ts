import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** Members who come for the perk. @see hsieh-korean */
export const supportIsTakenAlone = effectClaim({
  id: 'support-is-taken-alone',
  title: 'Firms take support alone',
  statement: 'Incentives draw firms in for what they are given, and not to work with others.',
  scope: 'Programmes that pay single firms as well as groups.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [{ key: 'hsieh-korean', where: 'on incentives and rent-seeking' }],
  contrary: [
    {
      says: 'A grant to one firm can be the first step before it dares to join others.',
      source: null,
    },
  ],
  needs: ['initiatives and who takes part in them'],
  test: 'Of the firms that take part in something, the share that only ever did so without a partner lies, with its whole exact interval, above one half.',
  why: 'Such support makes members and no ties.',
  number: {
    label: 'Firms that never shared a project',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} firms took part only in projects of their own',
  few: 'No firm here takes part in anything.',
  wouldChange: 'A joint project for firms that have had support alone.',
  who: [['Agency', 'tie part of the support to a partner', null]],
  lacks: lacksInitiatives,
  read(view) {
    const { careers } = jointWork(view);
    const some = membersAmong(view, firms).filter((member) => careers[member].length > 0);
    return shareOf(
      countOf(some, (member) => careers[member].every((j) => view.membersAnywhere[j] < 2)),
      'firms that take part in something',
      membersAmong(view, firms).length,
    );
  },
});
