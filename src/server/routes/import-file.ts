import { z } from 'zod';
import type { FastifyReply } from 'fastify';
import type { Exported } from '../../app/export-place.ts';
import { importUpload } from '../../app/import-file.ts';
import { rejectedOfFile, rejectedRows } from '../../app/rejected-rows.ts';
import { release } from '../../app/release.ts';
import { startImport } from '../../app/start-import.ts';
import { Stopped } from '../../app/stopped.ts';
import { previewUndo, undoImport } from '../../app/undo-import.ts';
import { importOutcome, importRequest } from '../../wire/import-file.ts';
import { job } from '../../wire/run-job.ts';
import { undoPreview } from '../../wire/undo-import.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

const atImport = inWorkspace.extend({ id: z.string().max(40) });

const ofTable = z.object({ table: z.string().max(400).optional() });

/** A mapping names every column and every code of its file. */
const LARGEST_REQUEST = 4 * 1024 * 1024;

/** Import, its rejected rows, and taking it back. */
export const importFileRoute: Route = (http, context) => {
  http.post(
    '/api/w/:workspace/imports',
    {
      bodyLimit: LARGEST_REQUEST,
      schema: {
        summary:
          'Imports a file that was handed over, or rehearses it without storing anything. With “prefer: respond-async” it answers at once with a job to follow and to stop; without, who hangs up stops it.',
        params: inWorkspace,
        body: importRequest,
        headers: z.object({ prefer: z.string().max(100).optional() }),
        response: { 200: importOutcome, 202: job, ...refusals },
      },
    },
    async (request, reply) => {
      const asked = { ...request.params, ...request.body };
      if (/\brespond-async\b/.test(request.headers.prefer ?? '')) {
        void reply.status(202);
        return release(context.audience, startImport(context, asked));
      }
      const signal = whenGone(reply);
      return release(context.audience, await importUpload(context, asked, { signal }));
    },
  );
  http.get(
    '/api/w/:workspace/files/:file/rejected.csv',
    {
      schema: {
        summary:
          'Gives the rows of a waiting file that its last count or its refusal did not take.',
        params: inWorkspace.extend({ file: z.string().max(100) }),
        querystring: ofTable,
        response: { 200: z.string(), ...refusals },
      },
    },
    async ({ params, query }, reply) =>
      sendCsv(
        reply,
        release(context.audience, await rejectedOfFile(context, { ...params, ...query })),
      ),
  );
  http.get(
    '/api/w/:workspace/imports/:id/rejected.csv',
    {
      schema: {
        summary: 'Gives the rows an import did not take, with place, reason and remedy.',
        params: atImport,
        querystring: ofTable,
        response: { 200: z.string(), ...refusals },
      },
    },
    async ({ params, query }, reply) =>
      sendCsv(
        reply,
        release(context.audience, await rejectedRows(context, { ...params, ...query })),
      ),
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

function sendCsv(reply: FastifyReply, { name, type, text }: Exported): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .serializer((body: unknown) => String(body))
    .send(text);
}

/** A signal that is given when who asked hangs up before the answer. */
function whenGone({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new Stopped());
  });
  return gone.signal;
}
