import { SIGNS } from '../diagnose/system-or-champions/signs/index.ts';
import { systemOrChampions } from '../diagnose/system-or-champions/system-or-champions.ts';
import type { SignAnswer } from '../diagnose/system-or-champions/system-or-champions.ts';
import type { SignWire, SystemShown } from '../wire/show-system.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { frozenWire, known, placeWire, sourcesWire } from './place-wire.ts';
import { provenanceWire } from './provenance-wire.ts';
import { referenceName } from './references.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Shows a place as a system of firms or a set of chosen firms, with every sign, its threshold and what it lacks. */
export async function showSystem(context: Context, request: AtPlace): Promise<Sealed<SystemShown>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const { value, coverage, provenance } = await context.compute(
    snapshot,
    'system',
    { place: place.code, seed: SEED },
    { urgent: true },
  );
  const { word, says, voices } = value.verdict;
  return new Sealed<SystemShown>(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    verdict: { word, says: messageWire(says), voices: voices.map((voice) => ({ ...voice })) },
    signs: value.signs.map(signWire),
    growth: value.growth.map(messageWire),
    rule: {
      says: systemOrChampions.says,
      formula: systemOrChampions.formula,
      parameters: systemOrChampions.parameters.map(({ name, meaning }) => ({
        name,
        meaning,
        value: provenance.parameters[name],
      })),
    },
    coverage,
    provenance: provenanceWire(provenance),
  });
}

function signWire(answer: SignAnswer): SignWire {
  const card = SIGNS.find(({ id }) => id === answer.id);
  if (!card) throw new Error(`a sign without a card: "${answer.id}"`);
  const { id, label, matter, unit, thresholds, basis, because, says, formula, sources } = card;
  const { system, champions, ends } = thresholds;
  const interval = (lo: number, hi: number): [number, number] | null =>
    Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null;
  return {
    id,
    label,
    matter,
    unit,
    value: known(answer.value),
    interval: interval(answer.lo, answer.hi),
    count: answer.count,
    side: answer.side,
    position: known(answer.position),
    positions: interval(answer.positionLo, answer.positionHi),
    says: messageWire(answer.says),
    missing: answer.missing.map(messageWire),
    silent: answer.silent && messageWire(answer.silent),
    thresholds: { system, champions, higher: ends[1] > ends[0] ? 'system' : 'champions' },
    basis,
    because,
    definition: says,
    formula,
    cited: sources.map(({ key, where }) => ({ key, text: referenceName(key), where })),
  };
}
