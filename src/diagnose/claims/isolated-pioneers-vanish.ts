import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** A pioneer of co-operation without a partner next door. @see meyerstamer2002clustering */
export const isolatedPioneersVanish = effectClaim({
  id: 'isolated-pioneers-vanish',
  title: 'Isolated pioneers do not come back',
  statement:
    'Who co-operates alone among those who do not is exploited and gives up; those who begin in a group stay.',
  scope:
    'Firms in places where co-operation is new; read from whether a firm returns after its first project.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.1' }],
  contrary: [
    {
      says: 'A firm strong enough to begin alone may be strong enough to return alone.',
      source: null,
    },
  ],
  needs: ['initiatives with a day of signature'],
  test: 'Of the firms whose first project lies in the earlier half of the record, the share with another in the later half: those that began without a local partner against those that began with one; the whole interval of the difference lies below none.',
  why: 'If it holds, firms should be brought in by twos and threes and not one by one.',
  number: {
    label: 'Began alone less began together, come back',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'below',
  },
  fact: '{first} of {ofFirst} firms that began without a local partner came back, {second} of {ofSecond} that began with one',
  few: 'Too few firms began alone, or too few together, to tell.',
  wouldChange: 'Later projects of firms that began alone, or of those that began together.',
  who: [
    ['Agency', 'take firms in by groups of two or three of one place', null],
    [
      'Cluster manager',
      'find a neighbour for firms whose first project is on its own',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { careers, early, late } = jointWork(view);
    const begun = membersAmong(view, firms)
      .map((member) => careers[member])
      .filter((career) => career.length > 0 && early[career[0]] === 1);
    const back = (career: readonly number[]): boolean => career.some((j) => late[j] === 1);
    const alone = (career: readonly number[]): boolean => view.membersHere[career[0]] < 2;
    return sharesApart(
      countOf(begun.filter(alone), back),
      countOf(
        begun.filter((career) => !alone(career)),
        back,
      ),
      'firms with a first project in the earlier half',
      membersAmong(view, firms).length,
    );
  },
});
