import { SUBJECT_KINDS } from '../../domain/observation.ts';
import type { SubjectKind } from '../../domain/observation.ts';
import { indicatorOf } from '../../domain/indicator.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** One score somebody gave. */
export interface Score {
  /** What stands behind the colon, or the code itself. */
  readonly code: string;
  readonly value: number;
  readonly assessor: string;
  readonly round: string;
}

/**
 * The newest score of each assessor of one subject under an indicator or a family of them: the later round counts, then the
 * later period, then the later day of knowledge. Scores off the scale or in parts of a level are left out: they stay in the
 * record and are named where they came in. Scores without an assessor count as one nameless assessor. Cost: O(rows).
 */
export function newestScores(
  { observations }: Snapshot,
  subjectKind: SubjectKind,
  isSubject: (row: number) => boolean,
  family: string,
): readonly Score[] {
  const kind = SUBJECT_KINDS.indexOf(subjectKind);
  const indicator = indicatorOf(family);
  const newest = new Map<string, number>();
  for (let row = 0; row < observations.count; row++) {
    const what = observations.what[row];
    if (observations.subjectKind[row] !== kind || !isSubject(row)) continue;
    if (family.endsWith(':') ? !what.startsWith(family) : what !== family) continue;
    const value = observations.value[row];
    if (value !== value || indicator === null) continue;
    if (indicator.whole && !Number.isInteger(value)) continue;
    if (value < (indicator.min ?? -Infinity) || value > (indicator.max ?? Infinity)) continue;
    const key = `${what}\u0000${observations.assessor[row]}`;
    const before = newest.get(key);
    if (before === undefined || !isLater(before, row)) newest.set(key, row);
  }
  return [...newest.values()].map((row) => ({
    code: family.endsWith(':')
      ? observations.what[row].slice(family.length)
      : observations.what[row],
    value: observations.value[row],
    assessor: observations.assessor[row],
    round: observations.round[row],
  }));

  function isLater(one: number, other: number): boolean {
    const { round, period, known } = observations;
    if (round[one] !== round[other]) return round[one] > round[other];
    if (period[one] !== period[other]) return period[one] > period[other];
    return known[one] > known[other];
  }
}
