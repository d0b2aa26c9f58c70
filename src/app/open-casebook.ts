import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Casebook } from '../diagnose/casebook/case.ts';
import type { CaseTable } from '../diagnose/casebook/case-table.ts';
import {
  CASE_TABLES,
  parseCasebook,
  type CaseTables,
} from '../diagnose/casebook/parse-casebook.ts';
import { parseLadder, type Ladder } from '../diagnose/ladder/ladder.ts';
import { parsePhases, type Phase } from '../diagnose/pillars/phases.ts';
import { rootFolder } from './root-folder.ts';
import { BundledDataError } from './start/read-bundled.ts';

/** The bundled casebook, the ladder its firms stand on, and the phases of its pillars. */
export interface OpenCasebook {
  readonly casebook: Casebook;
  readonly ladder: Ladder;
  readonly phases: readonly Phase[];
}

let open: OpenCasebook | undefined;

/**
 * Opens the bundled casebook once.
 *
 * @throws BundledDataError naming a table that is missing or does not hold what it should.
 */
export function openCasebook(): OpenCasebook {
  open ??= readCasebook();
  return open;
}

/** One bundled table; its cells hold neither quotes nor commas, which a test holds. */
export function readCaseTable(name: string): CaseTable {
  const path = join(rootFolder(), 'data', 'casebook', `${name}.csv`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BundledDataError(path, 'is missing');
  }
  const [head, ...rows] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => (cell === '' ? null : cell)));
  return {
    name,
    columns: head.map((cell) => cell ?? ''),
    rows,
    rowNumbers: rows.map((_, i) => i + 2),
  };
}

function readCasebook(): OpenCasebook {
  const tables = Object.fromEntries(
    CASE_TABLES.map((name) => [name, readCaseTable(name)]),
  ) as unknown as CaseTables;
  const { casebook, problems } = parseCasebook(tables);
  const { ladder, problems: others } = parseLadder(readCaseTable('ladder-levels'));
  const { phases, problems: odd } = parsePhases(readCaseTable('pillar-phases'));
  const [first] = [...problems, ...others, ...odd];
  if (first !== undefined)
    throw new BundledDataError(`${first.at.source}, line ${first.at.row}`, first.message);
  return { casebook, ladder, phases };
}
