import { z } from 'zod';
import { release } from '../../app/release.ts';
import { reportForm as formOf } from '../../app/report-form.ts';
import { writeCaseReport, writeReport } from '../../app/write-report.ts';
import type { WrittenReport } from '../../app/write-report.ts';
import { reportForm, reportQuery } from '../../wire/write-report.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** A report carries its type and pictures inside, and nothing that runs; pages of this server may show it in a frame. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The diagnostic study of a place, or of a documented case, on paper. */
export const writeReportRoute: Route = (http, context) => {
  http.get(
    '/api/report',
    {
      schema: {
        summary: 'Lists what a report can be asked for: languages and sections.',
        response: { 200: reportForm, ...refusals },
      },
    },
    async () => release(context.audience, formOf()),
  );
  http.get(
    '/api/w/:workspace/places/:code/report',
    {
      schema: {
        summary: 'Gives the diagnostic study of a place as one HTML file that needs nothing else.',
        params: atPlace,
        querystring: reportQuery,
        response: { 200: z.string(), ...refusals },
      },
    },
    async ({ params: { workspace, code }, query: { sections, ...query } }, reply) => {
      const file = release(
        context.audience,
        await writeReport(context, {
          workspace,
          place: code,
          ...query,
          sections: idsOf(sections),
        }),
      );
      return reply
        .headers(headersOf(file))
        .serializer((text: unknown) => String(text))
        .send(file.text);
    },
  );
  http.get(
    '/api/cases/:id/report',
    {
      schema: {
        summary: 'Gives what is documented of a case in the order of a diagnostic study.',
        params: z.object({ id: z.string().max(200) }),
        querystring: reportQuery.pick({ language: true, sections: true }),
        response: { 200: z.string(), ...refusals },
      },
    },
    async ({ params: { id }, query: { language, sections } }, reply) => {
      const file = release(
        context.audience,
        writeCaseReport({ id, language, sections: idsOf(sections) }),
      );
      return reply
        .headers(headersOf(file))
        .serializer((text: unknown) => String(text))
        .send(file.text);
    },
  );
};

function idsOf(sections = ''): readonly string[] {
  return sections.split(',').filter((id) => id !== '');
}

function headersOf({ type, name }: WrittenReport): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-frame-options': 'SAMEORIGIN',
    'content-disposition': `inline; filename="${name}"`,
  };
}
