import type { Problem } from '../../domain/problem.ts';
import { readRows, type CaseTable } from '../casebook/case-table.ts';

/** One level of a ladder: what a firm on it does in each dimension, and the instruments that start to matter there. */
export interface LadderLevel {
  readonly level: number;
  readonly name: string;
  readonly anchors: ReadonlyMap<string, string>;
  readonly instruments: readonly string[];
}

/** A ladder of capability as data: levels from 1 up, and dimensions each firm is rated in. */
export interface Ladder {
  readonly dimensions: readonly string[];
  readonly levels: readonly LadderLevel[];
}

/**
 * Reads a ladder from a table with the columns `level`, `name`, `instruments_that_start_to_matter` and one a dimension.
 *
 * Levels must count up from 1 without a gap, and every anchor must be there; what is not is a problem. Cost: O(cells).
 */
export function parseLadder(table: CaseTable): {
  readonly ladder: Ladder;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const OWN = ['level', 'name', 'instruments_that_start_to_matter'];
  const columns = table.columns.filter((name) => !OWN.includes(name));
  const levels = readRows(table, OWN, problems).map((cells, i) => {
    const level = cells.whole('level', 1, table.rows.length);
    if (Number.isFinite(level) && level !== i + 1)
      cells.wrong('casebook-cell', 'level', 'levels do not count up', `level ${i + 1}`);
    return {
      level: i + 1,
      name: cells.text('name'),
      anchors: new Map(columns.map((name) => [idOf(name), cells.text(name)])),
      instruments: (cells.maybe(OWN[2]) ?? '').split('; ').filter((text) => text !== ''),
    };
  });
  return { ladder: Object.freeze({ dimensions: columns.map(idOf), levels }), problems };
}

/** What starts to matter for firms at a level, and up to it; nothing where the studies say nothing. @see rasiah2013institutional section 3 */
export function instrumentsAt(ladder: Ladder, level: number): readonly string[] {
  return ladder.levels.find((each) => each.level === level)?.instruments ?? [];
}

function idOf(column: string): string {
  return column.replaceAll('_', '-');
}
