import { GLYPHS } from '../../domain/actor-kind.ts';
import { smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { glyphsOf } from '../effect/initiative-kinds.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** The demand side as the weakest node. @see chaminade2005innovation @see rasiah2013institutional */
export const leadUsersAreAbsent = effectClaim({
  id: 'lead-users-are-absent',
  title: 'Small firms work without a demanding user',
  statement:
    'Skills stay formal where no demanding user gives high-value orders; the demand side is then what holds a place back.',
  scope: 'Places with skilled firms and little local demand; seen in Bangalore.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 4.4 and 5' }],
  contrary: [
    {
      says: 'A research partner may teach what a user would ask for later.',
      source: { key: 'rasiah2013institutional', where: 'section 5' },
    },
  ],
  needs: ['initiatives and who takes part in them', 'actors with a size'],
  test: 'Of the small firms with a project, the share without any partner, here or elsewhere, that is a larger firm or a public body lies, with its whole exact interval, above one half.',
  why: 'Training and research find no use where nobody buys the result.',
  number: {
    label: 'Small firms without a possible lead user',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} small firms share no project with a larger firm or a public body',
  few: 'No small firm here takes part in a project.',
  wouldChange:
    'A larger firm or public body as user in projects of small firms; who buys from them, once it is known.',
  who: [
    ['Public buyers', 'set the task and buy the first batch', null],
    ['Agency', 'ask for a user in each group', null],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { careers } = jointWork(view);
    const kinds = glyphsOf(view);
    const users = ['firm', 'public'].map((kind) => GLYPHS.findIndex((glyph) => glyph === kind));
    const some = membersAmong(view, smallFirms).filter((member) => careers[member].length > 0);
    return shareOf(
      countOf(
        some,
        (member) => !careers[member].some((j) => users.some((user) => kinds[j][user] > 0)),
      ),
      'small firms with a project',
      membersAmong(view, smallFirms).length,
    );
  },
});
