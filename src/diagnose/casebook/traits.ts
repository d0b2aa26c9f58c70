import type { Aspect, PillarId } from '../../domain/place-grades.ts';
import type { Case, Casebook } from './case.ts';

/** What two places are compared by. What is not known is left out. */
export interface Traits {
  /** Words that are the same or not: industry type, driver of innovation, autonomy. */
  readonly words: ReadonlyMap<string, string>;
  /** Grades and phases from 1 to 5. */
  readonly scores: ReadonlyMap<Aspect | PillarId, number>;
}

/** The traits of a documented case. */
export function traitsOf({ profiles, pillars }: Casebook, one: Case): Traits {
  const words = new Map<string, string>();
  if (one.industryType !== 'undetermined') words.set('industry type', one.industryType);
  if (one.driver !== null) words.set('driver of innovation', one.driver);
  if (one.autonomy !== null) words.set('regional autonomy', one.autonomy);
  const scores = new Map<Aspect | PillarId, number>();
  for (const { cluster, aspect, grade } of profiles)
    if (cluster === one.id && Number.isFinite(grade)) scores.set(aspect, grade);
  for (const { cluster, pillar, phase } of pillars)
    if (cluster === one.id && Number.isFinite(phase)) scores.set(pillar, phase);
  return { words, scores };
}
