import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { noOtherTies, oneMaker } from './would-change.ts';

/** Share of the possible pairs of members that are tied. */
export const density = ratio({
  id: 'density',
  label: 'Possible pairs that exist',
  unit: 'share',
  says: 'Of all pairs the organisations of the place could form, this share shares a project or has a stated tie. It falls as a place grows.',
  formula: 't / (n(n − 1)/2), t pairs that share a project or have a stated tie, n organisations',
  cites: ['wasserman1994social'],
  range: [0, 1],
  worked: '{over} pairs / {under} possible pairs',
  written: 'count',
  parts: ({ pairs, members: { length: n } }) => ({ over: pairs.count, under: (n * (n - 1)) / 2 }),
  coverage: tiesInside,
  wouldChange: (view) => [...oneMaker(view), ...noOtherTies(view)],
});
