import { z } from 'zod';
import { known, place, source } from './common.ts';

/** GET /api/w/:workspace/places */
export const placeRow = place.extend({
  actors: z.number(),
  firms: z.number(),
  small: z.number(),
  /** Pairs of organisations inside the place that share a project or have a stated tie. */
  ties: z.number(),
  lat: known,
  lon: known,
});
export const placeList = z.object({
  workspace: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    published: z.boolean(),
  }),
  knownDay: z.string(),
  sources: z.array(source),
  totals: z.object({ actors: z.number(), initiatives: z.number(), participations: z.number() }),
  places: z.array(placeRow),
});
export type PlaceRow = z.infer<typeof placeRow>;
export type PlaceList = z.infer<typeof placeList>;
