import { parseDay } from '../../domain/day.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { pairShare } from '../effect/pair-estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Whether pairs carry on after the project that brought them together. @see meyerstamer2002clustering @see berry1997sme */
export const tiesEndWithTheMoney = effectClaim({
  id: 'ties-end-with-the-money',
  title: 'Ties end when the money ends',
  statement:
    'A programme that pays for the meeting keeps partners together while it pays; most ties it made do not outlive it.',
  scope: 'Ties that a subsidy or a broker with an end date brought about.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [
    { key: 'meyerstamer2002clustering', where: 'section 4.1' },
    { key: 'berry1997sme', where: 'on brokers paid for a limited time' },
  ],
  contrary: [
    {
      says: 'Some networks carry on after the subsidy, and firms helped at the start of exporting often carry on alone.',
      source: { key: 'berry1997sme', where: 'on network programmes and on fairs' },
    },
  ],
  needs: ['initiatives with an end'],
  test: 'Of the pairs whose first joint project ended half a year or more before the day of the data, the share that shares no other project running after it lies, with its whole interval, above one half.',
  why: 'What ends with its budget was an event and not a system.',
  number: {
    label: 'Pairs that ended with their first project',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} pairs whose first project is over share no later one',
  few: 'Too few pairs have a first project that is over to tell.',
  wouldChange:
    'Time: many projects still run. A second project of pairs whose first has ended lowers it.',
  who: [
    ['Agency', 'pay less each year and ask before the end what will go on without the money', null],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const work = jointWork(view);
    const latest = parseDay(view.frozen.knownDay) - 180;
    return pairShare(view, 'pairs whose first project is over', (_, initiatives) => {
      const first = initiatives.reduce((one, j) => (work.day[j] < work.day[one] ? j : one));
      const end = work.end[first];
      if (!(end <= latest)) return null;
      return !initiatives.some((j) => j !== first && work.end[j] > end);
    });
  },
});
