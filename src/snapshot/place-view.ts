import { WHOLE, liesIn } from '../domain/region.ts';
import type { Frozen } from '../domain/frozen.ts';
import { stampedFor } from '../domain/frozen.ts';
import type { JointPairs, JointRows } from './joint-rows.ts';
import {
  countJointPairs,
  keepJointPairs,
  keepJointRows,
  listJointRows,
  makersOf,
  pairsOf,
} from './joint-rows.ts';
import type { Pairs } from './pairs.ts';
import { withStated } from './pairs.ts';
import { once } from './once.ts';
import { resolveRule } from './resolve-rule.ts';
import { actorsByRegion, participationsByActor, tiesByActor } from './rows-by.ts';
import type { Snapshot } from './snapshot.ts';
import type { StatedRows } from './stated-rows.ts';
import { keepStatedRows, listStatedRows } from './stated-rows.ts';

/** What may be left out when a place is cut from a snapshot. Everything is kept by default. */
export interface Cut {
  /** Initiatives to keep, one byte each; null keeps all. Resampling and periods go through this. */
  readonly keep: Uint8Array | null;
  /** Stated ties to keep, one byte each; left out or null keeps all. */
  readonly keepTies?: Uint8Array | null;
  /** Leaves out the ties of initiatives with more members than this (the initiatives stay in every count). */
  readonly largest: number;
}

export const EVERYTHING: Cut = { keep: null, largest: Infinity };

/**
 * One place cut from a snapshot: its members, what they take part in, and their ties.
 *
 * Members are the actors of the place that take part in at least one kept initiative or have a kept stated tie, and
 * those that take part in no initiative at all (a register may know firms that never joined anything), in ascending
 * order; a member's position in that list is its local index. A pair is two actors that share a project or have a stated
 * tie, whatever its direction. Every number about a place is computed from this. Ties are listed when they are first
 * asked for.
 */
export interface PlaceView {
  readonly frozen: Frozen;
  readonly snapshot: Snapshot;
  readonly place: string;
  readonly cut: Cut;
  /** Snapshot indices of the members. */
  readonly members: Uint32Array;
  /** Local index by snapshot index; −1 for actors that are no members. */
  readonly local: Int32Array;
  /** Kept initiatives with at least one member, ascending. */
  readonly initiatives: Uint32Array;
  /** Distinct members of each of those initiatives, wherever they are, and of the place. */
  readonly membersAnywhere: Uint32Array;
  readonly membersHere: Uint32Array;
  /** Rows of `snapshot.participations` that belong to members and kept initiatives, ascending. */
  readonly participations: Uint32Array;
  /** Joint-project ties inside, and stated ties inside. */
  readonly inside: JointRows;
  readonly stated: StatedRows;
  /** Distinct pairs inside that either makes. */
  readonly pairs: Pairs;
  /** The same of a member and an actor elsewhere. */
  readonly outsideRows: JointRows;
  readonly statedOutside: StatedRows;
  readonly outside: Pairs;
  /** `outside.count`, without listing them where that can be. */
  readonly outsideCount: number;
}

/**
 * Cuts a place out of a snapshot. The empty place code and `all` take everything.
 *
 * Cost: O(codes + participations of the place); ties add their rows when they are asked for.
 */
export function placeView(snapshot: Snapshot, place: string, cut: Cut = EVERYTHING): PlaceView {
  const { participations, actors } = snapshot;
  const byActor = participationsByActor(snapshot);
  const keepTies = cut.keepTies ?? null;
  const tied = tiedActors(snapshot, keepTies);
  const mine: number[] = [];
  const local = new Int32Array(actors.count).fill(-1);
  const members: number[] = [];
  for (const actor of actorsOf(snapshot, place)) {
    let first = true;
    if (byActor.offsets[actor] === byActor.offsets[actor + 1]) {
      local[actor] = members.length;
      members.push(actor);
    }
    for (let k = byActor.offsets[actor]; k < byActor.offsets[actor + 1]; k++) {
      const row = byActor.rows[k];
      if (cut.keep && cut.keep[participations.initiative[row]] === 0) continue;
      mine.push(row);
      if (first) {
        local[actor] = members.length;
        members.push(actor);
        first = false;
      }
    }
    if (local[actor] < 0 && tied?.[actor] === 1) {
      local[actor] = members.length;
      members.push(actor);
    }
  }
  const counted = count(snapshot, Uint32Array.from(mine).sort());
  const lister = (side: 'inside' | 'outside') => (): JointRows => {
    const listed = new Uint8Array(snapshot.initiatives.count);
    let rows = 0;
    for (let j = 0; j < counted.initiatives.length; j++) {
      const all = counted.membersAnywhere[j];
      const here = counted.membersHere[j];
      if (all > cut.largest || all < 2) continue;
      listed[counted.initiatives[j]] = 1;
      rows += side === 'inside' ? (here * (here - 1)) / 2 : here * (all - here);
    }
    return listJointRows(
      { participations, byActor, members: view.members, local, listed },
      side,
      rows,
    );
  };
  const stated = (side: 'inside' | 'outside') => (): StatedRows =>
    listStatedRows(
      {
        ties: snapshot.ties,
        byActor: tiesByActor(snapshot),
        members: tied === null ? NOBODY : view.members,
        local,
        keep: keepTies,
      },
      side,
    );
  const view: PlaceView = assemble(
    { frozen: stampedFor(snapshot.frozen, place === '' ? null : place), snapshot, place, cut },
    { members: Uint32Array.from(members), local, ...counted },
    {
      inside: lister('inside'),
      outside: lister('outside'),
      stated: stated('inside'),
      statedOutside: stated('outside'),
    },
  );
  return view;
}

/**
 * Cuts a view once more: the same place with only those of its initiatives and stated ties that are kept, one byte for
 * each of the snapshot; null keeps all ties. What `placeView` gives for the same cut, from the view's own rows.
 * Cost: O(rows of the view).
 */
export function recut(
  view: PlaceView,
  keep: Uint8Array,
  keepTies: Uint8Array | null = null,
): PlaceView {
  const { snapshot, place, frozen } = view;
  const { participations } = snapshot;
  const stays = outsiders(view).slice();
  const counted = keepCounted(view, keep);
  for (let k = 0; k < counted.participations.length; k++)
    stays[view.local[participations.actor[counted.participations[k]]]] = 1;
  if (snapshot.ties.count > 0) {
    const { stated, statedOutside } = view;
    for (let row = 0; row < stated.count; row++)
      if (keepTies?.[stated.tie[row]] !== 0) stays[stated.a[row]] = stays[stated.b[row]] = 1;
    for (let row = 0; row < statedOutside.count; row++)
      if (keepTies?.[statedOutside.tie[row]] !== 0) stays[statedOutside.a[row]] = 1;
  }
  const renumbered = new Int32Array(stays.length).fill(-1);
  const local = new Int32Array(snapshot.actors.count).fill(-1);
  const members = new Uint32Array(stays.length);
  let size = 0;
  for (let old = 0; old < stays.length; old++) {
    if (stays[old] === 0) continue;
    renumbered[old] = size;
    local[view.members[old]] = size;
    members[size++] = view.members[old];
  }
  const cut = {
    keep: both(view.cut.keep, keep),
    keepTies: both(view.cut.keepTies ?? null, keepTies),
    largest: view.cut.largest,
  };
  return assemble(
    { frozen, snapshot, place, cut },
    { members: members.slice(0, size), local, ...counted },
    {
      inside: () => keepJointRows(view.inside, keep, renumbered, renumbered),
      outside: () => keepJointRows(view.outsideRows, keep, renumbered, null),
      stated: () => keepStatedRows(view.stated, keepTies, renumbered, renumbered),
      statedOutside: () => keepStatedRows(view.statedOutside, keepTies, renumbered, null),
      pairsOutside: () => keepJointPairs(view.outsideRows, keep, renumbered, view.outside.count),
      pairsOutsideCount: () => countJointPairs(makersOf(view.outsideRows), keep),
    },
  );
}

const NOBODY = new Uint32Array(0);

function both(one: Uint8Array | null, other: Uint8Array | null): Uint8Array | null {
  if (one === null || other === null) return one ?? other;
  return other.map((kept, i) => (one[i] === 0 ? 0 : kept));
}

/** One byte an actor: whether it has a kept stated tie to another; null where nothing is stated. */
function tiedActors({ ties, actors }: Snapshot, keep: Uint8Array | null): Uint8Array | null {
  if (ties.count === 0) return null;
  const tied = new Uint8Array(actors.count);
  for (let tie = 0; tie < ties.count; tie++)
    if (keep?.[tie] !== 0 && ties.from[tie] !== ties.to[tie])
      tied[ties.from[tie]] = tied[ties.to[tie]] = 1;
  return tied;
}

type Counted = Pick<
  PlaceView,
  'initiatives' | 'membersAnywhere' | 'membersHere' | 'participations'
>;

/** One byte a member: whether it takes part in no initiative at all, so that it stays whatever is left out. */
const outsiders = once(({ snapshot, members }: PlaceView) => {
  const { offsets } = participationsByActor(snapshot);
  return Uint8Array.from(members, (actor) => (offsets[actor] === offsets[actor + 1] ? 1 : 0));
});

/** What stays of the initiatives of a view; with one stay all its members, so what was counted of it stays true. */
function keepCounted(view: PlaceView, keep: Uint8Array): Counted {
  const { initiatives, membersAnywhere, membersHere } = view;
  const room = initiatives.length;
  const kept = {
    initiatives: new Uint32Array(room),
    membersAnywhere: new Uint32Array(room),
    membersHere: new Uint32Array(room),
    participations: new Uint32Array(view.participations.length),
  };
  let count = 0;
  let row = 0;
  let at = 0;
  for (let j = 0; j < room; j++) {
    const end = row + membersHere[j];
    if (keep[initiatives[j]] !== 0) {
      kept.initiatives[count] = initiatives[j];
      kept.membersAnywhere[count] = membersAnywhere[j];
      kept.membersHere[count++] = membersHere[j];
      while (row < end) kept.participations[at++] = view.participations[row++];
    }
    row = end;
  }
  return {
    initiatives: kept.initiatives.slice(0, count),
    membersAnywhere: kept.membersAnywhere.slice(0, count),
    membersHere: kept.membersHere.slice(0, count),
    participations: kept.participations.slice(0, at),
  };
}

function count({ participations }: Snapshot, rows: Uint32Array): Counted {
  const initiatives: number[] = [];
  const anywhere: number[] = [];
  const here: number[] = [];
  for (const row of rows) {
    const i = participations.initiative[row];
    if (initiatives.length === 0 || initiatives[initiatives.length - 1] !== i) {
      initiatives.push(i);
      anywhere.push(participations.offsets[i + 1] - participations.offsets[i]);
      here.push(0);
    }
    here[here.length - 1]++;
  }
  return {
    initiatives: Uint32Array.from(initiatives),
    membersAnywhere: Uint32Array.from(anywhere),
    membersHere: Uint32Array.from(here),
    participations: rows,
  };
}

/** How each table of ties is made when it is first asked for. */
interface Listers {
  readonly inside: () => JointRows;
  readonly outside: () => JointRows;
  readonly stated: () => StatedRows;
  readonly statedOutside: () => StatedRows;
  /** A shorter way to the joint-project pairs with the outside than through their rows. */
  readonly pairsOutside?: () => JointPairs;
  /** How many these are, without making them. */
  readonly pairsOutsideCount?: () => number;
}

function assemble(
  stamp: Pick<PlaceView, 'frozen' | 'snapshot' | 'place' | 'cut'>,
  counted: Counted & Pick<PlaceView, 'members' | 'local'>,
  listers: Listers,
): PlaceView {
  const inside = lazy(listers.inside);
  const outsideRows = lazy(listers.outside);
  const stated = lazy(listers.stated);
  const statedOutside = lazy(listers.statedOutside);
  const pairs = lazy(() => withStated(pairsOf(inside()), stated()));
  const outside = lazy(() =>
    withStated(listers.pairsOutside?.() ?? pairsOf(outsideRows()), statedOutside()),
  );
  const outsideCount = lazy(() =>
    stamp.snapshot.ties.count === 0 && listers.pairsOutsideCount
      ? listers.pairsOutsideCount()
      : outside().count,
  );
  return Object.freeze({
    ...stamp,
    ...counted,
    get inside() {
      return inside();
    },
    get stated() {
      return stated();
    },
    get pairs() {
      return pairs();
    },
    get outsideRows() {
      return outsideRows();
    },
    get statedOutside() {
      return statedOutside();
    },
    get outside() {
      return outside();
    },
    get outsideCount() {
      return outsideCount();
    },
  });
}

/** The actors whose region is the place or lies in it, or whom the rule of a drawn place takes, ascending. */
function actorsOf(snapshot: Snapshot, place: string): Uint32Array {
  const { offsets, rows } = actorsByRegion(snapshot);
  if (place === '' || place === WHOLE) return rows.slice().sort();
  const drawn = snapshot.definitions?.get(place);
  if (drawn) return resolveRule(snapshot, drawn.rule);
  const found: Uint32Array[] = [];
  let size = 0;
  for (let code = 1; code < snapshot.regionCodes.length; code++) {
    if (!liesIn(snapshot.regionCodes[code], place)) continue;
    found.push(rows.subarray(offsets[code], offsets[code + 1]));
    size += offsets[code + 1] - offsets[code];
  }
  const actors = new Uint32Array(size);
  let at = 0;
  for (const some of found) {
    actors.set(some, at);
    at += some.length;
  }
  return actors.sort();
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
