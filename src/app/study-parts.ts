import { readPlace } from '../diagnose/profile/read-place.ts';
import { casesPart } from '../diagnose/study/parts/cases-part.ts';
import { capitalsPart, pillarsPart } from '../diagnose/study/parts/grades-parts.ts';
import { ladderPart } from '../diagnose/study/parts/ladder-part.ts';
import { mappingPart } from '../diagnose/study/parts/mapping-part.ts';
import { obstaclesPart } from '../diagnose/study/parts/obstacles-part.ts';
import { systemPart } from '../diagnose/study/parts/system-part.ts';
import type { StudyPart } from '../diagnose/study/study-part.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Compute } from './compute.ts';
import { SEED } from './context.ts';
import { openCasebook } from './open-casebook.ts';
import { viewOf } from './view-of.ts';

/** What every room beside the claims says of a place, in the order of the study. */
export async function studyParts(
  compute: Compute,
  snapshot: Snapshot,
  place: string,
): Promise<readonly StudyPart[]> {
  const { casebook, ladder } = openCasebook();
  const view = viewOf(snapshot, place);
  const asked = { place, seed: SEED };
  const [system, support, mapping] = await Promise.all([
    compute(snapshot, 'system', asked, { urgent: true }),
    compute(snapshot, 'obstacles', asked, { urgent: true }),
    compute(snapshot, 'mapping', { ...asked, parameters: {} }, { urgent: true }),
  ]);
  const read = readPlace(view, ladder);
  return [
    ladderPart(read.ladder, ladder),
    pillarsPart(read),
    capitalsPart(read),
    obstaclesPart(support.value.obstacles, support.value.ratedInside),
    systemPart(system.value),
    mappingPart(mapping.value),
    casesPart(casebook, read.traits),
  ];
}
