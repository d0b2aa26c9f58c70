import { overviewSentences } from '../diagnose/overview-sentences.ts';
import { FINDING_STATUSES } from '../domain/finding-status.ts';
import type { FindingStatus } from '../domain/finding-status.ts';
import { OVERVIEW_MEASURES } from '../measure/place/index.ts';
import type { Overview } from '../wire/show-overview.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { findPlace } from './find-place.ts';
import { findingLine } from './finding-wire.ts';
import { messageWire } from './message-wire.ts';
import { introductionsOf } from './introductions-of.ts';
import { limitsOf } from './limits-of.ts';
import { mapPicture } from './map-picture.ts';
import { measuredWire } from './measured-wire.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Findings and introductions that stand on an overview. */
const SHOWN = 3;

/** Shows a place on one screen: three sentences, six numbers, three findings, two pictures, three introductions. */
export async function showOverview(
  context: Context,
  request: AtPlace & ComparisonRequest,
): Promise<Sealed<Overview>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const [{ evidence, findings, portraits }, communities, introductions] = await Promise.all([
    diagnosisOf(context, workspace, place.code, request),
    context.compute(snapshot, 'communities', { place: place.code }, { urgent: true }),
    introductionsOf(context.compute, snapshot, place.code),
  ]);
  const found = findings.map(({ value }) => value);
  const view = viewOf(snapshot, place.code);
  const map = mapPicture(view);
  const count = (status: FindingStatus): number =>
    found.filter((finding) => finding.status === status).length;
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    sentences: overviewSentences(evidence, found).map(messageWire),
    numbers: OVERVIEW_MEASURES.flatMap(({ id }) => {
      const measured = evidence.measured.get(id);
      return measured ? [measuredWire(measured, snapshot, portraits, place.code)] : [];
    }),
    findings: found.slice(0, SHOWN).map(findingLine),
    findingCounts: Object.fromEntries(
      FINDING_STATUSES.map((status) => [status, count(status)]),
    ) as Record<FindingStatus, number>,
    communities,
    map,
    introductions: introductions.slice(0, SHOWN),
    introductionCount: introductions.length,
    limits: limitsOf(view, map).map(messageWire),
  });
}
