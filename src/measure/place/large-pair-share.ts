import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { initiativeRows } from './tables.ts';
import { oneMaker } from './would-change.ts';

/** Share of pairs inside a place that exist only through large initiatives, without a stated tie. */
export const largePairShare = ratio({
  id: 'large-pair-share',
  label: 'Pairs only through large projects',
  unit: 'share',
  says: 'Of the pairs of neighbours that share a project or have a stated tie, this share meets only in projects of more than 20 members.',
  formula:
    '|{pairs without a stated tie whose shared projects all have k > q members}| / t, q = 20',
  cites: [],
  parameters: [
    {
      name: 'members',
      meaning: 'members above which a project counts as large',
      unit: 'count',
      min: 2,
      max: 500,
      whole: true,
      default: 20,
    },
  ],
  range: [0, 1],
  worked: '{over} pairs / {under} pairs',
  written: 'count',
  parts({ inside, pairs }, { members }) {
    let over = 0;
    let row = 0;
    for (let pair = 0; pair < pairs.count; pair++) {
      let large = pairs.ties[pair] === 0 ? 1 : 0;
      for (const end = row + pairs.initiatives[pair]; row < end; row++)
        if (1 + 1 / inside.volume[row] <= members + 0.5) large = 0;
      over += large;
    }
    return { over, under: pairs.count };
  },
  coverage: tiesInside,
  wouldChange: oneMaker,
  rows: (view) =>
    initiativeRows(view, (j) => view.membersAnywhere[j] > 20 && view.membersHere[j] > 1),
});
