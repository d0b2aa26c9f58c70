import { buildSnapshot, everythingAsOf } from '../../snapshot/build-snapshot.ts';
import { countProblems, listImports, readProblems } from '../../store/imports.ts';
import { readSources, readStatements } from '../../store/statements.ts';
import type { Store } from '../../store/store.ts';
import { asVisitor, withWorkspace } from '../../store/with-workspace.ts';
import type { Workspace as Kept } from '../../store/workspaces.ts';
import { listWorkspaces } from '../../store/workspaces.ts';
import type { ImportLedger } from '../../wire/show-sources.ts';
import { SHOWN_PROBLEMS, ledgerWire } from '../ledger-wire.ts';
import type { Workspace } from '../workspace.ts';

/** Opens every published workspace of the register: reads its statements and freezes them as of its latest source. */
export async function openWorkspaces(
  store: Store,
  say: (says: string) => void,
): Promise<readonly Workspace[]> {
  const opened: Workspace[] = [];
  for (const kept of await asVisitor(store, listWorkspaces)) {
    say(`freezing ${kept.title}`);
    opened.push(await openWorkspace(store, kept));
  }
  return opened;
}

async function openWorkspace(
  store: Store,
  { workspaceId, name, title, published }: Kept,
): Promise<Workspace> {
  const snapshot = await withWorkspace(
    store,
    workspaceId,
    async (tx) => {
      const days = (await readSources(tx, workspaceId)).map(({ day }) => day).sort();
      const rule = everythingAsOf(days.at(-1) ?? '1970-01-01');
      return buildSnapshot(await readStatements(tx, workspaceId, rule), rule);
    },
    { reading: true },
  );
  return {
    id: name,
    name,
    title,
    published,
    snapshot,
    imports: () => readLedgers(store, workspaceId),
  };
}

function readLedgers(store: Store, workspaceId: string): Promise<readonly ImportLedger[]> {
  return withWorkspace(
    store,
    workspaceId,
    async (tx) => {
      const sources = await readSources(tx, workspaceId);
      const ledgers: ImportLedger[] = [];
      for (const { importId, sourceId, undoneAt, ...ledger } of await listImports(
        tx,
        workspaceId,
      )) {
        const source = sources.find(({ id }) => id === sourceId);
        if (undoneAt !== null || !source) continue;
        const groups = [];
        for (const [code, count] of await countProblems(tx, workspaceId, importId)) {
          const page = { code, limit: SHOWN_PROBLEMS };
          groups.push({ code, count, first: await readProblems(tx, workspaceId, importId, page) });
        }
        ledgers.push(ledgerWire(String(importId), source, ledger, groups));
      }
      return ledgers;
    },
    { reading: true },
  );
}
