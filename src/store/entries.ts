import { createHash } from 'node:crypto';
import type { Tx } from './with-workspace.ts';

/** One entry of a stream: what was written, by whom, when. Entries are added and never changed. */
export interface Entry {
  readonly seq: number;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly body: unknown;
}

/**
 * Adds an entry to the stream of a kind and a name. It carries the hash of the one before, so that a stream that was
 * tampered with shows it.
 */
export async function addEntry(
  tx: Tx,
  workspaceId: string,
  {
    kind,
    name,
    by,
    body,
  }: { readonly kind: string; readonly name: string } & Pick<Entry, 'by' | 'body'>,
): Promise<void> {
  const stream = streamIdOf(kind, name);
  const last = await tx.sql
    .selectFrom('entry')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('stream_id', '=', stream)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  await tx.sql
    .insertInto('entry')
    .values({
      workspace_id: workspaceId,
      stream_id: stream,
      seq: (last?.seq ?? 0) + 1,
      kind,
      by,
      body: JSON.stringify(body),
      previous_hash:
        last === undefined ? null : hashOf(`${last.previous_hash ?? ''}${textOf(last.body)}`),
    })
    .execute();
}

/** The entries of a stream, the first one first. */
export async function listEntries(
  tx: Tx,
  workspaceId: string,
  kind: string,
  name: string,
): Promise<readonly Entry[]> {
  const rows = await tx.sql
    .selectFrom('entry')
    .select(['seq', 'by', 'at', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('stream_id', '=', streamIdOf(kind, name))
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, by, at, body }) => ({
    seq,
    by,
    at,
    body: JSON.parse(textOf(body)) as unknown,
  }));
}

/** The id of a stream, made of its kind and name: a UUID (version 8) of their SHA-256. */
function streamIdOf(kind: string, name: string): string {
  const hex = hashOf(`mesoscope stream ${kind} ${name}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
