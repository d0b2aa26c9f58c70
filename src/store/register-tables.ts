import type { Tx } from './with-workspace.ts';

/** A table of the register as the database itself describes it. */
export interface RegisterTable {
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
}

export interface RegisterColumn {
  readonly name: string;
  /** PostgreSQL's name of the type, such as `text`, `text[]`, `json`. */
  readonly type: string;
  /** Whether rows are known by it. */
  readonly key: boolean;
}

interface Described {
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  readonly after: readonly string[];
  readonly oid: string;
}

/**
 * Every table whose rows belong to a workspace, each after the tables its rows refer to. It is read from the database, so
 * that a table a later version adds is never forgotten.
 */
export async function registerTables(tx: Tx): Promise<readonly RegisterTable[]> {
  const { rows } = await tx.client.query<Described>(`
    select c.relname::text as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'key', exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)))
        order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      array(select distinct f.confrelid::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as after,
      c.oid::text as oid
    from pg_class c where c.relnamespace = 'mesoscope'::regnamespace and c.relkind = 'r' order by c.relname`);
  const byOid = new Map(rows.map((row) => [row.oid, row]));
  const ordered: Described[] = [];
  const visit = (table: Described): void => {
    if (ordered.includes(table)) return;
    for (const oid of table.after) visit(byOid.get(oid)!);
    ordered.push(table);
  };
  for (const table of byOid.values()) visit(table);
  return ordered
    .filter(({ name }) => name !== 'workspace')
    .map(({ name, columns }) => ({ name, columns }));
}
