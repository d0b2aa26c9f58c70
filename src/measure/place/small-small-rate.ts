import { smallFirms } from '../glyphs.ts';
import { countMembers } from '../members.ts';
import { tiesBetween } from '../mixing.ts';
import { sizesKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { noOtherTies, oneMaker } from './would-change.ts';

/** Share of the possible pairs of small firms that exist. */
export const smallSmallRate = ratio({
  id: 'small-small-rate',
  label: 'Possible ties among small firms that exist',
  unit: 'share',
  says: 'Of all pairs that the small firms of the place could form with each other, this share exist.',
  formula: 't_SS / (n_S (n_S − 1)/2), t pairs that exist, n_S small firms',
  cites: [],
  range: [0, 1],
  worked: '{over} pairs / {under} possible pairs',
  written: 'count',
  parts: (view) => {
    const small = countMembers(view, smallFirms);
    const over = tiesBetween(view, smallFirms, smallFirms).pairs;
    return { over, under: (small * (small - 1)) / 2 };
  },
  coverage: sizesKnown,
  wouldChange: (view) => [...oneMaker(view), ...noOtherTies(view)],
  rows: (view) => pairRows(view, smallFirms, smallFirms),
});
