import { tiesAnywhere } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { tieRows } from './tables.ts';
import { noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of the pairs of a place that stay inside it, every pair counting one. */
export const homePairShare = ratio({
  id: 'home-pair-share',
  label: 'Pairs that stay at home',
  unit: 'share',
  says: 'Of all pairs that organisations of the place form in projects and by stated ties, this share stay inside the place.',
  formula: 't / (t + t_out), t pairs inside, t_out pairs of a member and somebody elsewhere',
  cites: [],
  range: [0, 1],
  worked: '{over} pairs inside / {under} pairs',
  written: 'count',
  parts: ({ pairs, outsideCount }) => ({ over: pairs.count, under: pairs.count + outsideCount }),
  coverage: tiesAnywhere,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...withoutLarge(view, ({ pairs, outsideCount }) => pairs.count / (pairs.count + outsideCount)),
    ...noOtherTies(view),
  ],
  rows: (view) => tieRows(view, (j) => view.membersHere[j] > 1, false),
});
