import type { ActorMark } from '../../figure/actor-scene.ts';
import type { Network, NetworkActor } from '../../wire/show-network.ts';

/** What the size of an actor may show. */
export const SIZES = ['degree', 'volume', 'betweenness', 'outside', 'initiatives'] as const;
export type SizeBy = (typeof SIZES)[number];

/** What the colour of an actor may show; the shape always shows its kind. */
export const COLOURS = ['kind', 'community'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** Okabe and Ito's set without yellow, which is too pale for paper; the largest communities get one each. */
export const COMMUNITY_COLOURS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#7f3c8d',
] as const;
const REST = '#8a929a';

/** The colour of every community by key; those after the seventh share a grey. */
export function communityColours({ picture }: Network): ReadonlyMap<string, string> {
  const bySize = [...picture.bubbles].sort((a, b) => b.actors - a.actors);
  return new Map(bySize.map(({ key }, i) => [key, COMMUNITY_COLOURS[i] ?? REST]));
}

/** Actors as marks of a picture: weight in proportion to the chosen measure, unknown drawn smallest, outsiders in grey. */
export function actorMarks(
  network: Network,
  indices: readonly number[],
  sizeBy: SizeBy,
  colourBy: ColourBy,
): readonly ActorMark[] {
  const colours = colourBy === 'community' ? communityColours(network) : null;
  const sizes = indices.map((i) => sizeOf(network.actors[i], sizeBy));
  const largest = Math.max(1e-12, ...sizes);
  return indices.map((i, k) => {
    const { id, name, glyph, x, y, role, community, here } = network.actors[i];
    const fill = !here || colours !== null ? (colours?.get(community ?? '') ?? REST) : null;
    return { id, name, glyph, x, y, ring: role, fill, weight: sizes[k] / largest };
  });
}

function sizeOf(actor: NetworkActor, sizeBy: SizeBy): number {
  return actor[sizeBy] ?? 0;
}
