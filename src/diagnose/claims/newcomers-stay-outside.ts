import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Whether those who come late find a local partner. @see chaminade2005innovation */
export const newcomersStayOutside = effectClaim({
  id: 'newcomers-stay-outside',
  title: 'Newcomers find no local partner',
  statement:
    'Where ties are exclusive, organisations that come later are not let in: they work alone or with partners elsewhere.',
  scope: 'Places with joint work over several years.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 3.2.2 and 5' }],
  contrary: [
    {
      says: 'A newcomer that the insiders need is let in at once; what looks like closure may be lack of fit.',
      source: null,
    },
  ],
  needs: ['initiatives with a day of signature'],
  test: 'Of the members active in the later half of the record, the share with a local partner then: newcomers against those active before; the whole interval of the difference lies below none.',
  why: 'A system renews itself through those who enter. If they stay outside, it ages.',
  number: {
    label: 'Newcomers less old members, with a local partner',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'below',
  },
  fact: '{first} of {ofFirst} newcomers have a local partner, {second} of {ofSecond} who were here before',
  few: 'Too few newcomers, or too few who were here before, to tell.',
  wouldChange:
    'A first local partner for organisations that joined in the later half of the record.',
  who: [
    ['Cluster manager', 'bring each newcomer one local partner in its first year', 'introductions'],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { careers, early, late } = jointWork(view);
    const tied = (career: readonly number[]): boolean =>
      career.some((j) => late[j] === 1 && view.membersHere[j] > 1);
    const active = careers.filter((career) => career.some((j) => late[j] === 1));
    const isOld = (career: readonly number[]): boolean => career.some((j) => early[j] === 1);
    return sharesApart(
      countOf(
        active.filter((career) => !isOld(career)),
        tied,
      ),
      countOf(active.filter(isOld), tied),
      'members active in the later half',
      careers.length,
    );
  },
});
