import { z } from 'zod';
import { coverage, known, place, provenance } from './common.ts';

/** Which industry, cut how, and how often its firms are thrown. */
export const localisationQuery = z.object({
  industry: z.string().max(200),
  detail: z.enum(['broad', 'middle', 'fine']).optional(),
  simulations: z.coerce.number().int().min(20).max(2000).optional(),
});
export type LocalisationQuery = z.infer<typeof localisationQuery>;

/** A curve over kilometres with the band that at most 5 % of simulated curves leave anywhere. */
export const curveInBand = z.object({
  points: z.array(z.object({ km: z.number(), observed: known, lower: known, upper: known })),
  verdict: z.enum(['localised', 'dispersed', 'neither']),
});
export type CurveInBandWire = z.infer<typeof curveInBand>;

/** GET /api/w/:workspace/places/:code/localisation */
export const localisationShown = z.object({
  place,
  provenance,
  industry: z.string(),
  firms: z.number(),
  sites: z.number(),
  simulations: z.number(),
  bandwidthKm: known,
  coverage,
  pairs: curveInBand.nullable(),
  neighbours: curveInBand.nullable(),
  refused: z.string().nullable(),
});
export type LocalisationShown = z.infer<typeof localisationShown>;
