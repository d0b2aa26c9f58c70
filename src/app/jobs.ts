import { createHash } from 'node:crypto';
import type { Job } from '../wire/run-job.ts';
import { explainError } from './explain-error.ts';
import type { Watch } from './pool.ts';
import { Stopped } from './stopped.ts';

/** What a job does: its words, and the work itself. */
export interface Work {
  readonly says: string;
  readonly total: number;
  /** True for work whose end is no answer for who asks again, such as an import: only one that runs is joined. */
  readonly again?: boolean;
  run(watch: JobWatch): Promise<unknown>;
}

/** How work says what it does, and hears that it is to stop. */
export interface JobWatch extends Watch {
  readonly signal: AbortSignal;
  readonly onStep: (done: number, total: number) => void;
  readonly say: (says: string) => void;
}

/** What a job is about: the work by its name, and the place where it has one. */
export type JobOf = Pick<Job, 'what' | 'place'>;

/** Long work that people watch and stop. Asking for the same again joins what is there. */
export interface Jobs {
  /** Starts a job, or joins the one that does the same; `digest` names what it works on. */
  start(request: JobOf, digest: string, work: Work): Job;
  read(id: string): Job | null;
  /** Stops a job that waits or runs; null when there is none of that id. */
  stop(id: string): Job | null;
}

/** Finished jobs remembered at most. */
const REMEMBERED = 100;

/** Opens an empty list of jobs. */
export function openJobs(): Jobs {
  const jobs = new Map<string, { job: Job; readonly stop: AbortController; readonly work: Work }>();
  const change = (id: string, change: Partial<Job>): void => {
    const held = jobs.get(id);
    if (held) held.job = { ...held.job, ...change };
  };
  return {
    start(request, digest, work) {
      const id = createHash('sha256')
        .update(`${digest}|${request.what}|${request.place}`)
        .digest('hex')
        .slice(0, 16);
      const before = jobs.get(id);
      if (before && isJoined(before.job, work)) return before.job;
      const stop = new AbortController();
      const job: Job = {
        id,
        ...request,
        state: 'waiting',
        says: work.says,
        done: 0,
        total: work.total,
        result: null,
        problem: null,
        refused: null,
      };
      jobs.delete(id);
      jobs.set(id, { job, stop, work });
      forgetOldest(jobs);
      const mine = (): boolean => jobs.get(id)?.stop === stop;
      work
        .run({
          signal: stop.signal,
          say(says) {
            if (mine()) change(id, { state: 'running', says });
          },
          onStep(done, total) {
            if (mine()) change(id, { state: 'running', done, total });
          },
        })
        .then(
          (result) => {
            if (mine()) change(id, { state: 'done', done: jobs.get(id)?.job.total ?? 0, result });
          },
          (error: unknown) => {
            if (!mine()) return;
            if (stop.signal.aborted)
              change(id, { state: 'stopped', problem: 'stopped by request' });
            else
              change(id, {
                state: 'failed',
                problem: error instanceof Error ? error.message : String(error),
                refused: refusedBy(error),
              });
          },
        );
      return job;
    },
    read: (id) => jobs.get(id)?.job ?? null,
    stop(id) {
      const held = jobs.get(id);
      if (!held) return null;
      if (held.job.state === 'waiting' || held.job.state === 'running') {
        // an import that is stored already is not stopped any more: its own end says which it was
        if (held.work.again !== true)
          change(id, { state: 'stopped', problem: 'stopped by request' });
        held.stop.abort(new Stopped());
      }
      return jobs.get(id)?.job ?? null;
    },
  };
}

function isJoined({ state }: Job, { again = false }: Work): boolean {
  return state === 'waiting' || state === 'running' || (state === 'done' && !again);
}

function refusedBy(error: unknown): Job['refused'] {
  const { problem } = explainError(error);
  return { ...problem, at: { ...problem.at } };
}

function forgetOldest(jobs: Map<string, { readonly job: Job }>): void {
  for (const [id, { job }] of jobs) {
    if (jobs.size <= REMEMBERED) return;
    if (job.state !== 'waiting' && job.state !== 'running') jobs.delete(id);
  }
}
