import type { Decision } from '../../domain/decision.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ObservationStatement, Statements } from '../../snapshot/statements.ts';

/** One table of a data package as cells, ready to be written; an empty cell is null. */
export interface CellTable {
  readonly name: PackageTable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Which source each statement comes from, beside the lists of statements; null where it is not known. */
export interface Origins {
  readonly actors: readonly (string | null)[];
  readonly ties: readonly (string | null)[];
  readonly initiatives: readonly (string | null)[];
  readonly participations: readonly (string | null)[];
  readonly observations: readonly (string | null)[];
}

/** Everything a workspace holds, as far as a data package carries it. */
export interface Holdings {
  readonly statements: Statements;
  readonly observations: readonly ObservationStatement[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
  readonly origins?: Origins | null;
}

/** Columns that keep what an actor says beside the columns of the package wear this prefix. */
export const MORE = 'more.';
