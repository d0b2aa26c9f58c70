import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { choosesToJoin } from '../effect/funding-rules.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** With fewer firms that could choose nothing is said of their choice. */
const FEWEST = 10;

/** Members who come for the perk. @see hsieh-korean */
export const supportIsTakenAlone = effectClaim({
  id: 'support-is-taken-alone',
  version: 2,
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
  test: 'Of the firms that take part in something whose rules leave the choice, the share that only ever did so without a partner lies, with its whole exact interval, above one half. Instruments in which, in the whole register, next to nobody or nearly everybody is alone leave no choice.',
  why: 'Such support makes members and no ties.',
  number: {
    label: 'Firms that never shared a project where they could choose',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} firms that could choose took part only in projects of their own',
  few: 'Under ten firms here took part in anything whose rules leave the choice between alone and together.',
  wouldChange: 'A joint project for firms that have had support alone.',
  who: [['Agency', 'tie part of the support to a partner', null]],
  lacks: lacksInitiatives,
  read(view) {
    const { careers } = jointWork(view);
    const chosen = membersAmong(view, firms)
      .map((member) => careers[member].filter((j) => choosesToJoin(view, j)))
      .filter((mine) => mine.length > 0);
    if (chosen.length < FEWEST) return null;
    return shareOf(
      countOf(chosen, (mine) => mine.every((j) => view.membersAnywhere[j] < 2)),
      'firms that take part in something whose rules leave the choice',
      membersAmong(view, firms).length,
    );
  },
});
