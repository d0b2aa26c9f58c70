import { effectClaim } from '../effect/effect-claim.ts';
import { rankLink } from '../effect/rank-link.ts';
import { lacksLevels, lacksObserved, levelHere, numberHere } from '../effect/stated.ts';

/** Skills and the level of firms. @see rasiah2013institutional */
export const skillsCarryLevels = effectClaim({
  id: 'skills-carry-levels',
  title: 'Skilled firms stand higher',
  statement: 'The share of skilled people in a firm goes with the level it reaches.',
  scope: 'Firms that do their own design; skills count professionals and skilled direct workers.',
  sign: 'helps',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'rasiah2013institutional', where: 'sections 4 and 5, footnotes 10 and 11' }],
  contrary: [
    {
      says: 'Qiaotou stood as high with a third of its people skilled, since the knowledge sat outside the firms.',
      source: { key: 'rasiah2013institutional', where: 'sections 4 and 5' },
    },
  ],
  needs: [
    'observations of workers-professional, workers-skilled and employees',
    'observations of capability',
  ],
  test: 'Rank correlation of skills intensity and level over firms: the whole interval lies above none.',
  why: 'Where it fails, look for the knowledge around the firms before training inside them.',
  number: {
    label: 'Rank correlation of skills and level',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'above',
  },
  fact: 'Over {of} firms skills and level go together with a rank correlation of {value}',
  few: 'Under ten firms have both skills and a rating.',
  wouldChange: 'Ratings and counts of staff of further firms.',
  who: [
    ['Training bodies', 'run a joint skills centre of the firms that lack the same people', null],
  ],
  lacks: (view) => [
    ...lacksObserved(view, ['employees', 'workers-professional', 'workers-skilled']),
    ...lacksLevels(view),
  ],
  read(view) {
    const [all, professional, skilled] = [
      'employees',
      'workers-professional',
      'workers-skilled',
    ].map((code) => numberHere(view, code));
    const intensity = all.map((people, member) =>
      people > 0 ? (professional[member] + skilled[member]) / people : NaN,
    );
    return rankLink(intensity, levelHere(view), 'firms with skills and level');
  },
});
