import type { Aspect, PillarId } from '../../domain/place-grades.ts';
import { caseProfile } from '../profile/case-profile.ts';
import { gradesOf, phasesOf, type PlaceProfile } from '../profile/place-profile.ts';
import type { Case, Casebook, IndustryType } from './case.ts';

/** What two places are compared by. What is not known is left out. */
export interface Traits {
  /** Words that are the same or not: industry type, driver of innovation, autonomy. */
  readonly words: ReadonlyMap<string, string>;
  /** Grades and phases from 1 to 5. */
  readonly scores: ReadonlyMap<Aspect | PillarId, number>;
}

/** The traits of a documented case. */
export function traitsOf(casebook: Casebook, one: Case): Traits {
  return profileTraits(caseProfile(casebook, one), one.industryType);
}

/** The traits of a place by its profile, documented or observed. */
export function profileTraits(profile: PlaceProfile, type: IndustryType): Traits {
  const words = new Map<string, string>();
  if (type !== 'undetermined') words.set('industry type', type);
  if (profile.driver !== null) words.set('driver of innovation', profile.driver);
  if (profile.autonomy !== null) words.set('regional autonomy', profile.autonomy);
  return { words, scores: new Map([...gradesOf(profile), ...phasesOf(profile)]) };
}
