import { z } from 'zod';
import { comparisonQuery } from './show-overview.ts';

/** How a report is asked for. Sections are ids parted by commas; none is all. */
export const reportQuery = comparisonQuery.extend({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  sections: z.string().max(500).optional(),
});

/** GET /api/report: what a report can be asked for. */
export const reportForm = z.object({
  languages: z.array(z.object({ code: z.string(), name: z.string() })),
  sections: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type ReportForm = z.infer<typeof reportForm>;
