import { anybody, smallFirms } from '../glyphs.ts';
import { tieEnds } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { byPairs, noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the ends of ties inside a place that small firms hold, by volume. */
export const smallTieShare = ratio({
  id: 'small-tie-share',
  label: 'Small firms’ share of the ties',
  unit: 'share',
  says: 'Of all ends of the ties between neighbours, in projects and stated, small firms hold this share.',
  formula:
    'Σ w · (ends held by small firms) / 2 Σ w, w = Σ over shared projects of 1/(k − 1), k members of the project; 1 for each stated tie',
  cites: ['newman2001scientific'],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'number',
  parts: (view) => ({
    over: tieEnds(view, smallFirms).volume,
    under: tieEnds(view, anybody).volume,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...byPairs(tieEnds(view, smallFirms).pairs, tieEnds(view, anybody).pairs),
    ...withoutLarge(view, (cut) => tieEnds(cut, smallFirms).volume / tieEnds(cut, anybody).volume),
    ...noOtherTies(view),
  ],
  rows: (view) => pairRows(view, smallFirms, anybody),
});
