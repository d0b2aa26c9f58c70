import type { Problem } from '../domain/problem.ts';
import type { Statements } from '../snapshot/statements.ts';

/** The balance of an import: read = kept + merged + rejected, always. */
export interface Ledger {
  readonly read: number;
  readonly kept: number;
  readonly merged: number;
  readonly rejected: number;
}

/** What an importer makes of a file: statements, the balance, and everything that was wrong. */
export interface Imported {
  readonly statements: Statements;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}
