import { ASPECTS, type Aspect } from '../domain/place-grades.ts';
import { profileTraits } from '../diagnose/casebook/traits.ts';
import { gradesOf, type PlaceProfile } from '../diagnose/profile/place-profile.ts';
import { settleScores, type Score } from '../diagnose/scores/settle-scores.ts';
import type { TriedGrades } from '../wire/try-grades.ts';
import { openCasebook } from './open-casebook.ts';
import { gradeChecks } from './place-checks.ts';
import { bundleWire, nearestWire, nodesWire } from './profile-wire.ts';
import { refuse } from './refused.ts';
import { PRODUCT, Sealed } from './release.ts';

/**
 * What grades would say if they were a place’s: weakest nodes, smallest bundle, nearest cases. Nothing is kept.
 *
 * @throws Refused for a grade that is not a whole number from 1 to 5, and for more grades than there are aspects.
 */
export function tryGrades({ grades }: { readonly grades: string }): Sealed<TriedGrades> {
  const given = grades.split(',').map((text) => text.trim());
  if (given.length > ASPECTS.length)
    throw refuse(
      'bad-parameter',
      'more grades than there are aspects',
      String(given.length),
      `${ASPECTS.length} at most, in the order ${ASPECTS.join(', ')}`,
      'grades',
    );
  const scores = given.flatMap((text, i): readonly Score<Aspect>[] => {
    if (text === '') return [];
    if (!/^[1-5]$/.test(text))
      throw refuse(
        'bad-parameter',
        'a grade is not on the scale',
        text,
        'a whole number from 1 to 5, or nothing',
        'grades',
      );
    return [
      {
        item: ASPECTS[i],
        value: Number(text),
        assessor: '',
        round: '',
        period: '',
        known: NaN,
        evidence: null,
        source: null,
      },
    ];
  });
  const profile: PlaceProfile = {
    grades: settleScores(scores),
    phases: new Map(),
    stateCapacity: null,
    driver: null,
    autonomy: null,
  };
  const { casebook } = openCasebook();
  const values = gradesOf(profile);
  return new Sealed(PRODUCT, {
    profile: nodesWire(
      values,
      'undetermined',
      ASPECTS.map((aspect) => ({ aspect, evidence: '', source: '' })),
      undefined,
    ),
    bundle: bundleWire(casebook, values, 'undetermined'),
    nearest: nearestWire(casebook, profileTraits(profile, 'undetermined')),
    checks: gradeChecks(profile),
  });
}
