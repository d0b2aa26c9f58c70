import { z } from 'zod';
import { source } from './common.ts';

/** GET /api/w/:workspace/imports — what was loaded, and what was wrong with it. Rows read = kept + merged + rejected. */
export const importLedger = z.object({
  id: z.string(),
  source,
  read: z.number(),
  kept: z.number(),
  merged: z.number(),
  rejected: z.number(),
  /** The tables that have rejected rows, each of them a file to be mended. */
  rejectedTables: z.array(z.object({ name: z.string(), rows: z.number() })),
  /** True for a whole release, which ends what it does not state any more and is compared with the one before. */
  whole: z.boolean(),
  problems: z.array(
    z.object({
      code: z.string(),
      means: z.string(),
      effect: z.string(),
      count: z.number(),
      /** The first rows that have it. */
      first: z.array(
        z.object({
          row: z.number().nullable(),
          field: z.string().nullable(),
          value: z.string().nullable(),
          message: z.string(),
        }),
      ),
    }),
  ),
});
export const imports = z.object({ imports: z.array(importLedger) });
export type ImportLedger = z.infer<typeof importLedger>;
export type Imports = z.infer<typeof imports>;
