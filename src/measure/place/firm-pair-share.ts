import { anybody, firms } from '../glyphs.ts';
import { tiesBetween } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { byVolume, noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the pairs inside a place that join two firms. */
export const firmPairShare = ratio({
  id: 'firm-pair-share',
  label: 'Pairs that join two firms',
  unit: 'share',
  says: 'Of the pairs of neighbours that share a project or have a stated tie, this share joins two firms.',
  formula: 'firm–firm pairs / t, t pairs of members that share a project or have a stated tie',
  cites: [],
  range: [0, 1],
  worked: '{over} firm–firm pairs / {under} pairs',
  written: 'count',
  parts: (view) => ({
    over: tiesBetween(view, firms, firms).pairs,
    under: tiesBetween(view, anybody, anybody).pairs,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...byVolume(tiesBetween(view, firms, firms).volume, tiesBetween(view, anybody, anybody).volume),
    ...withoutLarge(
      view,
      (cut) => tiesBetween(cut, firms, firms).pairs / tiesBetween(cut, anybody, anybody).pairs,
    ),
    ...noOtherTies(view),
  ],
  rows: (view) => pairRows(view, firms, firms),
});
