import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { meansApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksObserved, membersAmong, statedTies } from '../effect/stated.ts';

/** Ties and innovation. @see chaminade2005innovation @see meyerstamer2002clustering */
export const innovatorsHaveMoreTies = effectClaim({
  id: 'innovators-have-more-ties',
  title: 'Innovators have more ties',
  statement: 'Firms innovate with others: those that do have more partners.',
  scope: 'Firms asked whether they innovated; which way it works is not told by one survey.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'diagnose',
  sources: [{ key: 'chaminade2005innovation', where: 'section 3.1' }],
  contrary: [
    {
      says: 'Being close brings gains without any joint work.',
      source: { key: 'meyerstamer2002clustering', where: 'footnote 4' },
    },
  ],
  needs: ['observations of innovation:', 'ties or initiatives'],
  test: 'Mean number of partners here and elsewhere of firms with an innovation less that of firms without: the whole interval lies above none.',
  why: 'It says whether ties are worth paying for.',
  number: {
    label: 'Partners between innovators and others',
    unit: 'index',
    against: 0,
    againstName: 'none',
    side: 'above',
  },
  fact: 'Innovators have {first} partners on average, the {ofSecond} others {second}',
  few: 'Too few innovators or too few others are known.',
  wouldChange: 'Answers of further firms on innovation, and their ties.',
  who: [
    ['Cluster manager', 'introduce firms without an innovation to those with one', 'introductions'],
  ],
  lacks: (view) => lacksObserved(view, ['innovation:']),
  read(view) {
    const { what, actor, value, count } = view.snapshot.observations;
    const answers = new Map<number, boolean>();
    for (let row = 0; row < count; row++)
      if (what[row].startsWith('innovation:') && value[row] === value[row] && actor[row] >= 0)
        answers.set(actor[row], answers.get(actor[row]) === true || value[row] === 1);
    const partners = new Map<number, Set<number>>();
    for (const { from, to } of statedTies(view, TIE_KINDS)) {
      partners.set(from, (partners.get(from) ?? new Set()).add(to));
      partners.set(to, (partners.get(to) ?? new Set()).add(from));
    }
    const { pairs } = jointWork(view);
    for (let pair = 0; pair < pairs.count; pair++) {
      const [a, b] = [view.members[pairs.a[pair]], view.members[pairs.b[pair]]];
      partners.set(a, (partners.get(a) ?? new Set()).add(b));
      partners.set(b, (partners.get(b) ?? new Set()).add(a));
    }
    const known = (did: boolean): readonly number[] =>
      membersAmong(view, firms)
        .map((member) => view.members[member])
        .filter((firm) => answers.get(firm) === did)
        .map((firm) => partners.get(firm)?.size ?? 0);
    return meansApart(
      known(true),
      known(false),
      'firms with an answer',
      membersAmong(view, firms).length,
    );
  },
});
