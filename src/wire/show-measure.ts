import { z } from 'zod';
import { frozen, measurement, message, place, provenance, source, unit } from './common.ts';

export const measureCard = z.object({
  id: z.string(),
  version: z.number(),
  label: z.string(),
  level: z.string(),
  unit,
  says: z.string(),
  formula: z.string(),
  cites: z.array(z.object({ key: z.string(), text: z.string() })),
  parameters: z.array(
    z.object({
      name: z.string(),
      meaning: z.string(),
      min: z.number(),
      max: z.number(),
      whole: z.boolean(),
      default: z.number(),
    }),
  ),
});
export type MeasureCard = z.infer<typeof measureCard>;

/** GET /api/measures */
export const measureCatalogue = z.object({ measures: z.array(measureCard) });
export type MeasureCatalogue = z.infer<typeof measureCatalogue>;

/** A column of a measured table: values by row; numbers may be unknown. */
export const measuredRows = z.object({
  columns: z.array(z.object({ name: z.string(), unit })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** Rows in all; `rows` holds the first of them. */
  total: z.number(),
});

/** GET /api/w/:workspace/places/:code/measures/:id — what the method drawer and the measure's page show. */
export const measured = z.object({
  card: measureCard,
  place,
  frozen,
  sources: z.array(source),
  measurement,
  /** The numbers put into the formula. */
  worked: message.nullable(),
  wouldChange: z.array(message),
  rows: measuredRows.nullable(),
  provenance,
  citation: z.string(),
});
export type Measured = z.infer<typeof measured>;
