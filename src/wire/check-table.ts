import { z } from 'zod';
import { problem } from './common.ts';

/** POST /api/check: a table as text, and which columns hold what where their names do not say. */
export const checkRequest = z.object({
  name: z.string().max(200),
  text: z.string().max(60_000),
  percent: z.string().max(200).optional(),
  count: z.string().max(200).optional(),
  total: z.string().max(200).optional(),
});

/** What was checked in one table. */
export const tableChecked = z.object({
  name: z.string(),
  /** Null when no percentages with a total were found. */
  columns: z
    .object({
      count: z.string().nullable(),
      total: z.string(),
      percent: z.string(),
      level: z.string().nullable(),
    })
    .nullable(),
  rows: z.number(),
  checked: z.number(),
  skipped: z.number(),
  problems: z.array(problem),
});

export const checkAnswer = z.object({
  tables: z.array(tableChecked),
  /** What was odd in reading the file. */
  reading: z.array(problem),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;
