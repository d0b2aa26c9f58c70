import { buildSnapshot, everythingAsOf } from '../../snapshot/build-snapshot.ts';
import { addImport, listImports, writeProblems } from '../../store/imports.ts';
import { keepSnapshot } from '../../store/snapshots.ts';
import { writeSources, writeStatements } from '../../store/statements.ts';
import type { Store } from '../../store/store.ts';
import { asLoader } from '../../store/with-workspace.ts';
import { makeWorkspace, publish, workspaceIdOf } from '../../store/workspaces.ts';
import { bundledFolder, readBundled } from './read-bundled.ts';

/** The name of the workspace the bundled data live in. */
export const BUNDLED = 'horizon-europe';

/**
 * Loads the bundled data into the register on the first start and publishes them; a register that has them is left
 * alone. One transaction: a start that is killed leaves nothing behind, and of two at once one waits and finds them.
 */
export async function loadBundled(store: Store, onStep: (says: string) => void): Promise<void> {
  const id = workspaceIdOf(BUNDLED);
  const before = await asLoader(store, id, (tx) => listImports(tx, id), { reading: true });
  if (before.length > 0) return;
  onStep(`reading the bundled data from ${bundledFolder()}`);
  const { statements, ledger, problems } = await readBundled();
  const [source] = statements.sources;
  onStep(`loading ${statements.participations.length} participations into the register`);
  await asLoader(store, id, async (tx) => {
    await tx.client.query(`select pg_advisory_xact_lock(hashtextextended('mesoscope bundled', 0))`);
    if ((await listImports(tx, id)).length > 0) return;
    await makeWorkspace(tx, BUNDLED, source.title);
    await writeSources(tx, id, statements.sources);
    const importId = await addImport(tx, id, {
      ...ledger,
      sourceId: source.id,
      mapping: 'cordis',
      fileDigest: source.digest,
    });
    await writeStatements(tx, id, importId, statements);
    await writeProblems(tx, id, importId, problems);
    const { frozen, actors, initiatives, participations } = buildSnapshot(
      statements,
      everythingAsOf(source.day),
    );
    if (frozen.digest !== null)
      await keepSnapshot(tx, id, {
        frozen: { ...frozen, digest: frozen.digest },
        counts: {
          actors: actors.count,
          initiatives: initiatives.count,
          participations: participations.count,
        },
        overruled: {},
      });
    await publish(tx, id);
  });
}
