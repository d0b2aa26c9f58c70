import { z } from 'zod';
import { SIZE_CLASSES } from '../domain/size-class.ts';
import { message } from './common.ts';

/** How much of a currency one euro buys, by ISO code. */
export const perEur = z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive().finite());

/** Body of POST /api/w/:workspace/sizes */
export const sizesRequest = z.object({
  rule: z.string().max(60),
  /** Rates that are left out stay as they are. */
  perEur: perEur.optional(),
  by: z.string().trim().min(1).max(200),
});
export type SizesRequest = z.infer<typeof sizesRequest>;

/** GET /api/w/:workspace/sizes */
export const sizes = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      year: z.number(),
      currency: z.string(),
      /** What a firm of each class must not exceed. */
      says: z.array(z.object({ size: z.enum(SIZE_CLASSES), ends: message })),
      note: z.string(),
      cites: z.array(z.string()),
    }),
  ),
  /** The rule that stands; null where the sizes are those the source states. */
  chosen: z.object({ rule: z.string(), perEur }).nullable(),
  /** Who chose it and when; null where nobody chose. */
  by: z.string().nullable(),
  at: z.string().nullable(),
  /** Whether it can be chosen here. */
  own: z.boolean(),
  /** Firms of the whole register by class, in the words of the breakdown, and how many of them no missing number could move. */
  firms: z.array(z.object({ size: z.string(), firms: z.number(), sure: z.number() })),
  /** Firms of which each criterion is known, in money of the rule. */
  known: z.object({ employees: z.number(), turnover: z.number(), assets: z.number() }),
  /** Digest of the snapshot that was sized so. */
  digest: z.string().nullable(),
});
export type Sizes = z.infer<typeof sizes>;
