import { introductionRule } from '../act/introductions/introductions.ts';
import type { Introductions } from '../wire/list-introductions.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { messageWire } from './message-wire.ts';
import { introductionsOf } from './introductions-of.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Lists whom to bring together in a place, the best pair first. */
export async function listIntroductions(
  context: Context,
  request: AtPlace,
): Promise<Sealed<Introductions>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    sources: sourcesWire(snapshot.sources),
    introductions: [...(await introductionsOf(context.compute, snapshot, place.code))],
    rule: messageWire(introductionRule(viewOf(snapshot, place.code))),
  });
}
