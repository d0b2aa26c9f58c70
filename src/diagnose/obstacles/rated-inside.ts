import { SUBJECT_KINDS } from '../../domain/observation.ts';
import { liesIn } from '../../domain/region.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

const PLACE = SUBJECT_KINDS.indexOf('place');

/** Codes of the places inside this one whose obstacles somebody rated, ascending. Cost: O(observations). */
export function ratedInside({ snapshot: { observations }, place }: PlaceView): readonly string[] {
  const rated = new Set<string>();
  for (let row = 0; row < observations.count; row++) {
    const subject = observations.subject[row];
    if (observations.subjectKind[row] === PLACE && observations.what[row].startsWith('obstacle:'))
      if (subject !== place && liesIn(subject, place)) rated.add(subject);
  }
  return [...rated].sort();
}
