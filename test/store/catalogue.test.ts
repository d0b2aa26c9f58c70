import { deepStrictEqual, notDeepStrictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore, runAs } from './with-store.ts';

const { owner, store } = await openTestStore();
const app = store.app.options.user;

async function list(sql: string): Promise<readonly unknown[]> {
  return (await runAs(owner, sql)).map((row) => Object.values(row)[0]);
}

const OPEN_TABLES = `
  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'mesoscope' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`;

test('no table of the register lacks forced row security (identity)', async () => {
  deepStrictEqual(await list(OPEN_TABLES), []);
});

test('a table without row security would be found (limit)', async () => {
  const found = await runAs(
    owner,
    'begin',
    'create table mesoscope.open (workspace_id uuid)',
    OPEN_TABLES,
  );
  deepStrictEqual(found, [{ relname: 'open' }]);
});

test('every table has a policy for each command of the application and one for the loader (identity)', async () => {
  const rows = await runAs(
    owner,
    `select c.relname as name,
       (select count(distinct p.polcmd)::int from pg_policy p where p.polrelid = c.oid
          and p.polroles = array[(select oid from pg_roles where rolname = '${app}')]) as app,
       (select bool_or(p.polroles = array[c.relowner]) from pg_policy p where p.polrelid = c.oid) as loader,
       (select bool_or(p.polroles = '{0}') from pg_policy p where p.polrelid = c.oid) as everybody
     from pg_class c where c.relnamespace = 'mesoscope'::regnamespace and c.relkind = 'r' order by 1`,
  );
  notDeepStrictEqual(rows, []);
  for (const { name, ...policies } of rows)
    // nobody removes a workspace but the loader
    deepStrictEqual(
      policies,
      { app: name === 'workspace' ? 3 : 4, loader: true, everybody: false },
      String(name),
    );
});

test('no view reads as its owner and nothing is kept outside tables (identity)', async () => {
  deepStrictEqual(
    await list(`select c.relname from pg_class c where c.relnamespace = 'mesoscope'::regnamespace
      and (c.relkind in ('m', 'f') or c.relkind = 'v' and not coalesce(c.reloptions::text[] && '{security_invoker=true}', false))`),
    [],
  );
});

test('functions that run as their owner are the three that tell who asks, with a pinned path (identity)', async () => {
  deepStrictEqual(
    await runAs(
      owner,
      `select p.proname as name, p.proconfig as settings, has_function_privilege('public', p.oid, 'execute') as open
       from pg_proc p where p.pronamespace in ('mesoscope'::regnamespace, 'mesoscope_migrations'::regnamespace) order by 1`,
    ),
    ['current_workspace', 'readable_workspaces', 'writable_workspace'].map((name) => ({
      name,
      settings: ['search_path=pg_catalog, pg_temp'],
      open: false,
    })),
  );
});

test('every key, unique index and reference begins with the workspace (identity)', async () => {
  deepStrictEqual(
    await list(`select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'mesoscope'::regnamespace and (i.indisunique or i.indisprimary)
        and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'workspace_id'`),
    [],
  );
  deepStrictEqual(
    await list(`select k.conname from pg_constraint k
      join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[1]
      join pg_attribute other on other.attrelid = k.confrelid and other.attnum = k.confkey[1]
      where k.contype = 'f' and k.connamespace = 'mesoscope'::regnamespace
        and (mine.attname, other.attname) <> ('workspace_id', 'workspace_id')`),
    [],
  );
  deepStrictEqual(
    await list(`select c.relname from pg_class c where c.relnamespace = 'mesoscope'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`),
    [],
  );
});

test("the application's role owns nothing, passes no policy, and may neither empty nor refer to a table (identity)", async () => {
  deepStrictEqual(
    await runAs(
      owner,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = '${app}'`,
    ),
    [
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      },
    ],
  );
  deepStrictEqual(
    await list(`select d.classid::regclass::text from pg_shdepend d
      where d.refobjid = (select oid from pg_roles where rolname = '${app}') and d.deptype = 'o'`),
    [],
  );
  deepStrictEqual(
    await list(`select c.relname || ' ' || command from pg_class c,
        unnest(array['truncate', 'references', 'trigger']) as command
      where c.relnamespace in ('mesoscope'::regnamespace, 'mesoscope_migrations'::regnamespace) and c.relkind = 'r'
        and has_table_privilege('${app}', c.oid, command)`),
    [],
  );
});

test('the application sees neither the log nor the secrets and makes nothing in the schemas (identity)', async () => {
  deepStrictEqual(
    await runAs(
      owner,
      `select has_schema_privilege('${app}', 'mesoscope_migrations', 'usage') as uses,
         has_schema_privilege('${app}', 'mesoscope', 'create') as makes,
         has_schema_privilege('${app}', 'mesoscope_migrations', 'create') as makes_log`,
    ),
    [{ uses: false, makes: false, makes_log: false }],
  );
});
