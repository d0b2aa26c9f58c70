import type { Problem } from '../../domain/problem.ts';
import { PILLAR_IDS, type PillarId } from '../../domain/place-grades.ts';
import { readRows, type CaseTable } from '../casebook/case-table.ts';

/** One phase, and how a place in it looks by pillar. */
export interface Phase {
  readonly phase: number;
  readonly name: string;
  readonly anchors: ReadonlyMap<PillarId, string>;
}

/** Reads the phases from a table with `phase`, `phase_name` and a column for each pillar. Cost: O(cells). */
export function parsePhases(table: CaseTable): {
  readonly phases: readonly Phase[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const columns = PILLAR_IDS.map((id) => [id, id.replaceAll('-', '_')] as const);
  const needed = ['phase', 'phase_name', ...columns.map(([, name]) => name)];
  const phases = readRows(table, needed, problems).map((cells) => ({
    phase: cells.whole('phase', 1, 5),
    name: cells.text('phase_name'),
    anchors: new Map(columns.map(([id, name]) => [id, cells.text(name)])),
  }));
  return { phases, problems };
}
