import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { numberByTie } from '../../measure/observed.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** When a pair that only projects made counts as the two's own. */
export interface OwnRule {
  /** Projects in which the two must have met. */
  readonly again: number;
  /** Members above which a project is too large to count as a meeting. */
  readonly largest: number;
}

/** Pairs of members inside a place, once each, a < b, and which of them are ties of the two's own. */
export interface OwnPairs {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 1 where the tie is the two's own, 0 where only a programme made it. */
  readonly own: Uint8Array;
  /** 1 where a stated tie that no programme made says so; 0 where it is read off projects. */
  readonly stated: Uint8Array;
  /** Whether the register states any tie at all. */
  readonly anyStated: boolean;
}

const COORDINATOR = PARTICIPATION_ROLES.indexOf('coordinator');
const JOINT = TIE_KINDS.indexOf('joint-project');

/**
 * Parts the pairs of a place into ties of their own and ties that a programme made.
 *
 * A stated tie is the two's own unless it is observed to be made by a programme. A joint-project pair is made by the
 * programme that paid for the project; it counts as the two's own when they met in at least `again` projects of at most
 * `largest` members, and one of the two led one of them or the projects had different leaders: then no third party that
 * takes its partners along from project to project can be the reason. An unknown leader counts as one and the same.
 *
 * Cost: O(joint rows + ties).
 */
export function ownPairs(view: PlaceView, { again, largest }: OwnRule): OwnPairs {
  const { inside, members, local, snapshot } = view;
  const { ties } = snapshot;
  const leaders = leaderOf(snapshot);
  const size = members.length;
  const found = new Map<number, { own: boolean; stated: boolean }>();
  for (let begin = 0, end = 0; begin < inside.count; begin = end) {
    const a = inside.a[begin];
    const b = inside.b[begin];
    let met = 0;
    let carried = true;
    let before: number | null = null;
    for (end = begin; end < inside.count && inside.a[end] === a && inside.b[end] === b; end++) {
      if (1 + 1 / inside.volume[end] > largest + 0.5) continue;
      met++;
      const leader = leaders[inside.initiative[end]];
      if (leader === members[a] || leader === members[b]) carried = false;
      if (before !== null && before !== leader) carried = false;
      before = leader;
    }
    found.set(a * size + b, { own: met >= again && !carried, stated: false });
  }
  const made = numberByTie(snapshot, 'programme-made');
  for (let tie = 0; tie < ties.count; tie++) {
    const x = local[ties.from[tie]];
    const y = local[ties.to[tie]];
    if (x < 0 || y < 0 || x === y) continue;
    const said =
      made.get(`${ties.from[tie]}>${ties.to[tie]}`) ??
      made.get(`${ties.to[tie]}>${ties.from[tie]}`) ??
      (ties.kind[tie] === JOINT ? 1 : 0);
    const key = Math.min(x, y) * size + Math.max(x, y);
    const pair = found.get(key) ?? { own: false, stated: false };
    if (said === 0) pair.own = pair.stated = true;
    found.set(key, pair);
  }
  const keys = [...found.keys()].sort((p, q) => p - q);
  const at = (read: 'own' | 'stated') =>
    Uint8Array.from(keys, (key) => (found.get(key)![read] ? 1 : 0));
  return {
    count: keys.length,
    a: Uint32Array.from(keys, (key) => Math.floor(key / size)),
    b: Uint32Array.from(keys, (key) => key % size),
    own: at('own'),
    stated: at('stated'),
    anyStated: ties.count > 0,
  };
}

/** The actor that leads each initiative; −1 where none is known. */
const leaderOf = once(({ participations, initiatives }: Snapshot): Int32Array => {
  const leader = new Int32Array(initiatives.count).fill(-1);
  for (let row = 0; row < participations.count; row++)
    if (participations.role[row] === COORDINATOR)
      leader[participations.initiative[row]] = participations.actor[row];
  return leader;
});
