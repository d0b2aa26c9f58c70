import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { numberByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** Share of skilled people in the firms of a place, by two definitions side by side. */
export interface SkillsIntensity {
  /** Professional, managerial, supervisory and clerical staff and skilled direct workers over employees. */
  readonly withSkilled: number;
  /** The usual one, which leaves skilled direct workers out. */
  readonly withoutSkilled: number;
  /** Firms that know all three numbers, of the firms of the place. */
  readonly firms: number;
  readonly of: number;
}

/**
 * Skills intensity over the firms that know employees, professional staff and skilled workers; both shares are NaN
 * without such a firm. Cost: O(firms).
 *
 * @see rasiah2013institutional notes 10 and 11
 */
export function skillsIntensity({ snapshot, members }: PlaceView): SkillsIntensity {
  const employees = numberByActor(snapshot, 'employees');
  const professional = numberByActor(snapshot, 'workers-professional');
  const skilled = numberByActor(snapshot, 'workers-skilled');
  let [staff, hands, all, firms, of] = [0, 0, 0, 0, 0];
  for (const actor of members) {
    if (ACTOR_KINDS[snapshot.actors.kind[actor]] !== 'firm') continue;
    of++;
    if (!Number.isFinite(employees[actor] + professional[actor] + skilled[actor])) continue;
    firms++;
    staff += professional[actor];
    hands += skilled[actor];
    all += employees[actor];
  }
  const share = (part: number): number => (all > 0 ? part / all : NaN);
  return { withSkilled: share(staff + hands), withoutSkilled: share(staff), firms, of };
}
