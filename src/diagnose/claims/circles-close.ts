import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { pairShare } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** New joint work among those who already know each other. @see chaminade2005innovation @see meyerstamer2002clustering */
export const circlesClose = effectClaim({
  id: 'circles-close',
  title: 'New projects join old circles',
  statement:
    'Social capital that stays within one circle helps early and holds back later: the same few work with each other, and newcomers stay out.',
  scope:
    'Places with joint work over several years; seen among alumni and kin in software and crafts.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 3.2.2 and 4.4' }],
  contrary: [
    {
      says: 'Dealing again and again with the same partners is what makes trust, and with it deeper joint work.',
      source: { key: 'meyerstamer2002clustering', where: 'section 3.1' },
    },
  ],
  needs: ['initiatives with a day of signature'],
  test: 'Of the pairs with a project in the later half of the record, the share that had one in the earlier half lies, with its whole interval, above one half.',
  why: 'Ties that reach across groups carry what a group does not know yet.',
  number: {
    label: 'Later pairs that are old pairs',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of the {of} pairs with a later project had an earlier one',
  few: 'Too few pairs here have a later project to tell.',
  wouldChange: 'Projects that join organisations which never worked together lower it.',
  who: [
    ['Agency', 'ask for one partner in each group that the others have not worked with', null],
    ['Cluster manager', 'introduce across circles', 'introductions'],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const work = jointWork(view);
    return pairShare(view, 'pairs with a later project', (_, initiatives) =>
      initiatives.some((j) => work.late[j] === 1)
        ? initiatives.some((j) => work.early[j] === 1)
        : null,
    );
  },
});
