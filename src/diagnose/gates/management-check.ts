import type { Profile } from '../profile/weakest-nodes.ts';

/** Whether the skill of owners to manage and to market holds a place back. */
export interface ManagementCheck {
  readonly verdict: 'holds-back' | 'watch' | 'holds' | 'cannot-tell';
  /** From 1 to 5; NaN where it is not graded. */
  readonly grade: number;
}

/**
 * The check asked in every diagnosis: the study finds the management skill of owners a constraint in all of its cases.
 *
 * Grades 1 and 2 hold back, 3 is watched, 4 and 5 hold; without a grade it cannot tell.
 *
 * @see chaminade2005innovation section 5
 */
export function managementCheck(profile: Profile): ManagementCheck {
  const grade = profile.get('managerial-and-marketing-skills') ?? NaN;
  if (Number.isNaN(grade)) return { verdict: 'cannot-tell', grade };
  return { verdict: grade <= 2 ? 'holds-back' : grade < 4 ? 'watch' : 'holds', grade };
}
