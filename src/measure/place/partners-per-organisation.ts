import { anybody } from '../glyphs.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { memberRows } from './tables.ts';
import { noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Mean number of partners inside the place. */
export const partnersPerOrganisation = ratio({
  id: 'partners-per-organisation',
  label: 'Partners here, per organisation',
  unit: 'count',
  says: 'The mean number of partners of the place that an organisation of the place shares a project or has a stated tie with.',
  formula: '2t / n, t pairs of members that share a project or have a stated tie',
  cites: [],
  range: [0, Infinity],
  worked: '{over} ends of pairs / {under} organisations',
  written: 'count',
  parts: ({ pairs, members }) => ({ over: 2 * pairs.count, under: members.length }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...withoutLarge(view, ({ pairs, members }) => (2 * pairs.count) / members.length, 'number'),
    ...noOtherTies(view),
  ],
  rows: (view) => memberRows(view, anybody),
});
