import type { ActorKind } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** Kinds of organisations that are there to support firms. Universities and research bodies make knowledge first. */
export const SUPPORT_BODIES = [
  'public-body',
  'technology-transfer',
  'training',
  'association',
  'chamber',
  'financier',
] as const satisfies readonly ActorKind[];

const BODY: readonly number[] = SUPPORT_BODIES.map((kind) => ACTOR_KINDS.indexOf(kind));
const FIRM = ACTOR_KINDS.indexOf('firm');

/** True for an actor of the snapshot that supports firms. */
export function isSupportBody({ snapshot }: PlaceView, actor: number): boolean {
  return BODY.includes(snapshot.actors.kind[actor]);
}

/** True for an actor of the snapshot that is a firm. */
export function isFirm({ snapshot }: PlaceView, actor: number): boolean {
  return snapshot.actors.kind[actor] === FIRM;
}

/** Local indices of the members of a place that support firms. */
export function supportBodies(view: PlaceView): readonly number[] {
  return Array.from(view.members.keys()).filter((member) =>
    isSupportBody(view, view.members[member]),
  );
}
