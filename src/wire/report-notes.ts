import { z } from 'zod';

/** A text of somebody’s own under a heading of a report; the day is when it was written. */
export const reportNote = z.object({
  section: z.string(),
  text: z.string(),
  by: z.string(),
  day: z.string(),
});

/** GET /api/w/:workspace/places/:code/notes — the standing text of each section, and every older version. */
export const reportNotes = z.object({
  notes: z.array(reportNote),
  older: z.array(reportNote),
});
export type ReportNotes = z.infer<typeof reportNotes>;

/** POST /api/w/:workspace/places/:code/notes — an empty text takes the note away; older versions stay. */
export const noteRequest = z.object({
  section: z.string().max(60),
  text: z.string().max(20_000),
  by: z.string().trim().min(1).max(120),
});
export type NoteRequest = z.infer<typeof noteRequest>;
