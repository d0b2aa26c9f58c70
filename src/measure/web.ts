import { articulation } from '../kernel/graph/articulation.ts';
import { components } from '../kernel/graph/components.ts';
import type { Graph } from '../kernel/graph/graph.ts';
import { buildGraph } from '../kernel/graph/graph.ts';
import { triangles } from '../kernel/graph/triangles.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';

/** The ties inside a place, in projects and stated, as a graph of its members, weighted by volume. */
export const web = once(
  ({ members, pairs }: PlaceView): Graph =>
    buildGraph({ n: members.length, from: pairs.a, to: pairs.b, weights: pairs.volume }).graph,
);

/** The separate webs of a place; members without a partner are webs of one. */
export const webs = once((view: PlaceView) => components(web(view)));

/** What each member's leaving would cost the others in reach. */
export const bridges = once((view: PlaceView) => articulation(web(view)));

/** Closed threes among the members of a place. */
export const closedThrees = once((view: PlaceView) => triangles(web(view)));
