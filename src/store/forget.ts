import type { RegisterTable } from './register-tables.ts';
import { registerTables } from './register-tables.ts';
import type { Tx } from './with-workspace.ts';

/** Who is to be forgotten: the register's ids, and the words by which texts speak of them. */
export interface Forgotten {
  readonly actorIds: readonly string[];
  /** Names and numbers of the law, three characters or longer; a text that has one loses it. */
  readonly words: readonly string[];
}

/** Rows that went, and rows whose words went, by table. */
export interface Removed {
  readonly rows: Readonly<Record<string, number>>;
  readonly wiped: Readonly<Record<string, number>>;
}

/** What stands in place of words that were removed. */
export const WIPED = '(forgotten)';

const REMOVALS: readonly (readonly [table: string, where: string])[] = [
  ['participation_statement', 'actor_id = any ($2::uuid[])'],
  ['tie_statement', '(from_actor = any ($2::uuid[]) or to_actor = any ($2::uuid[]))'],
  [
    'observation',
    `(subject_kind = 'actor' and subject = any ($2::text[])
      or subject_kind = 'tie' and exists (select 1 from unnest($2::text[]) gone where subject like '%' || gone || '%'))`,
  ],
  ['decision', 'subjects && $2::text[]'],
  ['actor_statement', 'actor_id = any ($2::uuid[])'],
  ['actor', 'actor_id = any ($2::uuid[])'],
  // computed from what is gone, and made again from what is left
  ['run', 'cardinality($2::text[]) >= 0'],
  ['snapshot', 'cardinality($2::text[]) >= 0'],
];

/** Rows of files that speak of somebody say more than the name: they lose every cell. */
const WHOLE_ROWS: Readonly<Record<string, string>> = {
  problem: `update mesoscope.problem set value = '${WIPED}', message = '${WIPED}', raw = null
    where workspace_id = $1 and (value ~* $2 or message ~* $2 or raw ~* $2 or hint ~* $2)`,
  rejected: `update mesoscope.rejected set rows = (
      select json_agg(case when cells::text ~* $2
        then (select json_agg('${WIPED}'::text) from json_array_elements(cells)) else cells end order by place)
      from json_array_elements(rows) with ordinality as each (cells, place))
    where workspace_id = $1 and rows::text ~* $2`,
};

/**
 * Removes actors from a workspace for good, as its loader: every statement, tie, participation, observation and decision
 * about them, every result computed with them, and their names and ids out of every text of every table. The counts of the
 * ledgers stay as they were on the day of the import.
 *
 * Cost: one pass over the workspace.
 */
export async function forgetActors(
  tx: Tx,
  workspaceId: string,
  { actorIds, words }: Forgotten,
): Promise<Removed> {
  const rows: Record<string, number> = {};
  for (const [table, where] of REMOVALS) {
    const { rowCount } = await tx.client.query(
      `delete from mesoscope.${table} where workspace_id = $1 and ${where}`,
      [workspaceId, actorIds],
    );
    if (rowCount) rows[table] = rowCount;
  }
  const pattern = [...actorIds, ...words].map(wholeWords).join('|');
  const wiped: Record<string, number> = {};
  for (const [table, whole] of Object.entries(WHOLE_ROWS)) {
    const { rowCount } = await tx.client.query(whole, [workspaceId, pattern]);
    if (rowCount) wiped[table] = rowCount;
  }
  for (const table of await registerTables(tx)) {
    const count = await wipe(tx, workspaceId, table, pattern);
    if (count > 0) wiped[table.name] = (wiped[table.name] ?? 0) + count;
  }
  return { rows, wiped };
}

/** Removes a workspace for good, with everything in it. */
export async function forgetWorkspace(tx: Tx, workspaceId: string): Promise<Removed> {
  const rows: Record<string, number> = {};
  for (const { name } of (await registerTables(tx)).toReversed()) {
    const { rowCount } = await tx.client.query(
      `delete from mesoscope.${name} where workspace_id = $1`,
      [workspaceId],
    );
    if (rowCount) rows[name] = rowCount;
  }
  await tx.client.query('delete from mesoscope.workspace where workspace_id = $1', [workspaceId]);
  return { rows, wiped: {} };
}

/** A pattern for a text as it stands, with a word's edge where it begins or ends with a letter or digit. */
function wholeWords(text: string): string {
  const body = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${/^[\p{L}\p{N}_]/u.test(text) ? '\\m' : ''}${body}${/[\p{L}\p{N}_]$/u.test(text) ? '\\M' : ''}`;
}

const TEXTUAL = ['text', 'text[]', 'json', 'jsonb'];

async function wipe(
  tx: Tx,
  workspaceId: string,
  { name, columns }: RegisterTable,
  pattern: string,
): Promise<number> {
  const texts = columns.filter(({ type, key }) => TEXTUAL.includes(type) && !key);
  if (texts.length === 0) return 0;
  const set = texts.map(
    ({ name: column, type }) =>
      `"${column}" = case when "${column}"::text ~* $2 then regexp_replace("${column}"::text, $2, '${WIPED}', 'gi')::${type} else "${column}" end`,
  );
  const { rowCount } = await tx.client.query(
    `update mesoscope.${name} set ${set.join(', ')} where workspace_id = $1
      and (${texts.map(({ name: column }) => `"${column}"::text ~* $2`).join(' or ')})`,
    [workspaceId, pattern],
  );
  return rowCount ?? 0;
}
