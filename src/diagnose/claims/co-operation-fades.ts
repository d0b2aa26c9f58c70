import { parseDay } from '../../domain/day.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { jointWork } from '../effect/joint-work.ts';
import { leftOut } from '../effect/left-out.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Co-operation needs upkeep. @see meyerstamer2002clustering @see berry1997sme */
export const coOperationFades = effectClaim({
  id: 'co-operation-fades',
  title: 'Co-operation fades without upkeep',
  statement:
    'Joint work grows around a problem and falls back once it is solved or the pressure is gone, unless somebody keeps it up.',
  scope: 'Places that have seen some years of joint work; seen in a Brazilian ceramics cluster.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 4.1, on Criciúma' }],
  contrary: [
    {
      says: 'A network that has done its task may end without loss; some carry on without help.',
      source: { key: 'berry1997sme', where: 'on network programmes' },
    },
  ],
  needs: ['initiatives with a start and an end'],
  test: 'Local ties that run, over organisations with a running initiative: the change over the last year of the data lies, with its whole interval, below none.',
  why: 'A falling number of running ties is the first sign, before firms leave.',
  number: {
    label: 'Change in running ties per organisation over a year',
    unit: 'ratio',
    against: 0,
    againstName: 'no change',
    side: 'below',
  },
  fact: 'Running local ties per organisation went from {before} to {now} over the last year',
  few: 'Too few initiatives run now, or ran a year before, to tell.',
  wouldChange: 'New joint projects of organisations whose last one is ending.',
  who: [
    [
      'Cluster manager',
      'ask members of projects that end this year what they would do next together',
      'introductions',
    ],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const work = jointWork(view);
    const now = parseDay(view.frozen.knownDay);
    const start = Float64Array.from(view.initiatives, (i) => view.snapshot.initiatives.start[i]);
    const { initiative: ofRow } = work.pairs;
    const perOrganisation = (kept: Uint8Array, day: number): number => {
      const runs = kept.map((keep, j) =>
        keep === 1 && start[j] <= day && work.end[j] > day ? 1 : 0,
      );
      let ties = 0;
      for (const j of ofRow) ties += runs[j];
      const active = work.careers.filter((career) => career.some((j) => runs[j] === 1)).length;
      return active < 10 ? NaN : ties / active;
    };
    const before = perOrganisation(new Uint8Array(start.length).fill(1), now - 365);
    const after = perOrganisation(new Uint8Array(start.length).fill(1), now);
    if (!(before > 0)) return null;
    return {
      ...leftOut(view, (kept) => perOrganisation(kept, now) - perOrganisation(kept, now - 365)),
      coverage: {
        have: start.filter((day) => day === day).length,
        of: start.length,
        what: 'initiatives with a start',
      },
      values: { before: { number: before }, now: { number: after } },
    };
  },
});
