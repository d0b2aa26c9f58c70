import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksLevels, levelHere, membersAmong } from '../effect/stated.ts';

/** How far firms have come on the ladder. @see rasiah2013institutional */
export const halfAtLevelFour = effectClaim({
  id: 'half-at-level-four',
  title: 'Over half of the firms are at level four',
  statement:
    'In dynamic clusters over half of the firms have reached the fourth level of knowledge depth or more.',
  scope:
    'Clusters of twenty years and more that export; the table of the study itself shows it for one of four.',
  sign: 'helps',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'rasiah2013institutional', where: 'section 5' }],
  contrary: [
    {
      says: 'The table of the same study has over half at level four in Penang only.',
      source: { key: 'rasiah2013institutional', where: 'table 5' },
    },
  ],
  needs: ['observations of capability-human-resources, capability-process or capability-product'],
  test: 'Of the rated firms, the share whose mean level over the rated dimensions is four or more lies, with its whole exact interval, above one half.',
  why: 'From level four on, research, laboratories and grants find somebody to work with; below, training does more.',
  number: {
    label: 'Firms at level four or above',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} rated firms stand at level four or above',
  few: 'No firm of the place is rated.',
  wouldChange: 'Ratings of further firms, by somebody else than the firm.',
  who: [
    [
      'Agency',
      'below level four begin with training and incentives, above with grants and laboratories',
      null,
    ],
  ],
  lacks: lacksLevels,
  read(view) {
    const level = levelHere(view);
    const some = membersAmong(view, firms);
    return shareOf(
      countOf(
        some.filter((member) => level[member] === level[member]),
        (member) => level[member] >= 4,
      ),
      'rated firms',
      some.length,
    );
  },
});
