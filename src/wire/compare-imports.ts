import { z } from 'zod';

/** GET /api/w/:workspace/imports/:id/changes — what a newer release states otherwise than the one before it. */
const counted = z.object({ came: z.number(), changed: z.number(), left: z.number() });

export const importChanges = z.object({
  /** The release it is compared with: the one before it in its series; null when it is the first. */
  before: z.object({ import: z.string(), title: z.string(), day: z.string() }).nullable(),
  counts: z.object({ actors: counted, initiatives: counted, participations: counted }),
  /** The first of them, organisations, then projects, then participations. */
  rows: z.array(
    z.object({
      what: z.enum(['actor', 'initiative', 'participation']),
      how: z.enum(['came', 'changed', 'left']),
      id: z.string(),
      name: z.string(),
      field: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** Rows there are in all. */
  total: z.number(),
});
export type ImportChanges = z.infer<typeof importChanges>;
