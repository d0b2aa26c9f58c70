import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksObserved, membersAmong, statedTies, wordsHere } from '../effect/stated.ts';

/** Formality and ties. @see berry1997sme @see chaminade2005innovation */
export const informalFirmsStayOutside = effectClaim({
  id: 'informal-firms-stay-outside',
  title: 'Informal firms stay outside',
  statement: 'Informal and household firms are hardly tied to anybody who could help them.',
  scope: 'Places where part of the firms is not registered.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'berry1997sme', where: 'on formalisation' }],
  contrary: [
    {
      says: 'Kin and neighbours tie informal firms closely, which no register sees.',
      source: { key: 'chaminade2005innovation', where: 'section 3.2.2' },
    },
  ],
  needs: ['observations of formality'],
  test: 'The share of firms with any tie, stated or by a joint project: informal and semi-formal ones against formal ones; the whole interval of the difference lies below none.',
  why: 'Whoever counts formal firms only, plans for them only.',
  number: {
    label: 'Informal less formal, tied to anybody',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'below',
  },
  fact: '{first} of {ofFirst} informal firms have a tie, {second} of {ofSecond} formal ones',
  few: 'Too few informal or too few formal firms are known.',
  wouldChange: 'Ties of informal firms that no register holds.',
  who: [['Local government', 'let informal firms buy together before asking for papers', null]],
  lacks: (view) => lacksObserved(view, ['formality']),
  read(view) {
    const words = wordsHere(view, 'formality');
    const tied = new Set(statedTies(view, TIE_KINDS).flatMap(({ from, to }) => [from, to]));
    const { careers } = jointWork(view);
    const has = (member: number): boolean =>
      tied.has(view.members[member]) || careers[member].some((j) => view.membersAnywhere[j] > 1);
    const some = membersAmong(view, firms);
    return sharesApart(
      countOf(
        some.filter((member) => /informal|semi/i.test(words[member])),
        has,
      ),
      countOf(
        some.filter((member) => /^formal/i.test(words[member])),
        has,
      ),
      'firms with known formality',
      some.length,
    );
  },
});
