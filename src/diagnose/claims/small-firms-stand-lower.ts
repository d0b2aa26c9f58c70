import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { meansApart } from '../effect/estimates.ts';
import { lacksLevels, levelHere, membersAmong } from '../effect/stated.ts';

/** Capability by size. @see chaminade2005innovation @see hsieh-korean */
export const smallFirmsStandLower = effectClaim({
  id: 'small-firms-stand-lower',
  title: 'Small firms stand lower on the ladder',
  statement:
    'What a firm can take in depends on what it knows; small firms know less and take in less.',
  scope: 'Firms of developing and catching-up economies.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 2 and 3.1' }],
  contrary: [
    {
      says: 'Small independent specialists carried Taiwan’s upgrading.',
      source: { key: 'hsieh-korean', where: 'on specialists in Taiwan' },
    },
  ],
  needs: ['observations of capability', 'actors with a size'],
  test: 'Mean level of small firms less that of larger ones: the whole interval lies below none.',
  why: 'It says whether support has to begin in the firm or among firms.',
  number: {
    label: 'Levels between small and larger firms',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'below',
  },
  fact: 'Small firms stand at level {first} on average, the {ofSecond} larger ones at {second}',
  few: 'Too few small or too few larger firms are rated.',
  wouldChange: 'Ratings of further firms.',
  who: [['Training bodies', 'train several small firms together in what most of them lack', null]],
  lacks: lacksLevels,
  read(view) {
    const level = levelHere(view);
    const known = (among: (glyph: string) => boolean): readonly number[] =>
      membersAmong(view, among)
        .map((member) => level[member])
        .filter((one) => one === one);
    return meansApart(
      known((glyph) => glyph === 'small'),
      known((glyph) => glyph === 'firm'),
      'rated firms',
      membersAmong(view, firms).length,
    );
  },
});
