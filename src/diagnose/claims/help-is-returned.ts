import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksTies, statedTies } from '../effect/stated.ts';

/** Advice given and returned. @see meyerstamer2002clustering @see chaminade2005innovation */
export const helpIsReturned = effectClaim({
  id: 'help-is-returned',
  title: 'Help between firms is returned',
  statement:
    'Who helps is helped: information and advice go both ways among those who deal with each other again and again.',
  scope: 'Firms that know each other for some years.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [{ key: 'meyerstamer2002clustering', where: 'sections 2.1 and 3.1' }],
  contrary: [
    {
      says: 'Knowledge flows from those who know to those who ask, and little comes back.',
      source: { key: 'chaminade2005innovation', where: 'section 3.1' },
    },
  ],
  needs: ['ties of kind advice or information with a direction'],
  test: 'The share of directed ties of advice and information inside the place that are returned, against the share of all possible ones that exist; the whole interval of the difference lies above none.',
  why: 'Returned help is the base on which joint work stands; help that goes one way is teaching.',
  number: {
    label: 'Ties returned less ties by chance',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} ties of advice are returned; {second} of all possible ones exist',
  few: 'Too few ties of advice inside the place to tell.',
  wouldChange: 'Who asks whom for advice, from both sides.',
  who: [['Chamber or association', 'let firms open their workshops to each other in turn', null]],
  lacks: (view) => lacksTies(view, ['advice', 'information']),
  read(view) {
    const { directed } = view.snapshot.ties;
    const n = view.members.length;
    const given = new Set(
      statedTies(view, ['advice', 'information'])
        .filter(
          ({ from, to, row }) =>
            directed[row] === 1 && view.local[from] >= 0 && view.local[to] >= 0,
        )
        .map(({ from, to }) => view.local[from] * n + view.local[to]),
    );
    return sharesApart(
      countOf(given, (tie) => given.has((tie % n) * n + Math.floor(tie / n))),
      { count: given.size, of: n * (n - 1) },
      'ties of advice and information',
      given.size,
    );
  },
});
