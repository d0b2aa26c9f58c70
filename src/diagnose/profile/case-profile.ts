import type { Case, Casebook } from '../casebook/case.ts';
import { settleScores, type Score } from '../scores/settle-scores.ts';
import type { PlaceProfile } from './place-profile.ts';

/** The profile of a documented case: each grade and phase is the one score of its study. Cost: O(records). */
export function caseProfile({ profiles, pillars }: Casebook, one: Case): PlaceProfile {
  const score = <T extends string>(
    item: T,
    value: number,
    source: string,
    evidence: string | null,
  ): Score<T> => ({
    item,
    value,
    assessor: source,
    round: '',
    period: String(one.referenceYear),
    known: NaN,
    evidence,
    source,
  });
  const grades = profiles
    .filter(({ cluster }) => cluster === one.id)
    .map(({ aspect, grade, source, evidence }) => score(aspect, grade, source, evidence));
  const phases = pillars
    .filter(({ cluster }) => cluster === one.id)
    .map(({ pillar, phase, source }) => score(pillar, phase, source, null));
  return {
    grades: settleScores(grades),
    phases: settleScores(phases),
    stateCapacity: null,
    driver: one.driver,
    autonomy: one.autonomy,
  };
}
