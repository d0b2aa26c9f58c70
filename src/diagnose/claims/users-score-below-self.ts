import { sum } from '../../kernel/stats/sum.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { meanOf } from '../effect/estimates.ts';
import { lacksObserved } from '../effect/stated.ts';

/** What users see against what organisations see in themselves. @see berry1997sme @see meyerstamer2002clustering */
export const usersScoreBelowSelf = effectClaim({
  id: 'users-score-below-self',
  title: 'Users rate services below what providers do',
  statement:
    'Services are seldom judged by those who use them; where they are, users see less quality than the provider.',
  scope: 'Organisations rated by themselves and by users on the same features.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [
    { key: 'berry1997sme', where: 'footnote 15' },
    { key: 'meyerstamer2002clustering', where: 'section 2.2 and figure 1' },
  ],
  contrary: [
    {
      says: 'Users see one service; the provider sees what the whole of them does.',
      source: { key: 'berry1997sme', where: 'on the Korean way' },
    },
  ],
  needs: ['observations of user-score: and self-score:'],
  test: 'Mean score by users less score by the organisation, over organisations and features that have both: the whole interval lies below none.',
  why: 'It is the cheapest evaluation there is, and it names the service to change.',
  number: {
    label: 'Users less organisation, points of 5',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'below',
  },
  fact: 'Over {of} features users score {value} points apart from the organisations themselves',
  few: 'Fewer than two features have both scores, or they do not vary.',
  wouldChange: 'Scores by users of further services.',
  who: [['Organisations', 'put both scores on one page, every year', null]],
  lacks: (view) => lacksObserved(view, ['user-score:', 'self-score:']),
  read(view) {
    const { what, actor, value, count } = view.snapshot.observations;
    const users = new Map<string, number[]>();
    const own = new Map<string, number[]>();
    for (let row = 0; row < count; row++) {
      const [, side, feature] = /^(user|self)-score:(.+)$/.exec(what[row]) ?? [];
      if (
        feature === undefined ||
        actor[row] < 0 ||
        view.local[actor[row]] < 0 ||
        value[row] !== value[row]
      )
        continue;
      const scores = side === 'user' ? users : own;
      const key = `${actor[row]} ${feature}`;
      scores.set(key, [...(scores.get(key) ?? []), value[row]]);
    }
    const middle = (scores: readonly number[]): number => sum(scores) / scores.length;
    const apart = [...own].flatMap(([key, scores]) => {
      const theirs = users.get(key);
      return theirs === undefined ? [] : [middle(theirs) - middle(scores)];
    });
    return meanOf(apart, 'features with both scores', own.size);
  },
});
