import { z } from 'zod';
import {
  countryGroup,
  findingLine,
  findingStatus,
  frozen,
  introduction,
  measurement,
  message,
  place,
  regionLevel,
  source,
} from './common.ts';
import { communityPicture } from './show-network.ts';
import { mapPicture } from './show-map.ts';

/** How a person changes the comparison: query string of every page that compares. */
export const comparisonQuery = z.object({
  group: countryGroup.optional(),
  level: z.coerce.number().pipe(regionLevel).optional(),
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
});
export type ComparisonQuery = z.infer<typeof comparisonQuery>;

/** GET /api/w/:workspace/places/:code/overview */
export const overview = z.object({
  place,
  frozen,
  sources: z.array(source),
  sentences: z.array(message).length(3),
  numbers: z.array(measurement),
  findings: z.array(findingLine),
  findingCounts: z.record(findingStatus, z.number()),
  communities: communityPicture,
  map: mapPicture,
  introductions: z.array(introduction),
  introductionCount: z.number(),
  limits: z.array(message),
});
export type Overview = z.infer<typeof overview>;
