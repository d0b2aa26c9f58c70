import { keepNote, showNotes } from '../../app/report-notes.ts';
import { release } from '../../app/release.ts';
import { noteRequest, reportNotes } from '../../wire/report-notes.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** Texts of one’s own in the report of a place. */
export const reportNotesRoute: Route = (http, context) => {
  const path = '/api/w/:workspace/places/:code/notes';
  http.get(
    path,
    {
      schema: {
        summary:
          'Shows the texts of one’s own in the report of a place, with their older versions.',
        params: atPlace,
        response: { 200: reportNotes, ...refusals },
      },
    },
    async ({ params: { workspace, code } }) =>
      release(context.audience, await showNotes(context, { workspace, place: code })),
  );
  http.post(
    path,
    {
      schema: {
        summary:
          'Keeps a text under a heading of the report of a place; an empty one takes it away.',
        params: atPlace,
        body: noteRequest,
        response: { 200: reportNotes, ...refusals },
      },
    },
    async ({ params: { workspace, code }, body }) =>
      release(context.audience, await keepNote(context, { workspace, place: code, ...body })),
  );
};
