import { z } from 'zod';
import { SUBJECT_KINDS } from '../domain/observation.ts';

/** One value as a person typed it. */
export const enteredRow = z.object({
  subjectKind: z.enum(SUBJECT_KINDS),
  subject: z.string().min(1).max(400),
  what: z.string().min(1).max(200),
  period: z.string().max(40),
  /** A number as typed, decimal point; empty where the value is words. */
  value: z.string().max(100),
  text: z.string().max(4000),
  assessor: z.string().max(200),
  round: z.string().max(100),
});
export type EnteredRow = z.infer<typeof enteredRow>;

/** POST /api/w/:workspace/observations → the balance of the import that keeps them. */
export const enterRequest = z.object({
  /** Made anew by the form each time, so that what is sent twice is kept once. */
  entry: z.string().regex(/^[0-9a-zA-Z-]{8,64}$/),
  day: z.string().max(10),
  rows: z.array(enteredRow).min(1).max(5000),
});
export type EnterRequest = z.infer<typeof enterRequest>;
