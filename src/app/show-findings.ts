import { falseDiscovery } from '../diagnose/false-discovery.ts';
import type { Findings } from '../wire/show-findings.ts';
import type { ComparisonRequest } from './comparison-of.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { disputesOf } from './disputes-of.ts';
import { findPlace } from './find-place.ts';
import { findingWire } from './finding-wire.ts';
import { measuredWire } from './measured-wire.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Shows every claim read on a place, the weightiest finding first, and where the literature disagrees. */
export async function showFindings(
  context: Context,
  request: AtPlace & ComparisonRequest,
): Promise<Sealed<Findings>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const { findings, portraits } = await diagnosisOf(context, workspace, place.code, request);
  const found = findings.map(({ value }) => value);
  const discovery = falseDiscovery(found);
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    findings: findings.map((result) =>
      findingWire(
        result,
        (measured) => measuredWire(measured, snapshot, portraits, place.code),
        (page) => `/w/${workspace.id}/p/${place.code}/${page}`,
      ),
    ),
    discovery: { ...discovery, fall: [...discovery.fall] },
    disputes: disputesOf(found),
  });
}
