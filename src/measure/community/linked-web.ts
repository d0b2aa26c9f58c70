import type { Graph } from '../../kernel/graph/graph.ts';
import { inducedSubgraph } from '../../kernel/graph/induced-subgraph.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { partnersHere } from '../members.ts';
import { web } from '../web.ts';

/** The web of a place without the members that have no partner, who would agree with anything. */
export const linkedWeb = once((view: PlaceView): Graph => {
  const partners = partnersHere(view);
  const linked = Array.from(partners.keys()).filter((member) => partners[member] > 0);
  return inducedSubgraph(web(view), linked).graph;
});
