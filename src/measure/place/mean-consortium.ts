import { quantileOfSorted } from '../../kernel/stats/quantile.ts';
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
  read: ({ membersAnywhere }) => quantileOfSorted(ascending(membersAnywhere, 2), 0.5),
  coverage: initiativesJoint,
  rows: (view) => initiativeRows(view, (j) => view.membersAnywhere[j] > 1),
});

/** The counts of at least `least`, ascending: few different ones, so they are tallied rather than sorted. */
function ascending(counts: Uint32Array, least: number): Uint32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const tally = new Uint32Array(most + 1);
  for (const count of counts) tally[count]++;
  const sorted = new Uint32Array(counts.length);
  let at = 0;
  for (let count = least; count <= most; count++) {
    sorted.fill(count, at, at + tally[count]);
    at += tally[count];
  }
  return sorted.subarray(0, at);
}
