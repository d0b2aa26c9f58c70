import { bottleneckIndex, fromGrade } from '../profile/bottleneck-index.ts';
import type { Profile } from '../profile/weakest-nodes.ts';
import { liftProfile, type Coding } from './lift-profile.ts';

/** Rise of the bottleneck index of a profile by a package of instruments; NaN where nothing is graded. */
export function gainOf(profile: Profile, instruments: readonly string[], coding: Coding): number {
  const index = (of: Profile): number =>
    of.size === 0 ? NaN : bottleneckIndex([...of.values()].map(fromGrade));
  return index(liftProfile(profile, instruments, coding).profile) - index(profile);
}
