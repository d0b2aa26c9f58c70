import { z } from 'zod';
import { actorRef, frozen, known, place } from './common.ts';

/** Circles on a map: the regions one level below the place, or the place itself at the lowest level. */
export const mapPicture = z.object({
  circles: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      actors: z.number(),
      small: z.number(),
      lat: known,
      lon: known,
    }),
  ),
  /** West, south, east, north of what is drawn; null when nothing has coordinates. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Actors whose coordinates lie far from their region and are placed by code; actors without coordinates. */
  misplaced: z.number(),
  unplaced: z.number(),
});
export type MapPicture = z.infer<typeof mapPicture>;

/** GET /api/w/:workspace/places/:code/map */
export const map = z.object({
  place,
  frozen,
  picture: mapPicture,
  points: z.array(
    actorRef.extend({
      lat: known,
      lon: known,
      /** True when the point stands where its region code says and not where its coordinates say. */
      byCode: z.boolean(),
      degree: z.number(),
    }),
  ),
});
export type MapWire = z.infer<typeof map>;
