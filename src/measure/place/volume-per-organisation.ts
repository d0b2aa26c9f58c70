import { anybody } from '../glyphs.ts';
import { tieEnds } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { memberRows } from './tables.ts';
import { noOtherTies } from './would-change.ts';

/** Mean volume of ties with neighbours. */
export const volumePerOrganisation = ratio({
  id: 'volume-per-organisation',
  label: 'Tie volume with neighbours, per organisation',
  unit: 'volume',
  says: 'The mean organisation’s ties with others of the place: a project counts one in all, shared among its members, and a stated tie counts one.',
  formula:
    '2 Σ w / n, w = Σ over shared projects of 1/(k − 1), k members of the project; 1 for each stated tie',
  cites: ['newman2001scientific'],
  range: [0, Infinity],
  worked: '{over} / {under} organisations',
  written: 'number',
  parts: (view) => ({ over: tieEnds(view, anybody).volume, under: view.members.length }),
  coverage: tiesInside,
  wouldChange: noOtherTies,
  rows: (view) => memberRows(view, anybody),
});
