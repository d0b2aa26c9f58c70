import { anybody, research, smallFirms } from '../glyphs.ts';
import { tiesBetween } from '../mixing.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { pairRows } from './tables.ts';
import { byVolume, noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the pairs inside a place that join a small firm with research or higher education. */
export const smallResearchShare = ratio({
  id: 'small-research-share',
  label: 'Pairs that join a small firm and research',
  unit: 'share',
  says: 'Of the pairs of neighbours that share a project or have a stated tie, this share joins a small firm with research or a university.',
  formula:
    'small firm–research pairs / t, t pairs of members that share a project or have a stated tie',
  cites: [],
  range: [0, 1],
  worked: '{over} small firm–research pairs / {under} pairs',
  written: 'count',
  parts: (view) => ({
    over: tiesBetween(view, smallFirms, research).pairs,
    under: tiesBetween(view, anybody, anybody).pairs,
  }),
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...byVolume(
      tiesBetween(view, smallFirms, research).volume,
      tiesBetween(view, anybody, anybody).volume,
    ),
    ...withoutLarge(
      view,
      (cut) =>
        tiesBetween(cut, smallFirms, research).pairs / tiesBetween(cut, anybody, anybody).pairs,
    ),
    ...noOtherTies(view),
  ],
  rows: (view) => pairRows(view, smallFirms, research),
});
