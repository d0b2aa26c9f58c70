import type { PlaceView } from '../snapshot/place-view.ts';
import type { Network, NetworkActor } from '../wire/show-network.ts';
import { relationsElsewhere } from '../measure/stated-relations.ts';
import { statedWire } from './stated-wire.ts';
import { actorRef } from './actor-ref.ts';

/** Partners elsewhere drawn at most, those with most ties to the place first: beyond, a picture is a hairball. */
const DRAWN = 400;

/** The middle of the picture and how far out partners elsewhere stand. */
const MIDDLE = { x: 0.8, y: 0.5, radius: 1.15 };

/**
 * Partners elsewhere of the members that are shown, on a ring around the place in the direction of their partners.
 *
 * `position` is the position of each member in `shown`, −1 for those left out. Nothing inside is measured anew.
 */
export function outsideActors(
  view: PlaceView,
  position: Int32Array,
  shown: readonly NetworkActor[],
): {
  readonly actors: readonly NetworkActor[];
  readonly ties: Network['ties'];
  readonly leftOut: { readonly actors: number; readonly ties: number };
} {
  const { outside, snapshot } = view;
  const relations = relationsElsewhere(view);
  const pairsOf = new Map<number, number[]>();
  for (let pair = 0; pair < outside.count; pair++) {
    if (position[outside.a[pair]] < 0) continue;
    const mine = pairsOf.get(outside.b[pair]);
    if (mine) mine.push(pair);
    else pairsOf.set(outside.b[pair], [pair]);
  }
  const volumeOf = (pairs: readonly number[]): number =>
    pairs.reduce((volume, pair) => volume + outside.volume[pair], 0);
  const order = [...pairsOf].sort(
    ([a, mine], [b, theirs]) =>
      theirs.length - mine.length || volumeOf(theirs) - volumeOf(mine) || a - b,
  );
  const drawn = order.slice(0, DRAWN);
  const ties: Network['ties'] = [];
  const actors = drawn.map(([row, pairs], i): NetworkActor => {
    let [x, y] = [0, 0];
    for (const pair of pairs) {
      const a = position[outside.a[pair]];
      ties.push({
        a,
        b: shown.length + i,
        volume: outside.volume[pair],
        initiatives: outside.initiatives[pair],
        ...statedWire(relations[pair]),
      });
      x += shown[a].x - MIDDLE.x;
      y += shown[a].y - MIDDLE.y;
    }
    // Those with the same direction stand one behind the other on a golden spiral of small steps
    const angle = Math.atan2(y, x) + 0.35 * Math.sin(i * 2.399963229728653);
    const radius = MIDDLE.radius + 0.12 * ((i * 0.6180339887498949) % 1);
    return {
      ...actorRef(snapshot, row),
      community: null,
      degree: pairs.length,
      volume: volumeOf(pairs),
      betweenness: null,
      harmonic: null,
      core: 0,
      constraint: null,
      effectiveSize: null,
      roles: { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 },
      role: null,
      outside: 0,
      here: false,
      initiatives: pairs.reduce((most, pair) => Math.max(most, outside.initiatives[pair]), 0),
      x: MIDDLE.x + radius * Math.cos(angle),
      y: MIDDLE.y + radius * Math.sin(angle),
    };
  });
  const leftTies = order.slice(DRAWN).reduce((count, [, pairs]) => count + pairs.length, 0);
  return { actors, ties, leftOut: { actors: order.length - drawn.length, ties: leftTies } };
}
