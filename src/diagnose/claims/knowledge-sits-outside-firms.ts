import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { isKind, lacksTies, statedTies } from '../effect/stated.ts';

/** Where the knowledge is that firms use. @see rasiah2013institutional @see chaminade2005innovation */
export const knowledgeSitsOutsideFirms = effectClaim({
  id: 'knowledge-sits-outside-firms',
  title: 'Firms get knowledge from outside firms',
  statement:
    'A cluster can stand high though its firms have few skills: design, tests and research sit in bodies around them or elsewhere.',
  scope: 'Clusters of small firms with strong meso-organisations; seen in Qiaotou.',
  sign: 'disputed',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'rasiah2013institutional', where: 'sections 4 and 5' }],
  contrary: [
    {
      says: 'Without knowledge of its own a firm cannot take in what others know.',
      source: { key: 'chaminade2005innovation', where: 'section 3.1' },
    },
  ],
  needs: ['ties of kind advice or information'],
  test: 'Of the ties of advice and information that firms of the place have, the share whose other end is no firm, or lies elsewhere, has its whole exact interval above one half.',
  why: 'A score of firms then hides where the knowledge is, and what would be lost with it.',
  number: {
    label: 'Advice from outside the firms of the place',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} ties of advice lead to no firm of the place',
  few: 'No firm of the place has a known tie of advice or information.',
  wouldChange: 'Whom firms ask for advice.',
  who: [
    ['Regional ministry', 'secure the bodies that hold the knowledge before training firms', null],
  ],
  lacks: (view) => lacksTies(view, ['advice', 'information']),
  read(view) {
    const firm = isKind(view, ['firm']);
    const ends = statedTies(view, ['advice', 'information']).flatMap(({ from, to }) => [
      { one: from, other: to },
      { one: to, other: from },
    ]);
    return shareOf(
      countOf(
        ends.filter(({ one }) => view.local[one] >= 0 && firm(one)),
        ({ other }) => !firm(other) || view.local[other] < 0,
      ),
      'ties of advice of firms here',
    );
  },
});
