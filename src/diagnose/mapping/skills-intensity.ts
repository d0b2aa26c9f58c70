import { numberByActor } from '../../measure/observed.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Share of skilled people by two definitions, side by side because they part company on the same firms. */
export interface SkillsIntensity {
  /** (professional + managerial + supervisory + clerical) / workforce: the usual definition. */
  readonly usual: number;
  /** The same with skilled direct workers. */
  readonly withDirect: number;
  /** Firms of which all three numbers are known, and firms asked about. */
  readonly have: number;
  readonly of: number;
}

/**
 * Skills intensity of some actors taken together: sums over sums, so large firms weigh more. Only actors count of whom
 * staff, skilled workers and employees are all known; none gives NaN. Cost: O(actors).
 *
 * @see rasiah2013institutional
 */
export function skillsIntensity(snapshot: Snapshot, among: Iterable<number>): SkillsIntensity {
  const staff = numberByActor(snapshot, 'workers-professional');
  const skilled = numberByActor(snapshot, 'workers-skilled');
  const employees = numberByActor(snapshot, 'employees');
  let [have, of, a, b, all] = [0, 0, 0, 0, 0];
  for (const actor of among) {
    of++;
    const sum = staff[actor] + skilled[actor] + employees[actor];
    if (sum !== sum) continue;
    have++;
    a += staff[actor];
    b += skilled[actor];
    all += employees[actor];
  }
  return {
    usual: all > 0 ? a / all : NaN,
    withDirect: all > 0 ? (a + b) / all : NaN,
    have,
    of,
  };
}
