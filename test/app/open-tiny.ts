import { computeHere } from '../../src/app/compute.ts';
import type { Context } from '../../src/app/context.ts';
import { openJobs } from '../../src/app/jobs.ts';
import { ANYONE } from '../../src/app/release.ts';
import type { Workspace } from '../../src/app/workspace.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';

/** A place small enough to check by hand, with names that try to break out. */
export const TINY = tiny({
  actors: {
    '=1+1': 'small XX11 45.0,9.0',
    '<script>alert(1)</script>': 'university XX11 45.1,9.1',
    c: 'firm XX12 45.5,9.5',
    d: 'research XX12',
    e: 'small XX12 45.6,9.4',
    f: 'public YY11 50,5',
  },
  initiatives: {
    p: {
      members: '=1+1* <script>alert(1)</script> f',
      fields: ['a > b > c'],
      start: '2022-01-01',
      end: '2023-12-31',
    },
    q: { members: 'c d* e', fields: ['a > b > d'], start: '2024-01-01', end: '2025-12-31' },
    r: { members: '=1+1 c', start: '2023-01-01', end: '2024-06-30' },
  },
  regions: { XX: 'Exland', XX1: 'North', XX11: 'Hill', XX12: 'Dale', YY: 'Wyland' },
});

/** A context on one workspace that computes in this thread. */
export function contextOn(snapshot: Snapshot, change: Partial<Workspace> = {}): Context {
  const workspace: Workspace = {
    id: 'tiny',
    name: 'tiny',
    title: 'Tiny',
    published: true,
    snapshot,
    imports: () => Promise.resolve([]),
    ...change,
  };
  return {
    workspaces: new Map([[workspace.id, workspace]]),
    compute: computeHere(),
    jobs: openJobs(),
    audience: ANYONE,
    register: null,
  };
}
