import { z } from 'zod';
import {
  definePlace,
  listOwnPlaces,
  previewRule,
  removePlace,
  restorePlace,
} from '../../app/define-place.ts';
import { release } from '../../app/release.ts';
import {
  defineRequest,
  definitions,
  preview,
  previewRequest,
  restoreRequest,
  undefineRequest,
} from '../../wire/define-place.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

const withCode = inWorkspace.extend({ code: z.string().max(60) });

/** Places and clusters that people draw beside the official ones. */
export const definePlaceRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/definitions',
    {
      schema: {
        summary: 'Lists the places that people drew over a workspace, every version of each.',
        params: inWorkspace,
        response: { 200: definitions, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await listOwnPlaces(context, params)),
  );
  http.post(
    '/api/w/:workspace/definitions/preview',
    {
      schema: {
        summary: 'Says whom a rule takes; nothing is kept.',
        params: inWorkspace,
        body: previewRequest,
        response: { 200: preview, ...refusals },
      },
    },
    ({ params, body }) => release(context.audience, previewRule(context, { ...params, ...body })),
  );
  http.post(
    '/api/w/:workspace/definitions',
    {
      schema: {
        summary: 'Keeps a new place, or with its code a new version of one.',
        params: inWorkspace,
        body: defineRequest,
        response: { 200: definitions, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await definePlace(context, { ...params, ...body })),
  );
  http.delete(
    '/api/w/:workspace/definitions/:code',
    {
      schema: {
        summary: 'Takes a place away; its versions stay.',
        params: withCode,
        body: undefineRequest,
        response: { 200: definitions, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await removePlace(context, { ...params, ...body })),
  );
  http.post(
    '/api/w/:workspace/definitions/:code/restore',
    {
      schema: {
        summary: 'Lets an earlier version of a place stand again, as a new one.',
        params: withCode,
        body: restoreRequest,
        response: { 200: definitions, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await restorePlace(context, { ...params, ...body })),
  );
};
