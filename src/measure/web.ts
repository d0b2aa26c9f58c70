import { articulation } from '../kernel/graph/articulation.ts';
import { components } from '../kernel/graph/components.ts';
import type { Graph } from '../kernel/graph/graph.ts';
import { buildGraph } from '../kernel/graph/graph.ts';
import { triangles } from '../kernel/graph/triangles.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';

/** The ties inside a place, in projects and stated, as a graph of its members in which every pair counts one. */
export const plainWeb = once(
  ({ members, pairs }: PlaceView): Graph =>
    buildGraph({ n: members.length, from: pairs.a, to: pairs.b }).graph,
);

/** The same web, weighted by volume. */
export const web = once((view: PlaceView): Graph => {
  const graph = plainWeb(view);
  const { a, b, volume, count } = view.pairs;
  const weights = new Float64Array(graph.targets.length);
  const next = graph.offsets.slice();
  // Pairs stand sorted with the lower end first, so that each row is met in the order it has in the graph
  for (let pair = 0; pair < count; pair++) {
    weights[next[a[pair]]++] = volume[pair];
    weights[next[b[pair]]++] = volume[pair];
  }
  return Object.freeze({ ...graph, weights });
});

/** The separate webs of a place; members without a partner are webs of one. */
export const webs = once((view: PlaceView) => components(plainWeb(view)));

/** What each member's leaving would cost the others in reach. */
export const bridges = once((view: PlaceView) => articulation(plainWeb(view)));

/** Closed threes among the members of a place. */
export const closedThrees = once((view: PlaceView) => triangles(plainWeb(view)));
