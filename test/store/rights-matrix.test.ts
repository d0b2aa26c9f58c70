import { deepStrictEqual, ok } from 'node:assert/strict';
import { before, test } from 'node:test';
import type pg from 'pg';
import { codeOf } from '../../src/store/explain.ts';
import { asLoader, asVisitor, withWorkspace } from '../../src/store/with-workspace.ts';
import type { Tx } from '../../src/store/with-workspace.ts';
import { publish } from '../../src/store/workspaces.ts';
import { freshWorkspace, openTestStore, runAs } from './with-store.ts';

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;
type Command = (typeof COMMANDS)[number];

/** What the application may do at all, in a workspace of its own. */
const RIGHTS: Readonly<Record<string, readonly Command[]>> = {
  workspace: ['select', 'insert', 'update'],
  source: ['select', 'insert', 'update'],
  region: ['select', 'insert', 'update'],
  import: ['select', 'insert', 'update'],
  problem: ['select', 'insert'],
  rejected: ['select', 'insert'],
  actor: ['select', 'insert'],
  actor_statement: ['select', 'insert', 'update'],
  tie_statement: ['select', 'insert', 'update'],
  initiative_statement: ['select', 'insert', 'update'],
  participation_statement: ['select', 'insert', 'update'],
  observation: ['select', 'insert', 'update'],
  decision: ['select', 'insert', 'update'],
  snapshot: ['select', 'insert', 'delete'],
  run: ['select', 'insert', 'delete'],
  entry: ['select', 'insert'],
  definition: ['select', 'insert'],
  size_choice: ['select', 'insert'],
};

/** The column the application may change, where it is not every one. */
const CHANGEABLE: Readonly<Record<string, string>> = {
  workspace: 'title',
  source: 'title',
  region: 'name',
  import: 'undone_at',
  decision: 'undone_by',
};

const { owner, store } = await openTestStore();
let mine: string;
let other: string;
let published: string;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly free: boolean;
}

const columns = (await runAs(
  owner,
  `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
     not a.attnotnull or a.atthasdef as free
   from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
   where c.relnamespace = 'mesoscope'::regnamespace and c.relkind = 'r' order by c.oid, a.attnum`,
)) as readonly Readonly<Record<string, unknown>>[] as readonly unknown[] as readonly Column[];

const tables = [...new Set(columns.map(({ table }) => table))];

/** Words that pass the checks of the columns that have any. */
const WORDS: Readonly<Record<string, string>> = {
  small: 'yes',
  small_then: 'no',
  subject_kind: 'actor',
  'decision.kind': 'same',
  'definition.code': 'my-one',
  read: '0',
  kept: '0',
  merged: '0',
  rejected: '0',
};

const VALUES: Readonly<Record<string, string>> = {
  text: 'one',
  uuid: '00000000-0000-4000-8000-000000000001',
  integer: '1',
  bigint: '1',
  boolean: 'false',
  date: '2026-01-01',
  json: '{}',
  jsonb: '{}',
  'text[]': '{one}',
};

/** An insert of a row that satisfies the table: every column that must be given, by its type. */
function insertInto(table: string, workspaceId: string): pg.QueryConfig {
  const given = columns.filter((column) => column.table === table && !column.free);
  const extra = table === 'observation' ? [{ column: 'reason', type: 'text' }] : [];
  const all = [...given, ...extra];
  const values = all.map(({ column, type }) =>
    column === 'workspace_id'
      ? workspaceId
      : table === 'workspace' && column === 'name'
        ? `n-${workspaceId}`
        : (WORDS[`${table}.${column}`] ?? WORDS[column] ?? VALUES[type]),
  );
  return {
    text: `insert into mesoscope.${table} (${all.map(({ column }) => column).join(', ')})
      values (${all.map((_, i) => `$${i + 1}`).join(', ')})`,
    values,
  };
}

function query(command: Command, table: string, workspaceId: string): pg.QueryConfig {
  const values = [workspaceId];
  const where = `where workspace_id = $1`;
  const column =
    CHANGEABLE[table] ??
    (columns.some((c) => c.table === table && c.column === 'known_to')
      ? 'known_to'
      : 'workspace_id');
  switch (command) {
    case 'select':
      return { text: `select 1 from mesoscope.${table} ${where}`, values };
    case 'insert':
      return insertInto(table, workspaceId);
    case 'update':
      return { text: `update mesoscope.${table} set ${column} = ${column} ${where}`, values };
    case 'delete':
      return { text: `delete from mesoscope.${table} ${where}`, values };
  }
}

/** What came of a command: how many rows, or the code of the refusal. Nothing of it stays. */
async function outcome(tx: Tx, asked: pg.QueryConfig): Promise<number | string> {
  await tx.client.query('savepoint before');
  try {
    return (await tx.client.query(asked)).rowCount ?? 0;
  } catch (error) {
    return codeOf(error);
  } finally {
    await tx.client.query('rollback to savepoint before');
  }
}

before(async () => {
  [mine, other, published] = await Promise.all([
    freshWorkspace(store),
    freshWorkspace(store),
    freshWorkspace(store),
  ]);
  for (const workspaceId of [mine, other, published])
    await asLoader(store, workspaceId, async (tx) => {
      for (const table of tables)
        if (table !== 'workspace') await tx.client.query(insertInto(table, workspaceId));
      if (workspaceId === published) await publish(tx, workspaceId);
    });
});

test('the matrix names every table of the register and no other (identity)', () => {
  deepStrictEqual([...tables].sort(), Object.keys(RIGHTS).sort());
});

const DENIED = '42501';
const IS_THERE = '23505';
const IS_NEEDED = '23503';

for (const table of tables)
  for (const command of COMMANDS) {
    const allowed = RIGHTS[table]?.includes(command) ?? false;
    test(`${command} on ${table}: own ${allowed ? 'allowed' : 'denied'}, others denied, published read only (identity)`, async () => {
      await withWorkspace(store, mine, async (tx) => {
        const own = await outcome(tx, query(command, table, mine));
        // past rights and policy a permitted insert meets the row that is there, a delete what hangs on it
        deepStrictEqual(own === IS_THERE || own === IS_NEEDED ? 1 : own, allowed ? 1 : DENIED);
        const foreign = await outcome(tx, query(command, table, other));
        deepStrictEqual(foreign, allowed && command !== 'insert' ? 0 : DENIED);
        const open = await outcome(tx, query(command, table, published));
        deepStrictEqual(
          open,
          command === 'select' ? 1 : allowed && command !== 'insert' ? 0 : DENIED,
        );
      });
      await withWorkspace(store, published, async (tx) => {
        const inside = await outcome(tx, query(command, table, published));
        deepStrictEqual(
          inside,
          command === 'select' ? 1 : allowed && command !== 'insert' ? 0 : DENIED,
        );
      });
      await asVisitor(store, async (tx) => {
        if (command !== 'select') return;
        deepStrictEqual(await outcome(tx, query(command, table, mine)), 0);
        deepStrictEqual(
          await outcome(tx, query(command, table, published)),
          table === 'workspace' ? 1 : 0,
        );
      });
    });
  }

test('the loader writes the workspace it names, published or not, and sees no other (identity)', async () => {
  await asLoader(store, published, async (tx) => {
    for (const table of tables) {
      if (table === 'workspace') continue;
      deepStrictEqual(
        (await outcome(tx, query('delete', table, published))) === DENIED,
        false,
        table,
      );
      deepStrictEqual(await outcome(tx, query('select', table, mine)), 0, table);
      deepStrictEqual(await outcome(tx, query('delete', table, mine)), 0, table);
    }
  });
});

test('without forced row security the owner reads a foreign row: the policy is what hides it (limit)', async () => {
  const client = await store.loader.connect();
  try {
    await client.query('begin');
    await client.query('alter table mesoscope.actor no force row level security');
    const { rowCount } = await client.query('select from mesoscope.actor where workspace_id = $1', [
      other,
    ]);
    ok(rowCount === 1);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('the application cannot publish, rename or empty (limit)', async () => {
  await withWorkspace(store, mine, async (tx) => {
    const tries = [
      `update mesoscope.workspace set published = true`,
      `update mesoscope.workspace set name = 'another'`,
      `update mesoscope.workspace set workspace_id = gen_random_uuid()`,
      `update mesoscope.actor_statement set name = 'another'`,
      `update mesoscope.actor_statement set workspace_id = '${other}'`,
      `truncate mesoscope.run`,
      `alter table mesoscope.actor disable row level security`,
      `drop policy app_reads on mesoscope.actor`,
      `set local role ${owner.user}`,
      `select * from mesoscope_migrations.secret`,
    ];
    for (const text of tries) deepStrictEqual(await outcome(tx, { text }), DENIED, text);
  });
});
