import { chooseSizes, showSizes } from '../../app/choose-sizes.ts';
import { release } from '../../app/release.ts';
import { sizes, sizesRequest } from '../../wire/choose-sizes.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** By which rule the firms of a workspace are sized. */
export const chooseSizesRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/sizes',
    {
      schema: {
        summary:
          'Shows by which rule the firms of a workspace are sized, and how many are of each size.',
        params: inWorkspace,
        response: { 200: sizes, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await showSizes(context, params)),
  );
  http.post(
    '/api/w/:workspace/sizes',
    {
      schema: {
        summary: 'Chooses that rule; results on the former sizes stay.',
        params: inWorkspace,
        body: sizesRequest,
        response: { 200: sizes, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await chooseSizes(context, { ...params, ...body })),
  );
};
