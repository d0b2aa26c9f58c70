import { z } from 'zod';
import { release } from '../../app/release.ts';
import { writeReport } from '../../app/write-report.ts';
import { comparisonQuery } from '../../wire/show-overview.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** A report carries its type and pictures inside, and nothing that runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The diagnosis of a place on paper. */
export const writeReportRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/report',
    {
      schema: {
        summary: 'Gives the diagnosis of a place as one HTML file that needs nothing else.',
        params: atPlace,
        querystring: comparisonQuery,
        response: { 200: z.string(), ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }, reply) => {
      const file = release(
        context.audience,
        await writeReport(context, { workspace, place: code, ...query }),
      );
      return reply
        .header('content-type', file.type)
        .header('content-security-policy', POLICY)
        .header('content-disposition', `inline; filename="${file.name}"`)
        .serializer((text: unknown) => String(text))
        .send(file.text);
    },
  );
};
