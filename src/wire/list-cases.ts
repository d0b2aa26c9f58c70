import { z } from 'zod';
import { findingStatus, known, message, problem } from './common.ts';

export const caseBasis = z.enum(['author', 'ours']);

/** A sentence of a study read on the study’s own tables. */
export const statementRead = z.object({
  id: z.string(),
  statement: z.string(),
  source: z.string(),
  status: findingStatus,
  says: message,
  missing: z.array(z.string()),
});
export type StatementRead = z.infer<typeof statementRead>;

/** A documented cluster in the list. */
export const caseRow = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  industry: z.string(),
  industryType: z.string(),
  year: known,
  /** Firms surveyed for the ladder; null where there was no survey. */
  surveyed: known,
  /** Mean level over the dimensions; null without a survey. */
  meanLevel: known,
  /** Grades by aspect in the order of `aspects`; null where the text does not grade it. */
  grades: z.array(known),
  /** Aspects that share the first rank, by name. */
  weakest: z.array(z.string()),
  /** Non-compensatory index in [0, 1]. */
  index: known,
  flagged: z.number(),
});
export type CaseRow = z.infer<typeof caseRow>;

/** GET /api/cases */
export const caseList = z.object({
  aspects: z.array(z.string()),
  cases: z.array(caseRow),
  /** The rows of the comparison table, cells in the order of `cases`. */
  comparison: z.array(
    z.object({
      row: z.string(),
      cells: z.array(z.array(z.object({ says: z.string(), basis: caseBasis, source: z.string() }))),
    }),
  ),
  /** Numbers about countries, programmes and small firms at large. */
  facts: z.array(
    z.object({ statement: z.string(), value: z.string(), year: z.number(), source: z.string() }),
  ),
  /** How often the rule that breaks ties is right, beside chance. */
  tie: z.object({ hits: z.number(), of: z.number(), chance: z.number() }),
  checked: z.number(),
  problems: z.array(problem),
  statements: z.array(statementRead),
  studies: z.array(z.string()),
});
export type CaseList = z.infer<typeof caseList>;
