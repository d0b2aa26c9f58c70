import { firms, smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** How many small firms any programme reaches. @see chaminade2005innovation @see berry1997sme */
export const supportReachesFewSmallFirms = effectClaim({
  id: 'support-reaches-few-small-firms',
  title: 'Support reaches few small firms',
  statement: 'Programmes reach a small part of the small firms that could use them.',
  scope: 'Registers that hold firms whether or not they take part in anything.',
  sign: 'keeps-back',
  pillar: 'basic infrastructure',
  verb: 'evaluate',
  sources: [{ key: 'chaminade2005innovation', where: 'section 1 and footnote 1' }],
  contrary: [
    {
      says: 'Each service reached few, and yet nearly all firms had gained from at least one.',
      source: { key: 'berry1997sme', where: 'on the Korean way' },
    },
  ],
  needs: ['firms that take part in nothing', 'initiatives and who takes part in them'],
  test: 'Of the small firms of the register, the share that takes part in an initiative lies, with its whole exact interval, below one half.',
  why: 'What is not reached cannot be changed; the base of the share is what a programme should be judged by.',
  number: {
    label: 'Small firms that any initiative reaches',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'below',
  },
  fact: 'Initiatives reach {count} of {of} small firms',
  few: 'No small firm of the place is known.',
  wouldChange: 'Programmes, and small firms, that the register does not hold.',
  who: [
    [
      'Agency',
      'write the number of firms a programme could reach beside the number it reached',
      null,
    ],
  ],
  lacks(view) {
    const { careers } = jointWork(view);
    const idle = membersAmong(view, firms).some((member) => careers[member].length === 0);
    return [...lacksInitiatives(view), ...(idle ? [] : ['firms that take part in nothing'])];
  },
  read(view) {
    const { careers } = jointWork(view);
    return shareOf(
      countOf(membersAmong(view, smallFirms), (member) => careers[member].length > 0),
      'small firms',
      membersAmong(view, firms).length,
    );
  },
});
