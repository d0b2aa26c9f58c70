import { GLYPHS } from '../domain/actor-kind.ts';
import type { Glyph } from '../domain/actor-kind.ts';
import type { Network, NetworkQuery } from '../wire/show-network.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { networkCut } from './network-cut.ts';
import { frozenWire, placeWire } from './place-wire.ts';
import { refuse } from './refused.ts';
import { Sealed } from './release.ts';
import type { NetworkAsked } from './tasks/draw-network.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';
import { yearsOf } from './years-of.ts';

/** Shows the network of a place: its communities, its actors with their positions, its ties, by the filters. */
export async function showNetwork(
  context: Context,
  request: AtPlace & NetworkQuery,
): Promise<Sealed<Network>> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const drawn = await context.compute(snapshot, 'network', networkAsked(place.code, request), {
    urgent: true,
  });
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    years: yearsOf(viewOf(snapshot, place.code)),
    ...drawn,
  });
}

/**
 * What a request asks of the network of a place.
 *
 * @throws Refused with `bad-parameter` for a kind that is none, or as `networkCut`.
 */
export function networkAsked(place: string, request: NetworkQuery): NetworkAsked {
  return {
    place,
    kinds: glyphsOf(request.kinds),
    outside: request.reach === 'all',
    ...networkCut(request),
  };
}

function glyphsOf(kinds: string | undefined): readonly Glyph[] | null {
  if (kinds === undefined || kinds === '') return null;
  const asked = kinds.split(',');
  const wrong = asked.find((kind) => !(GLYPHS as readonly string[]).includes(kind));
  if (wrong !== undefined)
    throw refuse('bad-parameter', 'no such kind', wrong, `some of: ${GLYPHS.join(', ')}`, 'kinds');
  const kept = GLYPHS.filter((glyph) => asked.includes(glyph));
  return kept.length === GLYPHS.length ? null : kept;
}
