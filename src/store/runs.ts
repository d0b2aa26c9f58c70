import { sql } from 'kysely';
import type { Parameters } from '../method/method.ts';
import type { Tx } from './with-workspace.ts';

/** What makes a result what it is: the same key gives the same bytes. */
export interface RunKey {
  readonly snapshotDigest: string;
  /** The place that was cut out; empty for everything. */
  readonly place: string;
  readonly method: string;
  readonly version: number;
  /** All of them, defaults filled in; their order does not count. */
  readonly parameters: Parameters;
  readonly seed: number;
}

/** A kept run: its result is the text that was given, byte for byte. */
export interface Run extends RunKey {
  readonly runId: string;
  readonly result: string;
  readonly software: string;
  readonly at: string;
}

/**
 * Keeps a result as JSON text (NaN as null, by the rule of whoever writes it). The same key again changes nothing: it
 * would be the same bytes. The snapshot must be kept before.
 */
export async function keepRun(
  tx: Tx,
  workspaceId: string,
  key: RunKey,
  result: string,
  software: string,
): Promise<void> {
  await tx.sql
    .insertInto('run')
    .values({
      workspace_id: workspaceId,
      snapshot_digest: key.snapshotDigest,
      place: key.place,
      method: key.method,
      version: key.version,
      parameters: JSON.stringify(key.parameters),
      seed: key.seed,
      result,
      software,
    })
    .onConflict((conflict) =>
      conflict
        .columns([
          'workspace_id',
          'snapshot_digest',
          'place',
          'method',
          'version',
          'seed',
          'parameters',
        ])
        .doNothing(),
    )
    .execute();
}

/** The kept run of a key, or null. */
export async function findRun(tx: Tx, workspaceId: string, key: RunKey): Promise<Run | null> {
  const row = await runsOf(tx, workspaceId)
    .where('snapshot_digest', '=', key.snapshotDigest)
    .where('place', '=', key.place)
    .where('method', '=', key.method)
    .where('version', '=', key.version)
    .where('seed', '=', key.seed)
    .where('parameters', '=', sql`${JSON.stringify(key.parameters)}::jsonb`)
    .executeTakeFirst();
  return row ?? null;
}

/** The kept runs of a snapshot, of one method or all, in the order in which they were kept. */
export async function listRuns(
  tx: Tx,
  workspaceId: string,
  snapshotDigest: string,
  method?: string,
): Promise<readonly Run[]> {
  const all = runsOf(tx, workspaceId).where('snapshot_digest', '=', snapshotDigest);
  const asked = method === undefined ? all : all.where('method', '=', method);
  return await asked.orderBy('at').orderBy('run_id').execute();
}

function runsOf(tx: Tx, workspaceId: string) {
  return tx.sql
    .selectFrom('run')
    .select([
      'run_id as runId',
      'snapshot_digest as snapshotDigest',
      'place',
      'method',
      'version',
      sql<Parameters>`parameters`.as('parameters'),
      'seed',
      sql<string>`result::text`.as('result'),
      'software',
      'at',
    ])
    .where('workspace_id', '=', workspaceId);
}
