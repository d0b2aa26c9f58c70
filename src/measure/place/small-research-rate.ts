import { research, smallFirms } from '../glyphs.ts';
import { countMembers } from '../members.ts';
import { tiesBetween } from '../mixing.ts';
import { sizesKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { noOtherTies, oneMaker } from './would-change.ts';

/** Share of the possible pairs of a small firm and research that exist. */
export const smallResearchRate = ratio({
  id: 'small-research-rate',
  label: 'Possible ties between small firms and research that exist',
  unit: 'share',
  says: 'Of all pairs that a small firm could form with research or a university of the place, this share exist.',
  formula:
    't_SR / (n_S · n_R), t pairs that exist, n_S small firms, n_R research organisations and universities',
  cites: [],
  range: [0, 1],
  worked: '{over} pairs / {under} possible pairs',
  written: 'count',
  parts: (view) => {
    const over = tiesBetween(view, smallFirms, research).pairs;
    return { over, under: countMembers(view, smallFirms) * countMembers(view, research) };
  },
  coverage: sizesKnown,
  wouldChange: (view) => [...oneMaker(view), ...noOtherTies(view)],
  rows: (view) => pairRows(view, smallFirms, research),
});
