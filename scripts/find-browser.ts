import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/app/find-browser.ts';

export { findBrowser };

/**
 * The installed browser a page test starts.
 *
 * @throws Error with one sentence when there is none, so that the test counts as failed and says why.
 */
export function needBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'no browser was found: install Chrome, Chromium or Edge, or set MESOSCOPE_BROWSER to its program',
  );
}

/** On Debian and as root, where it can be done without asking, installs Chromium when no browser is there. */
export function installBrowser(): void {
  if (findBrowser() || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stdout.write('installing chromium for the page tests …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = spawnSync('apt-get', ['update', '-qq'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (update.status !== 0) return;
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'ignore' });
  } catch {
    process.stdout.write('chromium could not be installed by apt-get\n');
  }
}
