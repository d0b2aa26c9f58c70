import { holdsBackMost } from '../diagnose/diagnose-place.ts';
import { overviewSentences } from '../diagnose/overview-sentences.ts';
import { FINDING_STATUSES } from '../domain/finding-status.ts';
import { message } from '../domain/message.ts';
import { SECTIONS } from '../report/sections/index.ts';
import type { DiagnosisShown } from '../wire/show-diagnosis.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { findPlace } from './find-place.ts';
import { findingLine } from './finding-wire.ts';
import { limitsOf } from './limits-of.ts';
import { mapPicture } from './map-picture.ts';
import { messageWire } from './message-wire.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { studyParts } from './study-parts.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Shows what holds a place back, and each room of the diagnosis in one line. */
export async function showDiagnosis(
  context: Context,
  request: AtPlace & ComparisonRequest,
): Promise<Sealed<DiagnosisShown>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const [{ evidence, findings }, parts] = await Promise.all([
    diagnosisOf(context, workspace, place.code, request),
    studyParts(context.compute, snapshot, place.code),
  ]);
  const found = findings.map(({ value }) => value);
  const most = holdsBackMost(found);
  const view = viewOf(snapshot, place.code);
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    sentences: overviewSentences(evidence, found).map(messageWire),
    most: most && findingLine(most),
    findingCounts: Object.fromEntries(
      FINDING_STATUSES.map((status) => [
        status,
        found.filter((finding) => finding.status === status).length,
      ]),
    ) as DiagnosisShown['findingCounts'],
    parts: parts.map(({ id, tells, line }) => ({
      id,
      title: messageWire(
        SECTIONS.find((section) => section.id === id)?.title ?? message(`report.${id}`, id),
      ),
      tells,
      line: messageWire(line),
    })),
    limits: limitsOf(view, mapPicture(view)).map(messageWire),
  });
}
