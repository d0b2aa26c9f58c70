import { z } from 'zod';
import { ends, mappedIndustry, mappingColumn, placeIndex } from './show-mapping.ts';

/** What `map TABLE` answers: every place of the table, and one of them industry by industry. */
export const tableMapping = z.object({
  name: z.string(),
  columns: z.object({
    place: z.string(),
    industry: z.string(),
    amount: z.string(),
    period: z.string().nullable(),
    status: z.string().nullable(),
  }),
  periods: z.array(z.string()),
  industries: z.number(),
  /** Codes left out because they would count twice. */
  leftOut: z.array(z.string()),
  cells: z.number(),
  suppressed: z.number(),
  /** Stated totals that the cells cannot add up to. */
  misfits: z.number(),
  /** Lines of the file that could not be read, and that repeat another. */
  unread: z.array(z.number()),
  repeated: z.array(z.number()),
  places: z.array(z.object({ place: z.string(), total: ends, indices: z.array(placeIndex) })),
  place: z.string().nullable(),
  rows: z.array(mappedIndustry),
  definitions: z.array(mappingColumn),
});
export type TableMapping = z.infer<typeof tableMapping>;
