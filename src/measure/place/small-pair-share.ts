import { anybody, smallFirms } from '../glyphs.ts';
import { tieEnds } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { byVolume, noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the ends of pairs inside a place that small firms hold, every pair counting one. */
export const smallPairShare = ratio({
  id: 'small-pair-share',
  label: 'Small firms’ share of the pairs',
  unit: 'share',
  says: 'Of all ends of the pairs of neighbours that share a project or have a stated tie, small firms hold this share.',
  formula:
    'ends held by small firms / 2t, t pairs of members that share a project or have a stated tie',
  cites: [],
  range: [0, 1],
  worked: '{over} ends / {under} ends',
  written: 'count',
  parts: (view) => ({
    over: tieEnds(view, smallFirms).pairs,
    under: tieEnds(view, anybody).pairs,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...byVolume(tieEnds(view, smallFirms).volume, tieEnds(view, anybody).volume),
    ...withoutLarge(view, (cut) => tieEnds(cut, smallFirms).pairs / tieEnds(cut, anybody).pairs),
    ...noOtherTies(view),
  ],
  rows: (view) => pairRows(view, smallFirms, anybody),
});
