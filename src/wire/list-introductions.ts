import { z } from 'zod';
import { frozen, introduction, message, place, source } from './common.ts';

/** GET /api/w/:workspace/places/:code/introductions */
export const introductions = z.object({
  place,
  frozen,
  sources: z.array(source),
  introductions: z.array(introduction),
  rule: message,
});
export type Introductions = z.infer<typeof introductions>;
