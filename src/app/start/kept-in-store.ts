import { SOFTWARE } from '../../method/software.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { columnsOf } from '../../snapshot/snapshot.ts';
import { findRun, keepRun } from '../../store/runs.ts';
import type { Store } from '../../store/store.ts';
import type { Tx } from '../../store/with-workspace.ts';
import { asLoader } from '../../store/with-workspace.ts';
import { workspaceIdOf } from '../../store/workspaces.ts';
import { readKept, writeKept } from '../kept.ts';
import type { Kept, KeptKey } from '../kept.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Keeps results as runs of the register. A result of another version of the program is not read; what cannot be kept
 * – a full disk, a database that went away – is not kept, and nobody who asks has to know.
 */
export function keptInStore(store: Store, workspaces: ReadonlyMap<string, Workspace>): Kept {
  const of = (snapshot: Snapshot, key: KeptKey) => {
    const workspace = [...workspaces.values()].find(
      (each) => columnsOf(each.snapshot) === columnsOf(snapshot),
    );
    const { digest } = snapshot.frozen;
    if (!workspace || digest === null) return null;
    return { id: workspaceIdOf(workspace.name), run: { ...key, snapshotDigest: digest } };
  };
  return {
    async read(snapshot, key) {
      const kept = of(snapshot, key);
      if (!kept) return undefined;
      const found = await asLoader(store, kept.id, (tx) => findRun(tx, kept.id, kept.run), {
        reading: true,
      }).catch(() => null);
      return found !== null && found.software === SOFTWARE ? readKept(found.result) : undefined;
    },
    async write(snapshot, key, value) {
      const kept = of(snapshot, key);
      if (!kept) return;
      const keep = (tx: Tx): Promise<void> =>
        keepRun(tx, kept.id, kept.run, writeKept(value), SOFTWARE);
      await asLoader(store, kept.id, keep, { quiet: true }).catch(() => undefined);
    },
  };
}
