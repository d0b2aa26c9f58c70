import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { numberByTie } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { isFirm } from '../system-or-champions/bodies.ts';
import { countedShare } from '../system-or-champions/part-interval.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** Whom an association speaks for: small firms among its members and on its board, against all firms. */
export interface Representation {
  /** Row of the snapshot. */
  readonly actor: number;
  readonly members: number;
  readonly board: number;
  /** Share of small firms among members of known size, and on the board. */
  readonly smallMembers: Stretch;
  readonly smallBoard: Stretch;
  /** Share of small firms among all firms of the place of known size. */
  readonly smallHere: number;
  /**
   * `captured` where the whole interval of the board lies below the share of small firms among members, or that of the
   * members below their share of all firms; `cannot-tell` where neither is known.
   */
  readonly verdict: 'captured' | 'not-captured' | 'cannot-tell';
}

const MEMBERSHIP = TIE_KINDS.indexOf('membership');
const ASSOCIATIONS = (['association', 'chamber'] as const).map((kind) => ACTOR_KINDS.indexOf(kind));

/**
 * Reads for every association and chamber with members whom it represents: membership ties of firms, with `on-board`
 * observed of the tie. Firms of unknown size are left out. Cost: O(ties).
 *
 * @see meyerstamer2002clustering berry1997sme
 */
export function readRepresentation(view: PlaceView): readonly Representation[] {
  const { ties, actors } = view.snapshot;
  const onBoard = numberByTie(view.snapshot, 'on-board', ['membership']);
  const members = new Map<number, Set<number>>();
  const boards = new Map<number, Set<number>>();
  for (let tie = 0; tie < ties.count; tie++) {
    if (ties.kind[tie] !== MEMBERSHIP) continue;
    const [from, to] = [ties.from[tie], ties.to[tie]];
    for (const [firm, body] of [
      [from, to],
      [to, from],
    ]) {
      if (!ASSOCIATIONS.includes(actors.kind[body]) || view.local[body] < 0) continue;
      if (!isFirm(view, firm)) continue;
      add(members, body, firm);
      if ((onBoard.get(`${from}>${to}`) ?? onBoard.get(`${to}>${from}`)) === 1)
        add(boards, body, firm);
    }
  }
  const sized = (some: Iterable<number>): number[] =>
    [...some].filter((firm) => SMALL[actors.small[firm]] !== 'unknown');
  const share = (some: readonly number[]): Stretch =>
    countedShare(some.filter((firm) => SMALL[actors.small[firm]] === 'yes').length, some.length);
  const here = share(sized(Array.from(view.members).filter((actor) => isFirm(view, actor)))).value;
  return [...members]
    .map(([actor, all]): Representation => {
      const board = boards.get(actor) ?? new Set<number>();
      const smallMembers = share(sized(all));
      const smallBoard = share(sized(board));
      const told =
        smallBoard.value === smallBoard.value || smallMembers.value === smallMembers.value;
      const captured = smallBoard.hi < smallMembers.value || smallMembers.hi < here;
      return {
        actor,
        members: all.size,
        board: board.size,
        smallMembers,
        smallBoard,
        smallHere: here,
        verdict: captured ? 'captured' : told ? 'not-captured' : 'cannot-tell',
      };
    })
    .sort((a, b) => b.members - a.members || a.actor - b.actor);
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key) ?? new Set<number>();
  set.add(value);
  map.set(key, set);
}
