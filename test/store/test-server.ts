import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Address } from '../../src/store/address.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';

/** Set by the runner of all tests: the administrator's address of the one server they share. */
export const SHARED_SERVER = 'MESOSCOPE_TEST_SERVER';

/** A server for tests, and how to leave it. */
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

/**
 * Starts the server of the checkout's tests, or joins it when another run has started it; the last to leave stops it.
 * One that a killed run left behind serves the next run.
 */
export async function startTestServer(): Promise<TestServer> {
  const folder = join(import.meta.dirname, '..', '..', '.cache', 'test-store');
  const { admin, leave } = await openEmbedded(folder);
  return { admin, stop: leave };
}

/** The server the runner started, else the one that is started for this run. */
export async function testServer(): Promise<TestServer> {
  const shared = process.env[SHARED_SERVER];
  if (!shared) return await startTestServer();
  return { admin: JSON.parse(shared) as Address, stop: async () => undefined };
}
