import { introductions } from '../../act/introductions/introductions.ts';
import { perform } from '../../method/perform.ts';
import type { IntroductionWire } from '../../wire/common.ts';
import { actorRef, nameOfActor } from '../actor-ref.ts';
import { known } from '../place-wire.ts';
import { messageWire } from '../message-wire.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Introductions in a place, or for one actor of it (its row in the snapshot), the best first. */
export const makeIntroductions: Task<
  {
    readonly place: string;
    readonly actor: number | null;
    readonly count: number;
    readonly seed: number;
  },
  readonly IntroductionWire[]
> = (snapshot, { place, actor, count, seed }) => {
  const view = viewOf(snapshot, place);
  const made = perform(introductions, { frozen: view.frozen, view, actor }, { count }, seed);
  return made.value.map(({ a, b, says, reasons, via, fields, similarity, ...numbers }) => ({
    ...numbers,
    similarity: known(similarity),
    a: actorRef(snapshot, a),
    b: actorRef(snapshot, b),
    says: messageWire(says),
    reasons: reasons.map(messageWire),
    via: via.map((row) => nameOfActor(snapshot, row)),
    fields: [...fields],
  }));
};
