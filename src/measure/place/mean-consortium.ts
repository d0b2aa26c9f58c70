import { median } from '../../kernel/stats/quantile.ts';
import { initiativesJoint } from './coverage.ts';
import { plain } from './place-measure.ts';
import { initiativeRows } from './tables.ts';

/** Median number of members of the joint initiatives of a place. */
export const meanConsortium = plain({
  id: 'mean-consortium',
  label: 'Members of the middle project',
  unit: 'count',
  says: 'Half of the joint projects of the place have at most this many members, wherever they are.',
  formula: 'median of k over projects with k ≥ 2 members',
  cites: ['hyndman1996quantiles'],
  range: [2, Infinity],
  worked: 'median {value} members',
  written: 'number',
  read: ({ membersAnywhere }) => median(membersAnywhere.filter((all) => all > 1)),
  coverage: initiativesJoint,
  rows: (view) => initiativeRows(view, (j) => view.membersAnywhere[j] > 1),
});
