import { z } from 'zod';
import { caseShown } from './show-case.ts';

/** GET /api/grades?grades=3,2,,5 – grades from 1 to 5 in the order of the aspects, nothing where one is not known. */
export const triedQuery = z.object({ grades: z.string().max(60) });

/** What grades that are kept nowhere would say. */
export const triedGrades = caseShown.pick({
  profile: true,
  bundle: true,
  nearest: true,
  checks: true,
});
export type TriedGrades = z.infer<typeof triedGrades>;
