import { memberOf } from '../../domain/check-observation.ts';
import { SUBJECT_KINDS } from '../../domain/observation.ts';
import { ASPECTS, PILLAR_IDS } from '../../domain/place-grades.ts';
import type { ObservationColumns, Snapshot } from '../../snapshot/snapshot.ts';
import { periodOf, settleScores, type Score } from '../scores/settle-scores.ts';
import type { PlaceProfile } from './place-profile.ts';

const PLACE = SUBJECT_KINDS.indexOf('place');

/**
 * The profile of a place from what people observed of it: grades (`aspect:…`), phases (`pillar:…`), state capacity, driver
 * of innovation and autonomy. A score that is no whole number from 1 to 5 is left out. Cost: O(observations).
 */
export function observedProfile({ observations }: Snapshot, place: string): PlaceProfile {
  const mine: number[] = [];
  for (let i = 0; i < observations.count; i++)
    if (observations.subjectKind[i] === PLACE && observations.subject[i] === place) mine.push(i);
  const scores = <T extends string>(family: string, members: readonly T[]): readonly Score<T>[] =>
    mine.flatMap((i) => {
      if (!observations.what[i].startsWith(family)) return [];
      const item = members.find((member) => member === memberOf(observations.what[i]));
      return item === undefined || !isGrade(observations.value[i])
        ? []
        : [scoreAt(observations, i, item)];
    });
  const capacity = mine.flatMap((i) =>
    observations.what[i] === 'state-capacity' && isGrade(observations.value[i])
      ? [scoreAt(observations, i, 'state-capacity')]
      : [],
  );
  const words = (what: string): string | null => {
    const said = mine
      .filter((i) => observations.what[i] === what && observations.text[i] !== '')
      .map((i) => scoreAt(observations, i, what));
    return said.toSorted((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1)).at(-1)?.evidence ?? null;
  };
  return {
    grades: settleScores(scores('aspect:', ASPECTS)),
    phases: settleScores(scores('pillar:', PILLAR_IDS)),
    stateCapacity: settleScores(capacity).get('state-capacity') ?? null,
    driver: words('innovation-driver'),
    autonomy: words('regional-autonomy'),
  };
}

/** A row of the observations as a score. */
export function scoreAt<T extends string>(
  observations: ObservationColumns,
  i: number,
  item: T,
): Score<T> {
  return {
    item,
    value: observations.value[i],
    assessor: observations.assessor[i],
    round: observations.round[i],
    period: observations.period[i],
    known: observations.known[i],
    evidence: observations.text[i] === '' ? null : observations.text[i],
    source: null,
  };
}

function isGrade(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
