import { smallFirms } from '../glyphs.ts';
import { countMembers, countWhere, partnersHere } from '../members.ts';
import { sizesKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { memberRows } from './tables.ts';
import { noOtherTies, withoutLarge } from './would-change.ts';

/** Share of small firms without a partner inside the place. */
export const smallAloneShare = ratio({
  id: 'small-alone-share',
  label: 'Small firms without a partner here',
  unit: 'share',
  says: 'Of the small firms of the place, this share neither shares a project nor has a stated tie with another organisation of the place.',
  formula: '|{small firms with no partner in the place}| / n_S',
  cites: [],
  range: [0, 1],
  worked: '{over} small firms / {under} small firms',
  written: 'count',
  counts: true,
  parts: (view) => ({
    over: countWhere(view, smallFirms, (member) => partnersHere(view)[member] === 0),
    under: countMembers(view, smallFirms),
  }),
  coverage: sizesKnown,
  wouldChange: (view) => [
    ...withoutLarge(
      view,
      (cut) =>
        countWhere(cut, smallFirms, (member) => partnersHere(cut)[member] === 0) /
        countMembers(cut, smallFirms),
    ),
    ...noOtherTies(view),
  ],
  rows: (view) => memberRows(view, smallFirms),
});
