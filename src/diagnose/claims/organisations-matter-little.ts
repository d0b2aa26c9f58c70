import { effectClaim } from '../effect/effect-claim.ts';
import { meanOf } from '../effect/estimates.ts';
import { lacksObserved } from '../effect/stated.ts';

/** How much organisations matter to those asked. @see meyerstamer2002clustering @see berry1997sme */
export const organisationsMatterLittle = effectClaim({
  id: 'organisations-matter-little',
  title: 'Organisations matter little to firms',
  statement:
    'In most clusters of the world firms give the organisations around them one or two of five points.',
  scope: 'Clusters asked by questionnaire; 160 of them, on a scale from 0 to 5.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'diagnose',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 1 and figure 2, after Enright' }],
  contrary: [
    {
      says: 'Though each service was rated low, nearly all firms had gained from at least one.',
      source: { key: 'berry1997sme', where: 'on the Korean way' },
    },
  ],
  needs: ['observations of importance'],
  test: 'The mean importance of organisations of the place, over all answers, lies with its whole interval below the middle of the scale, 2.5.',
  why: 'Low ratings ask for better services before more of them.',
  number: {
    label: 'Mean importance, 0 to 5',
    unit: 'index',
    against: 2.5,
    againstName: 'the middle of the scale',
    side: 'below',
  },
  fact: 'Organisations get {value} of 5 on average over {of} answers',
  few: 'Fewer than two answers on the importance of organisations differ.',
  wouldChange: 'More answers, from firms that were not asked.',
  who: [['Organisations', 'ask users what they would pay for, and drop the rest', null]],
  lacks: (view) => lacksObserved(view, ['importance']),
  read(view) {
    const { what, actor, value, count } = view.snapshot.observations;
    const answers: number[] = [];
    for (let row = 0; row < count; row++)
      if (
        what[row] === 'importance' &&
        actor[row] >= 0 &&
        view.local[actor[row]] >= 0 &&
        value[row] === value[row]
      )
        answers.push(value[row]);
    return meanOf(answers, 'answers');
  },
});
