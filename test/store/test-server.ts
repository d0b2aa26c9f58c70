import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Address } from '../../src/store/address.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';

/** Set by the runner of all tests: the administrator's address of the one server they share. */
export const SHARED_SERVER = 'MESOSCOPE_TEST_SERVER';

/** A server for tests, and how to be rid of it. */
export interface TestServer {
  readonly admin: Address;
  stop(): Promise<void>;
}

/** A folder of its own below the system's, which the user of the database may enter also when root runs the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesoscope-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Starts an embedded server in a folder of its own. */
export async function startTestServer(): Promise<TestServer> {
  const folder = temporaryFolder();
  const embedded = await openEmbedded(folder);
  return {
    admin: embedded.admin,
    stop: async () => {
      await embedded.leave();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server the runner started, else one for this file alone. */
export async function testServer(): Promise<TestServer> {
  const shared = process.env[SHARED_SERVER];
  if (!shared) return await startTestServer();
  return { admin: JSON.parse(shared) as Address, stop: async () => undefined };
}
