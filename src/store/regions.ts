import type { Region } from '../domain/region.ts';
import type { Tx } from './with-workspace.ts';

/** Adds regions to those a workspace names; one that is there stays as it is. */
export async function addRegions(
  tx: Tx,
  workspaceId: string,
  regions: readonly Region[],
): Promise<void> {
  for (const [row_no, { code, name, parent }] of regions.entries())
    await tx.sql
      .insertInto('region')
      .values({ workspace_id: workspaceId, code, row_no, name, parent })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
