import assert from 'node:assert/strict';
import test from 'node:test';
import pg from 'pg';
import { explainError } from '../../src/app/explain-error.ts';
import { clientConfig } from '../../src/store/address.ts';
import { openTestStore, runAs } from '../store/with-store.ts';
import { bring, digestOf, newWorkspace, ownContext } from './own-context.ts';

const { store, owner, admin } = await openTestStore();
const context = ownContext(store);

/** Points at which the connection is cut: after so many rows have reached the table. */
const CUTS = 20;
const ROWS = 400;

const MEMBERS = `id,name,kind,employees\n${Array.from({ length: ROWS }, (_, i) => `F${i},Firm ${i} S.r.l.,firm,${i}\n`).join('')}F,,firm,1\n`;

/** A table that ends the connection that writes to it when a row is reached. */
async function cutAt(table: string, row: number): Promise<void> {
  await runAs(
    admin,
    `create or replace function public.cut() returns trigger language plpgsql security definer as $$
     begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    `create trigger cut before insert on mesoscope.${table} for each row when (new.${table === 'problem' ? 'problem_no' : table === 'rejected' ? 'table_no' : table === 'import' ? 'read' : 'row_no'} >= ${row}) execute function public.cut()`,
  );
}

async function heal(table: string): Promise<void> {
  await runAs(admin, `drop trigger cut on mesoscope.${table}`);
}

async function rowsOf(workspace: string): Promise<readonly unknown[]> {
  const client = new pg.Client(clientConfig(admin));
  await client.connect();
  try {
    const counts: unknown[] = [];
    for (const table of [
      'source',
      'import',
      'actor',
      'actor_statement',
      'observation',
      'problem',
      'rejected',
    ])
      counts.push(
        (
          await client.query(
            `select count(*)::int as n from mesoscope.${table} t join mesoscope.workspace w using (workspace_id) where w.name = $1`,
            [workspace],
          )
        ).rows[0].n,
      );
    return counts;
  } finally {
    await client.end();
  }
}

test('cut at twenty points an import leaves nothing, and done again gives the same (recovery)', async () => {
  assert.notEqual(owner.user, admin.user);
  const whole = await newWorkspace(context, 'Whole');
  const wanted = await bring(context, whole, 'members.csv', MEMBERS);
  const cut = await newWorkspace(context, 'Cut');
  const points: readonly (readonly [string, number])[] = [
    ...Array.from(
      { length: CUTS },
      (_, i) => ['actor_statement', Math.floor((i * ROWS) / CUTS)] as const,
    ),
    ['source', 0],
    ['import', 0],
    ['observation', ROWS / 2],
    ['problem', 0],
    ['rejected', 0],
  ];
  const empty = [0, 0, 0, 0, 0, 0, 0];
  for (const [table, row] of points) {
    await cutAt(table, row);
    const error: unknown = await bring(context, cut, 'members.csv', MEMBERS).catch(
      (thrown: unknown) => thrown,
    );
    await heal(table);
    assert.ok(error instanceof Error, `${table} ${row}: the cut was not felt`);
    const { fault, problem } = explainError(error);
    assert.equal(fault, 'world', `${table} ${row}: ${String(error)}`);
    assert.notEqual(problem.hint, '');
    assert.deepEqual(await rowsOf(cut), empty, `${table} ${row}`);
  }
  const again = await bring(context, cut, 'members.csv', MEMBERS);
  assert.deepEqual(again, wanted);
  assert.deepEqual(await rowsOf(cut), await rowsOf(whole));
  const rules = (workspace: string) => context.workspaces.get(workspace)!.snapshot.actors;
  assert.deepEqual(rules(cut), rules(whole));
  assert.ok(digestOf(context, cut) !== null);
});
