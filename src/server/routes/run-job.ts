import { release } from '../../app/release.ts';
import { readJob, startJob, stopJob } from '../../app/run-job.ts';
import { z } from 'zod';
import { job, jobRequest } from '../../wire/run-job.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

const atJob = inWorkspace.extend({ id: z.string().max(100) });

/** Long work: start or join it, ask how far it is, stop it. */
export const runJobRoute: Route = (http, context) => {
  http.post(
    '/api/w/:workspace/jobs',
    {
      schema: {
        summary: 'Starts long work on a place, or joins the same work that runs or is done.',
        params: inWorkspace,
        body: jobRequest,
        response: { 202: job, ...refusals },
      },
    },
    async ({ params, body }, reply) => {
      void reply.status(202);
      return release(context.audience, startJob(context, { ...params, ...body }));
    },
  );
  http.get(
    '/api/w/:workspace/jobs/:id',
    {
      schema: {
        summary: 'Reads how far a job is, and its result when it is done.',
        params: atJob,
        response: { 200: job, ...refusals },
      },
    },
    ({ params }) => release(context.audience, readJob(context, params)),
  );
  http.delete(
    '/api/w/:workspace/jobs/:id',
    {
      schema: {
        summary: 'Stops a job; what it computed is dropped.',
        params: atJob,
        response: { 200: job, ...refusals },
      },
    },
    ({ params }) => release(context.audience, stopJob(context, params)),
  );
};
