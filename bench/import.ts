/**
 * Seconds, processor seconds and memory of imports through the whole way: files read and sniffed, checked, compared by
 * strong keys, stored, frozen. The database is an embedded one of its own, in a temporary folder.
 *
 * node bench/import.ts [european|million] …
 *
 * `european`: the bundled network as three CSV files. `million`: 1,000,000 actors and 5,000,000 ties as CSV.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bringFiles } from '../src/app/bring-files.ts';
import { computeHere } from '../src/app/compute.ts';
import type { Context } from '../src/app/context.ts';
import { openJobs } from '../src/app/jobs.ts';
import { addWorkspace } from '../src/app/keep-workspaces.ts';
import { OWNER, release } from '../src/app/release.ts';
import { loadBundled } from '../src/app/start/load-bundled.ts';
import { openRegister } from '../src/app/start/open-register.ts';
import { openStore } from '../src/app/start/open-store.ts';
import { openWorkspaces } from '../src/app/start/open-workspaces.ts';
import { load, machine } from './harness/machine.ts';
import { europeanCsv, millionCsv } from './inputs/import-files.ts';

const INPUTS = { european: europeanCsv, million: millionCsv } as const;

const asked = process.argv.slice(2);
const names = (Object.keys(INPUTS) as (keyof typeof INPUTS)[]).filter(
  (name) => asked.length === 0 || asked.includes(name),
);
console.log(`${machine().join(' · ')}; load ${load()}`);
const folder = mkdtempSync(join(tmpdir(), 'mesoscope-bench-'));
const store = await openStore({ url: null, dataDirectory: folder });
try {
  await loadBundled(store, () => undefined);
  const workspaces = new Map(
    (await openWorkspaces(store, () => undefined)).map((each) => [each.id, each]),
  );
  const context: Context = {
    workspaces,
    compute: computeHere(),
    jobs: openJobs(),
    audience: OWNER,
    register: openRegister(store, workspaces, folder),
  };
  for (const name of names) {
    const paths = await INPUTS[name]();
    const { name: workspace } = release(OWNER, await addWorkspace(context, { title: name }));
    console.log(`\n${name}: ${paths.map((path) => basename(path)).join(', ')}`);
    const began = performance.now();
    const cpu = process.cpuUsage();
    let said = '';
    let since = began;
    const closeStep = (): void => {
      if (said !== '')
        console.log(
          `${((performance.now() - since) / 1000).toFixed(2).padStart(8)} s  ${said}, ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB of objects at its end`,
        );
    };
    const brought = release(
      OWNER,
      await bringFiles(
        context,
        {
          workspace,
          paths,
          source: `${name}-2026`,
          day: '2026-01-15',
          mappings: {},
          bearShare: 0.2,
          rehearse: false,
        },
        {
          onStep(step, done) {
            if (done > 0 && step === said) return;
            closeStep();
            said = step;
            since = performance.now();
          },
        },
      ),
    );
    closeStep();
    const { user, system } = process.cpuUsage(cpu);
    for (const { path, outcome } of brought)
      console.log(
        `          ${basename(path)}: ${outcome.read} read = ${outcome.kept} kept + ${outcome.merged} merged + ${outcome.rejected} rejected; ${outcome.problems.reduce((sum, { count }) => sum + count, 0)} problems, ${outcome.proposals} proposals${outcome.refused ? '; REFUSED' : ''}`,
      );
    console.log(
      `${((performance.now() - began) / 1000).toFixed(2).padStart(8)} s  in all; processor time of this program ${((user + system) / 1e6).toFixed(2)} s, its largest memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    );
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
