import { DETAILS, establishmentsOf } from '../diagnose/mapping/establishments.ts';
import type { CurveInBand } from '../diagnose/mapping/localise.ts';
import type {
  CurveInBandWire,
  LocalisationQuery,
  LocalisationShown,
} from '../wire/show-localisation.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { near } from './near.ts';
import { known, placeWire } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { refuse } from './refused.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/**
 * Shows whether the firms of one industry stand nearer together than the firms of the place do anyway.
 *
 * @throws Refused naming near codes when no firm of the register has that industry.
 */
export async function showLocalisation(
  context: Context,
  request: AtPlace & LocalisationQuery,
): Promise<Sealed<LocalisationShown>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const detail = request.detail ?? 'middle';
  const codes = establishmentsOf(snapshot, detail).industries.map(({ code }) => code);
  const industry = codes.indexOf(request.industry);
  if (industry < 0)
    throw refuse(
      'bad-parameter',
      'no firm has such an industry at this cut',
      request.industry,
      `one of: ${near(request.industry, codes).join(', ') || codes.slice(0, 5).join(', ')}`,
      'industry',
    );
  const { value, coverage, provenance } = await context.compute(
    snapshot,
    'localisation',
    {
      place: place.code,
      parameters: {
        detail: DETAILS.indexOf(detail),
        industry,
        ...(request.simulations !== undefined && { simulations: request.simulations }),
      },
      seed: SEED,
    },
    { urgent: true },
  );
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    provenance: provenanceWire(provenance),
    industry: value.industry,
    firms: value.firms,
    sites: value.sites,
    simulations: value.simulations,
    bandwidthKm: known(value.bandwidthKm),
    coverage: { ...coverage },
    pairs: value.pairs && curveWire(value.pairs),
    neighbours: value.neighbours && curveWire(value.neighbours),
    refused: value.refused,
  });
}

function curveWire({ km, observed, lower, upper, verdict }: CurveInBand): CurveInBandWire {
  return {
    points: Array.from(km, (each, i) => ({
      km: each,
      observed: known(observed[i]),
      lower: known(lower[i]),
      upper: known(upper[i]),
    })),
    verdict,
  };
}
