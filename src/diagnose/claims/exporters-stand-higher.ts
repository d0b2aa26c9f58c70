import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { levelsApart } from '../effect/levels-apart.ts';
import { lacksLevels, lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** Exports and the level of firms. @see rasiah2013institutional @see chaminade2005innovation */
export const exportersStandHigher = effectClaim({
  id: 'exporters-stand-higher',
  title: 'Exporters stand higher on the ladder',
  statement: 'Demanding markets teach: firms that export stand above those that sell at home.',
  scope: 'Clusters that are part of world markets; which way it works is not told by one survey.',
  sign: 'helps',
  pillar: 'global markets',
  verb: 'diagnose',
  sources: [
    { key: 'rasiah2013institutional', where: 'sections 2 and 5' },
    { key: 'chaminade2005innovation', where: 'section 3.3' },
  ],
  contrary: [
    {
      says: 'Growth through markets alone stalled in Qiaotou until meso-organisations acted.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['observations of exports', 'observations of capability'],
  test: 'Mean level of firms that export less that of those that do not: the whole interval lies above none.',
  why: 'It says whether a first fair abroad belongs to training.',
  number: {
    label: 'Levels between exporters and others',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'above',
  },
  fact: 'Exporters stand at level {first} on average, the {ofSecond} others at {second}',
  few: 'Too few exporters or too few others are rated.',
  wouldChange: 'Ratings and exports of further firms.',
  who: [['Agency', 'pay half of the cost of a first fair for groups of firms', null]],
  lacks: (view) => [...lacksObserved(view, ['exports']), ...lacksLevels(view)],
  read(view) {
    const exports = numberHere(view, 'exports');
    return levelsApart(
      view,
      membersAmong(view, firms),
      (member) => exports[member] > 0,
      (member) => exports[member] === 0,
      'rated firms with known exports',
    );
  },
});
