import { z } from 'zod';
import { decide, listDecisions, undoDecision } from '../../app/decide.ts';
import { release } from '../../app/release.ts';
import { reviewSameness } from '../../app/review-sameness.ts';
import { decideRequest, decisions, proposals } from '../../wire/review-sameness.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** A thousand answers with their reasons. */
const LARGEST_REQUEST = 2 * 1024 * 1024;

/** Pairs that may be one actor, and what a person settled. */
export const reviewSamenessRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/proposals',
    {
      schema: {
        summary: 'Lists pairs that may be one actor and are not decided, heaviest first.',
        params: inWorkspace,
        response: { 200: proposals, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await reviewSameness(context, params)),
  );
  http.get(
    '/api/w/:workspace/decisions',
    {
      schema: {
        summary: 'Lists what was decided, undone decisions included.',
        params: inWorkspace,
        response: { 200: decisions, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await listDecisions(context, params)),
  );
  http.post(
    '/api/w/:workspace/decisions',
    {
      bodyLimit: LARGEST_REQUEST,
      schema: {
        summary: 'Keeps answers about actors, all or none.',
        params: inWorkspace,
        body: decideRequest,
        response: { 200: decisions, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await decide(context, { ...params, ...body })),
  );
  http.delete(
    '/api/w/:workspace/decisions/:id',
    {
      schema: {
        summary: 'Takes a decision back; it stays in the list.',
        params: inWorkspace.extend({ id: z.string().max(100) }),
        body: z.object({ by: z.string().min(1).max(200) }),
        response: { 200: decisions, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await undoDecision(context, { ...params, ...body })),
  );
};
