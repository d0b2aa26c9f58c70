import { z } from 'zod';
import { glyph } from './common.ts';

/** GET /api/w/:workspace/search?q=… — one box for actors, places, measures, claims and pages. */
export const searchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  place: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
});
export const hit = z.object({
  what: z.enum(['place', 'actor', 'measure', 'claim', 'page']),
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  glyph: glyph.nullable(),
  /** Address in the web client, without the origin. */
  href: z.string(),
});
export const searchHits = z.object({ q: z.string(), hits: z.array(hit) });
export type SearchHit = z.infer<typeof hit>;
export type SearchHits = z.infer<typeof searchHits>;
