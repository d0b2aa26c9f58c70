import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** What is decided elsewhere knits less at home. @see meyerstamer2002clustering @see rasiah2013institutional */
export const ledFromElsewhereKnitsLess = effectClaim({
  id: 'led-from-elsewhere-knits-less',
  title: 'Work led from elsewhere knits less at home',
  statement: 'Where decisions are taken elsewhere, joint work passes the neighbours by.',
  scope: 'Places whose members join work led by others; written of branches and global buyers.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.4' }],
  contrary: [
    {
      says: 'Partners elsewhere bring what is not at home, and one member can pass it on.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['initiatives with a lead'],
  test: 'Of the joint projects, the share with two members of the place or more: led from elsewhere against led from here; the whole interval of the difference lies below none.',
  why: 'Who leads chooses the partners.',
  number: {
    label: 'Led elsewhere less led here, with two local members',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'below',
  },
  fact: '{first} of {ofFirst} projects led from elsewhere join two members here, {second} of {ofSecond} led from here',
  few: 'Too few joint projects led from here, or too few led from elsewhere, to tell.',
  wouldChange: 'A second local partner in projects led from elsewhere.',
  who: [
    [
      'Members',
      'ask the lead of a project elsewhere for one more partner from home',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { lead } = jointWork(view);
    const joint = Array.from(lead.keys()).filter(
      (j) => lead[j] >= 0 && view.membersAnywhere[j] > 1,
    );
    const here = (j: number): boolean => view.local[lead[j]] >= 0;
    const two = (j: number): boolean => view.membersHere[j] > 1;
    return sharesApart(
      countOf(
        joint.filter((j) => !here(j)),
        two,
      ),
      countOf(joint.filter(here), two),
      'joint projects with a lead',
      view.initiatives.length,
    );
  },
});
