import { tiesAnywhere } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { tieRows } from './tables.ts';
import { noOtherTies, oneMaker } from './would-change.ts';

/** How far ties lead outward rather than inward. */
export const eiIndex = ratio({
  id: 'ei-index',
  label: 'Outward or inward (E–I index)',
  unit: 'index',
  says: 'Pairs with the outside less pairs inside, over both, in projects and by stated ties: 1 when every partner is elsewhere, −1 when every partner is at home.',
  formula: '(E − I) / (E + I), E pairs of a member and somebody elsewhere, I pairs inside',
  cites: ['krackhardt1988informal'],
  range: [-1, 1],
  worked: '{over} / {under} pairs',
  written: 'count',
  parts: ({ pairs, outsideCount }) => ({
    over: outsideCount - pairs.count,
    under: outsideCount + pairs.count,
  }),
  coverage: tiesAnywhere,
  wouldChange: (view) => [...oneMaker(view), ...noOtherTies(view)],
  rows: (view) => tieRows(view, (j) => view.membersAnywhere[j] > 1, true),
});
