import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Tx } from './with-workspace.ts';

/** The rows of a table that belong to a workspace, as bytes of PostgreSQL's COPY text form, in the order of its key. */
export function rowsOut(
  tx: Tx,
  table: string,
  columns: readonly string[],
  key: readonly string[],
  workspaceId: string,
): AsyncIterable<Buffer> {
  const order = key.length === 0 ? '' : ` order by ${quoted(key)}`;
  // COPY takes no parameters; the id is a UUID by the check of whoever opened the transaction
  return tx.client.query(
    copyTo(
      `copy (select ${quoted(columns)} from mesoscope.${quoted([table])} where workspace_id = '${workspaceId}'${order}) to stdout`,
    ),
  ) as AsyncIterable<Buffer>;
}

/**
 * Adds rows that `rowsOut` gave, under the policies of the table: COPY into a temporary table, then INSERT … SELECT, for
 * COPY into a table with row security is refused (0A000).
 */
export async function rowsIn(
  tx: Tx,
  table: string,
  columns: readonly string[],
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { client } = tx;
  const list = quoted(columns);
  const target = `mesoscope.${quoted([table])}`;
  await client.query(
    `create temporary table restoring on commit drop as select ${list} from ${target} with no data`,
  );
  const stream = client.query(copyFrom(`copy pg_temp.restoring (${list}) from stdin`));
  const done = finished(stream);
  // the stream's failure is reported by `done`, also when it comes while we wait for it to drain
  done.catch(() => undefined);
  try {
    for await (const each of bytes)
      if (!stream.write(each)) await Promise.race([once(stream, 'drain'), done]);
    stream.end();
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    await done.catch(() => undefined);
    throw error;
  }
  await done;
  await client.query(`insert into ${target} (${list}) select ${list} from pg_temp.restoring`);
  await client.query('drop table pg_temp.restoring');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
}
