// A program of its own that imports a file and is killed by the test that started it.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringFiles } from '../../src/app/bring-files.ts';
import { computeHere } from '../../src/app/compute.ts';
import { openJobs } from '../../src/app/jobs.ts';
import { OWNER } from '../../src/app/release.ts';
import { openRegister } from '../../src/app/start/open-register.ts';
import { openWorkspaces } from '../../src/app/start/open-workspaces.ts';
import type { Address } from '../../src/store/address.ts';
import { connect } from '../../src/store/store.ts';

const [owner, workspace, path] = process.argv.slice(2) as [string, string, string];
const store = await connect(JSON.parse(readFileSync(owner, 'utf8')) as Address);
const opened = await openWorkspaces(store, () => undefined);
const workspaces = new Map(opened.map((each) => [each.id, each]));
await bringFiles(
  {
    workspaces,
    compute: computeHere(),
    jobs: openJobs(),
    audience: OWNER,
    register: openRegister(store, workspaces, mkdtempSync(join(tmpdir(), 'mesoscope-child-'))),
  },
  {
    workspace,
    paths: [path],
    source: 'members-2026',
    day: '2026-01-15',
    mappings: {},
    bearShare: 1,
    rehearse: false,
  },
);
await store.close();
