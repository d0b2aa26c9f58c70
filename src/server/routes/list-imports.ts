import { listImports } from '../../app/list-imports.ts';
import { release } from '../../app/release.ts';
import { imports } from '../../wire/show-sources.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** What was loaded into a workspace. */
export const listImportsRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/imports',
    {
      schema: {
        summary: 'Lists what was loaded, with its balance and what was wrong.',
        params: inWorkspace,
        response: { 200: imports, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await listImports(context, params)),
  );
};
