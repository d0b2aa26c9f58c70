import { z } from 'zod';
import { importUpload } from '../../app/import-file.ts';
import { rejectedRows } from '../../app/rejected-rows.ts';
import { release } from '../../app/release.ts';
import { previewUndo, undoImport } from '../../app/undo-import.ts';
import { importOutcome, importRequest } from '../../wire/import-file.ts';
import { undoPreview } from '../../wire/undo-import.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

const atImport = inWorkspace.extend({ id: z.string().max(40) });

/** A mapping names every column and every code of its file. */
const LARGEST_REQUEST = 4 * 1024 * 1024;

/** Import, its rejected rows, and taking it back. */
export const importFileRoute: Route = (http, context) => {
  http.post(
    '/api/w/:workspace/imports',
    {
      bodyLimit: LARGEST_REQUEST,
      schema: {
        summary: 'Imports a file that was handed over, or rehearses it without storing anything.',
        params: inWorkspace,
        body: importRequest,
        response: { 200: importOutcome, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await importUpload(context, { ...params, ...body })),
  );
  http.get(
    '/api/w/:workspace/imports/:id/rejected.csv',
    {
      schema: {
        summary: 'Gives the rows an import did not take, with place, reason and remedy.',
        params: atImport,
        querystring: z.object({ table: z.string().max(400).optional() }),
        response: { 200: z.string(), ...refusals },
      },
    },
    async ({ params, query }, reply) => {
      const file = release(context.audience, await rejectedRows(context, { ...params, ...query }));
      return reply
        .header('content-type', file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .serializer((text: unknown) => String(text))
        .send(file.text);
    },
  );
  http.get(
    '/api/w/:workspace/imports/:id/undo',
    {
      schema: {
        summary: 'Says what hangs on an import.',
        params: atImport,
        response: { 200: undoPreview, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await previewUndo(context, params)),
  );
  http.delete(
    '/api/w/:workspace/imports/:id',
    {
      schema: {
        summary: 'Takes an import back; decisions stay.',
        params: atImport,
        response: { 200: undoPreview, ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await undoImport(context, params)),
  );
};
