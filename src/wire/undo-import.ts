import { z } from 'zod';

/** GET /api/w/:workspace/imports/:id/undo — what hangs on an import, before anybody takes it back. */
export const undoPreview = z.object({
  import: z.string(),
  source: z.string(),
  at: z.string(),
  /** Statements of the import that would no longer count. */
  actors: z.number(),
  ties: z.number(),
  initiatives: z.number(),
  participations: z.number(),
  observations: z.number(),
  /** Statements of older imports that would count again. */
  reopened: z.number(),
  /** Ties and participations of other imports that would wait, for only this import states who they name. */
  waiting: z.number(),
  /** Standing decisions about actors that only this import states; they stay. */
  decisions: z.number(),
});
export type UndoPreview = z.infer<typeof undoPreview>;
