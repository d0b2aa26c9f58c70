import { z } from 'zod';
import { chosen } from '../../app/import-plan.ts';
import { forgetUpload, readUpload, uploadFile } from '../../app/read-upload.ts';
import { release } from '../../app/release.ts';
import { LARGEST_UPLOAD } from '../../app/uploads.ts';
import { readAgain, uploaded } from '../../wire/import-file.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

const atFile = inWorkspace.extend({ file: z.string().max(100) });

/** A file is handed over once, read as often as somebody changes their mind, and dropped or imported. */
export const readUploadRoute: Route = (http, context) => {
  http.post(
    '/api/w/:workspace/files',
    {
      bodyLimit: LARGEST_UPLOAD,
      schema: {
        summary: 'Takes the bytes of a file over and says what it is and how it was read.',
        params: inWorkspace,
        querystring: z.object({ name: z.string().max(400).default('file') }),
        consumes: ['application/octet-stream'],
        response: { 200: uploaded, ...refusals },
      },
    },
    async ({ params, query, body }) => {
      const bytes = body instanceof Uint8Array ? body : new Uint8Array();
      return release(context.audience, await uploadFile(context, { ...params, ...query, bytes }));
    },
  );
  http.post(
    '/api/w/:workspace/files/:file/read',
    {
      schema: {
        summary: 'Reads a file that was handed over once more, as a person chose.',
        params: atFile,
        body: readAgain,
        response: { 200: uploaded, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(
        context.audience,
        await readUpload(context, { ...params, choice: chosen(body.choice) }),
      ),
  );
  http.delete(
    '/api/w/:workspace/files/:file',
    {
      schema: {
        summary: 'Drops a file that was handed over.',
        params: atFile,
        response: { 200: z.null(), ...refusals },
      },
    },
    async ({ params }) => release(context.audience, await forgetUpload(context, params)),
  );
};
