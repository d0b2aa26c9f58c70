import {
  initiativesHeld,
  partnersElsewhere,
  partnersHere,
  supportHeld,
} from '../measure/members.ts';
import type { ActorList } from '../wire/show-actor.ts';
import { actorRef } from './actor-ref.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { frozenWire, known, placeWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Lists the organisations of a place, those with most partners here first. */
export function listActors(context: Context, request: AtPlace): Sealed<ActorList> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const view = viewOf(snapshot, place.code);
  const degree = partnersHere(view);
  const outside = partnersElsewhere(view);
  const held = initiativesHeld(view);
  const support = supportHeld(view);
  const order = Array.from(view.members.keys()).sort(
    (a, b) => degree[b] - degree[a] || held[b] - held[a] || a - b,
  );
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    actors: order.map((member) => ({
      ...actorRef(snapshot, view.members[member]),
      degree: degree[member],
      outside: outside[member],
      initiatives: held[member],
      amountEur: known(support[member]),
    })),
  });
}
