import { anybody } from '../glyphs.ts';
import { countWhere, partnersHere } from '../members.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { memberRows } from './tables.ts';
import { noOtherTies, withoutLarge } from './would-change.ts';

/** Share of members without a partner inside the place. */
export const aloneShare = ratio({
  id: 'alone-share',
  label: 'Organisations without a partner here',
  unit: 'share',
  says: 'Of the organisations of the place, this share neither shares a project nor has a stated tie with another of the place.',
  formula: '|{members with no partner in the place}| / n',
  cites: [],
  range: [0, 1],
  worked: '{over} organisations / {under} organisations',
  written: 'count',
  counts: true,
  parts: (view) => ({
    over: countWhere(view, anybody, (member) => partnersHere(view)[member] === 0),
    under: view.members.length,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...withoutLarge(
      view,
      (cut) =>
        countWhere(cut, anybody, (member) => partnersHere(cut)[member] === 0) / cut.members.length,
    ),
    ...noOtherTies(view),
  ],
  rows: (view) => memberRows(view, anybody),
});
