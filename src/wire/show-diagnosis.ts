import { z } from 'zod';
import { findingLine, findingStatus, frozen, message, place, source } from './common.ts';

/** What one room of the diagnosis says in a line; `tells` is false where something has to be brought first. */
export const diagnosisPart = z.object({
  /** The section of the study it fills. */
  id: z.string(),
  title: message,
  tells: z.boolean(),
  line: message,
});
export type DiagnosisPart = z.infer<typeof diagnosisPart>;

/** GET /api/w/:workspace/places/:code/diagnosis */
export const diagnosisShown = z.object({
  place,
  frozen,
  sources: z.array(source),
  /** Who is here, how they are tied, what holds the place back most. */
  sentences: z.array(message).length(3),
  /** The finding the last of them rests on; null where none stands out. */
  most: findingLine.nullable(),
  findingCounts: z.record(findingStatus, z.number()),
  parts: z.array(diagnosisPart),
  limits: z.array(message),
});
export type DiagnosisShown = z.infer<typeof diagnosisShown>;
