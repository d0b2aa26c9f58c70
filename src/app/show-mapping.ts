import { USUAL_DISCLOSURE } from '../diagnose/mapping/disclose.ts';
import { DETAILS } from '../diagnose/mapping/establishments.ts';
import {
  basisInWords,
  changeInWords,
  standsOut,
  verdictInWords,
} from '../diagnose/mapping/in-words.ts';
import type { MappingQuery, MappingShown } from '../wire/show-mapping.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { guardMapping } from './guard-mapping.ts';
import { columnsWire, endsWire, indicesWire, industryWire, supplyWire } from './mapping-wire.ts';
import { messageWire } from './message-wire.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

const COUNTS = ['usual', 'establishments', 'employees'] as const;

/** Shows what a place is made of: industries, tiers, and which of the three terms it is. */
export async function showMapping(
  context: Context,
  request: AtPlace & MappingQuery,
): Promise<Sealed<MappingShown>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const { value, coverage, problems, provenance } = await context.compute(
    snapshot,
    'mapping',
    {
      place: place.code,
      parameters: {
        detail: DETAILS.indexOf(request.detail ?? 'middle'),
        count: COUNTS.indexOf(request.count ?? 'usual'),
        basis: request.basis === 'own' ? 1 : 0,
      },
      seed: SEED,
    },
    { urgent: true },
  );
  const { row, verdict, supply } = value;
  const shown: MappingShown = {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    provenance: provenanceWire(provenance),
    basis: value.basis,
    counted: value.counted,
    detail: value.detail,
    places: value.places,
    isRow: value.isRow,
    periods: [...value.periods],
    total: row && endsWire(row.total),
    suppressed: row?.suppressed ?? 0,
    unsized: value.unsized,
    coverage: { ...coverage },
    problems: problems.map((problem) => ({ ...problem, at: { ...problem.at } })),
    sentences: [standsOut(value, place.name), basisInWords(value), changeInWords(value)]
      .filter((sentence) => sentence !== null)
      .map(messageWire),
    industries: (row?.industries ?? []).map((industry, i) =>
      industryWire(industry, value.concentrated.includes(i)),
    ),
    indices: row ? indicesWire(row) : [],
    verdict: {
      kind: verdict.kind,
      says: messageWire(verdictInWords(verdict, place.name)),
      criteria: verdict.criteria.map(({ id, met, says }) => ({ id, met, says: messageWire(says) })),
      missing: [...verdict.missing],
    },
    supply: supply && supplyWire(supply, snapshot),
    columns: columnsWire(),
    disclosure: null,
  };
  return new Sealed(
    originOf(workspace),
    shown,
    guardMapping(
      {
        least: request.least ?? USUAL_DISCLOSURE.least,
        dominance: request.dominance ?? USUAL_DISCLOSURE.dominance,
      },
      {
        largest: value.largest,
        standsOut: (keptBack) => messageWire(standsOut(value, place.name, keptBack)),
      },
    ),
  );
}
