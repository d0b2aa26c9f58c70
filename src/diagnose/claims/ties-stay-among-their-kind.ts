import { glyphs } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { timesChance } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Ties within one group against ties across groups. @see chaminade2005innovation @see meyerstamer2002clustering */
export const tiesStayAmongTheirKind = effectClaim({
  id: 'ties-stay-among-their-kind',
  title: 'Ties stay among their own kind',
  statement:
    'Ties within one group are easily made; ties that reach across firms, research and public bodies are what a system needs.',
  scope: 'Any place; groups are the six kinds of organisations.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 3.2.2 and 4.4' }],
  contrary: [
    {
      says: 'Firms that share a trade understand each other best; ties of like with like carry tacit knowledge.',
      source: { key: 'meyerstamer2002clustering', where: 'section 2.1' },
    },
  ],
  needs: ['initiatives and who takes part in them'],
  test: 'Pairs whose two ends are of one kind, over those expected had every organisation kept its number of partners by chance: the whole interval lies above 1.',
  why: 'A place can be full of ties and still be several separate worlds.',
  number: {
    label: 'Pairs of one kind, times chance',
    unit: 'ratio',
    against: 1,
    againstName: 'chance',
    side: 'above',
  },
  fact: '{count} of {of} pairs join two of one kind, {expected} would by chance',
  few: 'Too few pairs here to tell.',
  wouldChange: 'More projects that join different kinds lower it.',
  who: [
    [
      'Cluster manager',
      'introduce firms to research they have no way to, and the other way round',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const glyph = glyphs(view.snapshot);
    return timesChance(view, (member) => glyph[view.members[member]], 'pairs of members');
  },
});
