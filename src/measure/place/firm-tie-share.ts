import { anybody, firms } from '../glyphs.ts';
import { tiesBetween } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { byPairs, noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the tie volume inside a place that joins two firms. */
export const firmTieShare = ratio({
  id: 'firm-tie-share',
  label: 'Ties that join two firms',
  unit: 'share',
  says: 'Of all ties between neighbours, in projects and stated, this share joins two firms.',
  formula:
    'Σ firm–firm w / Σ w, w = Σ over shared projects of 1/(k − 1), k members of the project; 1 for each stated tie',
  cites: ['newman2001scientific'],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'number',
  parts: (view) => ({
    over: tiesBetween(view, firms, firms).volume,
    under: tiesBetween(view, anybody, anybody).volume,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...byPairs(tiesBetween(view, firms, firms).pairs, tiesBetween(view, anybody, anybody).pairs),
    ...withoutLarge(
      view,
      (cut) => tiesBetween(cut, firms, firms).volume / tiesBetween(cut, anybody, anybody).volume,
    ),
    ...noOtherTies(view),
  ],
  rows: (view) => pairRows(view, firms, firms),
});
