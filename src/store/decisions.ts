import { sql } from 'kysely';
import type { Tx } from './with-workspace.ts';

/** The closed list of what a person can settle. */
export const DECISION_KINDS = ['same', 'part-of', 'different', 'override'] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A judgement to be kept: about whom, what, why, and by whom. Only an override names a field and a value. */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly field: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly by: string;
}

/** A kept judgement; undone ones stay and say who undid them. */
export interface Decision extends NewDecision {
  readonly decisionId: string;
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** Keeps a decision and gives its id. */
export async function decide(tx: Tx, workspaceId: string, decision: NewDecision): Promise<string> {
  const { decision_id } = await tx.sql
    .insertInto('decision')
    .values({ workspace_id: workspaceId, ...decision })
    .returning('decision_id')
    .executeTakeFirstOrThrow();
  return decision_id;
}

/** Undoes a decision; one that is undone stays as it is. */
export async function undoDecision(
  tx: Tx,
  workspaceId: string,
  decisionId: string,
  by: string,
): Promise<void> {
  await tx.sql
    .updateTable('decision')
    .set({ undone_by: by, undone_at: sql<string>`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('decision_id', '=', decisionId)
    .where('undone_by', 'is', null)
    .execute();
}

/** The decisions of a workspace in the order in which they were taken, undone ones included. */
export async function listDecisions(tx: Tx, workspaceId: string): Promise<readonly Decision[]> {
  const rows = await tx.sql
    .selectFrom('decision')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('at')
    .orderBy('decision_id')
    .execute();
  return rows.map((row) => ({
    decisionId: row.decision_id,
    kind: row.kind as DecisionKind,
    subjects: row.subjects,
    field: row.field,
    value: row.value,
    reason: row.reason,
    by: row.by,
    at: row.at,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  }));
}
