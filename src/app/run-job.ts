import { stampedFor } from '../domain/frozen.ts';
import { communityStability } from '../measure/community/community-stability.ts';
import type { Job, JobRequest } from '../wire/run-job.ts';
import type { Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { intervalsOf } from './intervals-of.ts';
import type { Work } from './jobs.ts';
import { refuse } from './refused.ts';
import { Sealed } from './release.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** What a request about a job names. */
export interface AtJob {
  readonly workspace: string;
  readonly id: string;
}

/** Starts long work on a place, or joins the same work that runs or is done. */
export function startJob(
  context: Context,
  request: JobRequest & { readonly workspace: string },
): Sealed<Job> {
  const workspace = findWorkspace(context, request.workspace);
  const place = findPlace(workspace, request.place);
  const { what } = request;
  const stamp = stampedFor(workspace.snapshot.frozen, place.code);
  const digest = stamp.digest ?? ['in memory', ...stamp.rules].join('|');
  const work = workOf(context, workspace, what, place.code);
  return new Sealed(
    originOf(workspace),
    context.jobs.start({ what, place: place.code }, `${workspace.id}|${digest}`, work),
  );
}

/**
 * Reads how far a job is, and its result when it is done.
 *
 * @throws Refused when there is none of that id.
 */
export function readJob(context: Context, { workspace, id }: AtJob): Sealed<Job> {
  return sealJob(context, workspace, id, context.jobs.read(id));
}

/**
 * Stops a job; what it computed is dropped.
 *
 * @throws Refused when there is none of that id.
 */
export function stopJob(context: Context, { workspace, id }: AtJob): Sealed<Job> {
  return sealJob(context, workspace, id, context.jobs.stop(id));
}

function sealJob(context: Context, workspace: string, id: string, job: Job | null): Sealed<Job> {
  const origin = originOf(findWorkspace(context, workspace));
  if (job) return new Sealed(origin, job);
  throw refuse(
    'unknown-job',
    'no such job',
    id,
    'start it again; finished jobs are forgotten in time',
    'id',
  );
}

function workOf(
  { compute }: Context,
  { snapshot }: Workspace,
  what: JobRequest['what'],
  place: string,
): Work {
  if (what === 'community-stability')
    return {
      says: 'seeking the communities again and again',
      total: 1,
      run: (watch) =>
        compute(snapshot, 'measure', { place, id: communityStability.id, seed: SEED }, watch).then(
          ({ value, coverage, provenance }) => ({ value, coverage, provenance }),
        ),
    };
  if (what === 'intervals')
    return {
      says: 'leaving out a tenth of the projects and stated ties, again and again',
      total: 200,
      run: (watch) => intervalsOf(compute, snapshot, place, watch),
    };
  return {
    says: 'ranking the organisations again and again with some projects and stated ties left out',
    total: RANK_DRAWS,
    run: (watch) =>
      compute(snapshot, 'rank-intervals', { place, seed: SEED, draws: RANK_DRAWS }, watch),
  };
}

/** How often the organisations are ranked. */
const RANK_DRAWS = 100;
