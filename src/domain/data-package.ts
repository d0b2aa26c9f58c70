import { ACTORS } from './package/actors.ts';
import { DECISIONS } from './package/decisions.ts';
import { INITIATIVES } from './package/initiatives.ts';
import { OBSERVATIONS } from './package/observations.ts';
import { PARTICIPATIONS } from './package/participations.ts';
import { PROBLEMS } from './package/problems.ts';
import { REGIONS } from './package/regions.ts';
import { SOURCES } from './package/sources.ts';
import { TIES } from './package/ties.ts';
import type { PackageTable, TableDefinition } from './package/attribute.ts';

/** The data package, table by table: the one definition behind validation, documentation, template and mapping. */
export const DATA_PACKAGE: readonly TableDefinition[] = [
  SOURCES,
  ACTORS,
  TIES,
  INITIATIVES,
  PARTICIPATIONS,
  OBSERVATIONS,
  DECISIONS,
  REGIONS,
  PROBLEMS,
];

/** The definition of a table. */
export function tableOf(name: PackageTable): TableDefinition {
  return DATA_PACKAGE.find((table) => table.name === name)!;
}
