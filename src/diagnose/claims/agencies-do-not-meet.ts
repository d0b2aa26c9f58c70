import { effectClaim } from '../effect/effect-claim.ts';
import { timesChance } from '../effect/pair-estimates.ts';
import { SUPPORT_KINDS, isKind, lacksInitiatives } from '../effect/stated.ts';

/** Support agencies that work side by side and not together. @see hsieh-korean */
export const agenciesDoNotMeet = effectClaim({
  id: 'agencies-do-not-meet',
  title: 'Support agencies do not work together',
  statement:
    'Agencies that serve the same firms rarely work with each other, so that services double and gaps stay.',
  scope:
    'Places with several public agencies; seen in South Korea. Joint projects show only part of what agencies share.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'act',
  sources: [{ key: 'hsieh-korean', where: 'on duplicate agencies without ties to each other' }],
  contrary: [
    {
      says: 'Agencies that specialise have less to share than agencies that do the same.',
      source: null,
    },
  ],
  needs: [
    'actors of kind public-body, chamber, association, technology-transfer, training or financier',
    'initiatives and who takes part in them',
  ],
  test: 'Pairs of two support agencies, over those expected had every organisation kept its number of partners by chance: the whole interval lies below 1.',
  why: 'Firms cannot put services together that the agencies keep apart.',
  number: {
    label: 'Pairs of agencies, times chance',
    unit: 'ratio',
    against: 1,
    againstName: 'chance',
    side: 'below',
  },
  fact: '{count} pairs join two support agencies, {expected} would by chance',
  few: 'Too few pairs with support agencies to tell: five would have to be expected by chance.',
  wouldChange: 'Joint work of two agencies, or ties between them that a table of ties states.',
  who: [['Regional ministry', 'let agencies bid together, and publish who offers what', null]],
  lacks: lacksInitiatives,
  read(view) {
    const agency = isKind(view, SUPPORT_KINDS);
    return timesChance(
      view,
      (member) => (agency(view.members[member]) ? 0 : -1),
      'pairs of members',
    );
  },
});
