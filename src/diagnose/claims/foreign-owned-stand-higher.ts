import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { levelsApart } from '../effect/levels-apart.ts';
import { lacksLevels, lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** Transnational firms and the level of firms. @see rasiah2013institutional @see chaminade2005innovation */
export const foreignOwnedStandHigher = effectClaim({
  id: 'foreign-owned-stand-higher',
  title: 'Foreign-owned firms stand higher',
  statement:
    'Transnational firms bring knowledge, so that their branches stand above domestic firms.',
  scope: 'Clusters with foreign firms; foreign-owned from one half of the equity.',
  sign: 'disputed',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'rasiah2013institutional', where: 'sections 5 and 6' }],
  contrary: [
    {
      says: 'Little passes below the first tier, and a place can upgrade without foreign firms.',
      source: { key: 'chaminade2005innovation', where: 'section 4.3' },
    },
  ],
  needs: ['observations of foreign-equity', 'observations of capability'],
  test: 'Mean level of foreign-owned firms less that of the others: the whole interval lies above none.',
  why: 'Where it holds, what counts is whether others learn from them.',
  number: {
    label: 'Levels between foreign-owned and domestic firms',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'above',
  },
  fact: 'Foreign-owned firms stand at level {first} on average, the {ofSecond} domestic ones at {second}',
  few: 'Too few foreign-owned or too few domestic firms are rated.',
  wouldChange: 'Ratings and equity shares of further firms.',
  who: [['Agency', 'ask foreign-owned firms for local suppliers, people and tests', null]],
  lacks: (view) => [...lacksObserved(view, ['foreign-equity']), ...lacksLevels(view)],
  read(view) {
    const equity = numberHere(view, 'foreign-equity');
    return levelsApart(
      view,
      membersAmong(view, firms),
      (member) => equity[member] >= 0.5,
      (member) => equity[member] < 0.5,
      'rated firms with known equity',
    );
  },
});
