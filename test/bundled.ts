import { readBundled } from '../src/app/start/read-bundled.ts';
import type { Imported } from '../src/observe/ledger.ts';
import { buildSnapshot, everythingAsOf } from '../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';

let imported: Promise<Imported> | undefined;
let snapshot: Promise<Snapshot> | undefined;

/** The bundled network, imported once for a test file. */
export function bundledImport(): Promise<Imported> {
  return (imported ??= readBundled());
}

/** The bundled network as a snapshot: known 2025-12-06, all periods, all roles, terminated included. */
export function bundledSnapshot(): Promise<Snapshot> {
  return (snapshot ??= bundledImport().then(({ statements }) =>
    buildSnapshot(statements, everythingAsOf('2025-12-06')),
  ));
}
