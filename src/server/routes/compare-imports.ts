import { z } from 'zod';
import { compareImports } from '../../app/compare-imports.ts';
import { release } from '../../app/release.ts';
import { importChanges } from '../../wire/compare-imports.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** What a newer release changes. */
export const compareImportsRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/imports/:id/changes',
    {
      schema: {
        summary: 'Says what a whole release states otherwise than the one before it.',
        params: inWorkspace.extend({ id: z.string().max(40) }),
        response: { 200: importChanges, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await compareImports(context, params)),
  );
};
