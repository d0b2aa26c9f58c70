import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { lacksObserved, membersAmong, wordsHere } from '../effect/stated.ts';

/** Low road against high road. @see chaminade2005innovation @see berry1997sme */
export const lowRoadPrevails = effectClaim({
  id: 'low-road-prevails',
  title: 'Most firms take the low road',
  statement:
    'Most firms meet competition by cutting wages, standards or tax, and few by better products and processes.',
  scope: 'Survival clusters with low skills; seen in Jepara.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'chaminade2005innovation', where: 'section 4.1' }],
  contrary: [
    {
      says: 'Demand that asks for quality pulls firms up without a programme.',
      source: { key: 'berry1997sme', where: 'on demand and buyers' },
    },
  ],
  needs: ['observations of strategy'],
  test: 'Of the firms whose strategy is known, the share on the low road lies, with its whole exact interval, above one half.',
  why: 'Support for joint action comes too early where the skills for it are missing.',
  number: {
    label: 'Firms on the low road',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} firms take the low road',
  few: 'No firm has a known strategy.',
  wouldChange: 'Strategies of further firms, with what was seen.',
  who: [['Training bodies', 'train owners in management and quality first', null]],
  lacks: (view) => lacksObserved(view, ['strategy']),
  read(view) {
    const words = wordsHere(view, 'strategy');
    const some = membersAmong(view, firms);
    return shareOf(
      countOf(
        some.filter((member) => /low|high/i.test(words[member])),
        (member) => /low/i.test(words[member]),
      ),
      'firms with a known strategy',
      some.length,
    );
  },
});
