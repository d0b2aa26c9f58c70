import type { Frozen } from '../domain/frozen.ts';
import type { Tx } from './with-workspace.ts';

/** What is kept of a snapshot: its stamp and its counts. The columns are built again when they are needed. */
export interface KeptSnapshot {
  readonly frozen: Frozen & { readonly digest: string };
  readonly counts: Readonly<Record<string, number>>;
  /** How many statements a precedence overruled, by rule. */
  readonly overruled: Readonly<Record<string, number>>;
}

/** Keeps what was frozen; the same digest again changes nothing. */
export async function keepSnapshot(
  tx: Tx,
  workspaceId: string,
  { frozen, counts, overruled }: KeptSnapshot,
): Promise<void> {
  await tx.sql
    .insertInto('snapshot')
    .values({
      workspace_id: workspaceId,
      digest: frozen.digest,
      known_day: frozen.knownDay,
      period_from: frozen.period.from,
      period_to: frozen.period.to,
      rules: frozen.rules,
      sources: frozen.sources,
      counts: JSON.stringify(counts),
      overruled: JSON.stringify(overruled),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'digest']).doNothing())
    .execute();
}

/** The snapshots of a workspace, the latest first. */
export async function listSnapshots(tx: Tx, workspaceId: string): Promise<readonly KeptSnapshot[]> {
  const rows = await tx.sql
    .selectFrom('snapshot')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('at', 'desc')
    .orderBy('digest')
    .execute();
  return rows.map((row) => ({
    frozen: {
      digest: row.digest,
      knownDay: row.known_day,
      period: { from: row.period_from, to: row.period_to },
      rules: row.rules,
      sources: row.sources,
      place: null,
    },
    counts: row.counts as KeptSnapshot['counts'],
    overruled: row.overruled as KeptSnapshot['overruled'],
  }));
}
