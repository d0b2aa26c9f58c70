import { z } from 'zod';
import { exportPackage } from '../../app/export-package.ts';
import { release } from '../../app/release.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** Everything a workspace holds, as one file. */
export const exportPackageRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/export/package.zip',
    {
      schema: {
        summary: 'Gives everything a workspace holds as a data package.',
        params: inWorkspace,
        response: { 200: z.unknown(), ...refusals },
      },
    },
    async ({ params }, reply) => {
      const file = release(context.audience, await exportPackage(context, params));
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(Buffer.from(file.bytes));
    },
  );
};
