// Opens the embedded store of the directory in the first argument and says what it does, one JSON line each. Then it
// waits to be told `close` or killed; told `load`, it writes batches and records each one that was confirmed.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openStore } from '../../../src/app/start/open-store.ts';
import { Refused } from '../../../src/app/refused.ts';
import { addImport } from '../../../src/store/imports.ts';
import { writeSources, writeStatements } from '../../../src/store/statements.ts';
import type { Store } from '../../../src/store/store.ts';
import { withWorkspace } from '../../../src/store/with-workspace.ts';
import { makeWorkspace, workspaceIdOf } from '../../../src/store/workspaces.ts';
import { BATCH, WORKSPACE } from './batch.ts';

const [dataDirectory = '', confirmed = ''] = process.argv.slice(2);

function say(words: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(words)}\n`);
}

async function load(store: Store): Promise<void> {
  const id = workspaceIdOf(WORKSPACE);
  await withWorkspace(store, id, async (tx) => {
    await makeWorkspace(tx, WORKSPACE, WORKSPACE);
    await writeSources(tx, id, BATCH.sources);
  });
  const record = openSync(confirmed, 'a');
  for (;;) {
    const importId = await withWorkspace(store, id, async (tx) => {
      const count = BATCH.participations.length;
      const ledger = { sourceId: 's', mapping: 'load', fileDigest: null };
      const made = await addImport(tx, id, {
        ...ledger,
        read: count,
        kept: count,
        merged: 0,
        rejected: 0,
      });
      await writeStatements(tx, id, made, BATCH);
      return made;
    });
    writeSync(record, `${importId}\n`);
    fsyncSync(record);
    say({ confirmed: importId });
    if (stopping) break;
  }
  closeSync(record);
}

let stopping = false;
try {
  const store = await openStore({ dataDirectory, url: null, onStep: (step) => say({ step }) });
  const { rows } = await store.loader.query<{ started: string; pid: number }>(
    `select pg_postmaster_start_time()::text as started, pg_backend_pid() as pid`,
  );
  say({ open: rows[0]?.started });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'load') load(store).catch((error: unknown) => say({ broke: String(error) }));
    if (line === 'close') break;
  }
  stopping = true;
  await store.close();
  say({ closed: true });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  say({ refused: error.problem });
}
process.exit(0);
