import { sql } from 'kysely';
import type { Decision, DecisionKind } from '../domain/decision.ts';
import type { Tx } from './with-workspace.ts';

/** A judgement to be kept: about whom, what, why, and by whom. Only an override names a field and a value. */
export type NewDecision = Omit<Decision, 'id' | 'at' | 'undoneBy' | 'undoneAt'>;

/** Keeps a decision and gives its id. */
export async function decide(tx: Tx, workspaceId: string, decision: NewDecision): Promise<string> {
  const { decision_id } = await tx.sql
    .insertInto('decision')
    .values({ workspace_id: workspaceId, ...decision, at: sql<string>`clock_timestamp()` })
    .returning('decision_id')
    .executeTakeFirstOrThrow();
  return decision_id;
}

/** Keeps a decision that was taken elsewhere, with its moments; one that is there stays as it is. */
export async function keepDecision(
  tx: Tx,
  workspaceId: string,
  { id, undoneBy, undoneAt, ...decision }: Decision,
): Promise<void> {
  const kept = { ...decision, undone_by: undoneBy, undone_at: undoneAt };
  await tx.sql
    .insertInto('decision')
    .values({ workspace_id: workspaceId, ...(isUuid(id) && { decision_id: id }), ...kept })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
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
    id: row.decision_id,
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
