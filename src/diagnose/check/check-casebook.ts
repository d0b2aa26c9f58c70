import type { Problem } from '../../domain/problem.ts';
import type { Casebook } from '../casebook/case.ts';
import { checkTable } from './check-table.ts';

/** What the checker found in the tables of the casebook. */
export interface CasebookCheck {
  /** Percentages that were recomputed. */
  readonly checked: number;
  /** What does not fit, with the cluster it is about. */
  readonly found: readonly { readonly cluster: string; readonly problem: Problem }[];
}

/**
 * Recomputes every share of the casebook: firms on the ladder against their counts, shares of a sample against its size.
 *
 * Cost: O(cells).
 */
export function checkCasebook({ ladder, performance }: Casebook): CasebookCheck {
  const onLadder = checkTable({
    name: 'ladder',
    columns: [
      'cluster',
      'dimension',
      'level',
      'firms_at_or_above',
      'surveyed_firms',
      'published_percent',
    ],
    rows: ladder.map(({ cluster, dimension, level, atOrAbove, surveyed, percent }) => [
      cluster,
      dimension,
      String(level),
      String(atOrAbove),
      String(surveyed),
      percent,
    ]),
    rowNumbers: ladder.map(({ row }) => row),
  });
  const sampled = performance
    .filter(({ unit }) => unit === 'percent-of-sample')
    .map((row) => ({
      ...row,
      surveyed: ladder.find(({ cluster }) => cluster === row.cluster)?.surveyed,
    }));
  const ofSample = checkTable(
    {
      name: 'performance',
      columns: ['indicator', 'surveyed_firms', 'value'],
      rows: sampled.map(({ indicator, surveyed, printed }) => [
        indicator,
        surveyed === undefined ? null : String(surveyed),
        printed,
      ]),
      rowNumbers: sampled.map(({ row }) => row),
    },
    { count: null, total: 'surveyed_firms', percent: 'value', level: null },
  );
  const clusterAt = (rows: readonly { readonly row: number; readonly cluster: string }[]) => {
    const byRow = new Map(rows.map(({ row, cluster }) => [row, cluster]));
    return (problem: Problem) => ({
      cluster: byRow.get(problem.at.row ?? NaN) ?? '',
      problem,
    });
  };
  return {
    checked: onLadder.checked + ofSample.checked,
    found: [
      ...onLadder.problems.map(clusterAt(ladder)),
      ...ofSample.problems.map(clusterAt(sampled)),
    ],
  };
}
