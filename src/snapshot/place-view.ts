import { liesIn } from '../domain/region.ts';
import type { Frozen } from '../domain/frozen.ts';
import type { Snapshot } from './snapshot.ts';

/** What may be left out when a place is cut from a snapshot. Everything is kept by default. */
export interface Cut {
  /** Initiatives to keep, one byte each; null keeps all. Resampling and periods go through this. */
  readonly keep: Uint8Array | null;
  /** Leaves out the ties of initiatives with more members than this (the initiatives stay in every count). */
  readonly largest: number;
}

export const EVERYTHING: Cut = { keep: null, largest: Infinity };

/** Joint-project ties, once per initiative that makes them: the rows behind the pairs. */
export interface JointRows {
  readonly count: number;
  /** Index of the initiative in the snapshot. */
  readonly initiative: Uint32Array;
  /** Local index of a member of the place. */
  readonly a: Uint32Array;
  /** Inside: local index of the other member, a < b. Outside: index of the other actor in the snapshot. */
  readonly b: Uint32Array;
  /** Newman's volume of the row, 1 / (k − 1), k = members of the initiative wherever they are. */
  readonly volume: Float64Array;
}

/** Joint-project pairs: rows with the same two ends taken together, sorted by a, then b. */
export interface JointPairs {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Σ 1 / (k − 1) over the shared initiatives. */
  readonly volume: Float64Array;
  /** Number of shared initiatives. */
  readonly initiatives: Uint32Array;
}

/**
 * One place cut from a snapshot: its members, what they take part in, and their joint-project ties.
 *
 * Members are the actors of the place that take part in at least one kept initiative, in ascending order; a member's
 * position in that list is its local index. Every number about a place is computed from this.
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
  readonly inside: JointRows;
  readonly pairs: JointPairs;
  /** Distinct pairs of a member and an actor elsewhere. */
  readonly outside: JointPairs;
}

/**
 * Cuts a place out of a snapshot. The empty place code takes everything.
 *
 * Cost: O(participations + rows), where rows = Σ over initiatives of pairs with at least one member.
 */
export function placeView(snapshot: Snapshot, place: string, cut: Cut = EVERYTHING): PlaceView {
  const { participations, actors } = snapshot;
  const inPlace = membership(snapshot, place);
  const seen = new Uint8Array(actors.count);
  const initiatives: number[] = [];
  const anywhere: number[] = [];
  const here: number[] = [];
  const rows: number[] = [];
  let insideRows = 0;
  let outsideRows = 0;
  for (let i = 0; i < snapshot.initiatives.count; i++) {
    if (cut.keep && cut.keep[i] === 0) continue;
    const start = participations.offsets[i]!;
    const end = participations.offsets[i + 1]!;
    let mine = 0;
    for (let row = start; row < end; row++) {
      const actor = participations.actor[row]!;
      if (inPlace[actor] === 0) continue;
      mine++;
      seen[actor] = 1;
      rows.push(row);
    }
    if (mine === 0) continue;
    const all = end - start;
    initiatives.push(i);
    anywhere.push(all);
    here.push(mine);
    if (all <= cut.largest) {
      insideRows += (mine * (mine - 1)) / 2;
      outsideRows += mine * (all - mine);
    }
  }
  const members: number[] = [];
  const local = new Int32Array(actors.count).fill(-1);
  for (let actor = 0; actor < actors.count; actor++) {
    if (seen[actor] === 0) continue;
    local[actor] = members.length;
    members.push(actor);
  }
  const inside = emptyRows(insideRows);
  const outside = emptyRows(outsideRows);
  let nextInside = 0;
  let nextOutside = 0;
  for (let j = 0; j < initiatives.length; j++) {
    const initiative = initiatives[j]!;
    const all = anywhere[j]!;
    if (all > cut.largest || all < 2) continue;
    const start = participations.offsets[initiative]!;
    const end = participations.offsets[initiative + 1]!;
    const volume = 1 / (all - 1);
    for (let row = start; row < end; row++) {
      const actor = participations.actor[row]!;
      const a = local[actor]!;
      if (a < 0) continue;
      for (let other = start; other < end; other++) {
        const partner = participations.actor[other]!;
        const b = local[partner]!;
        if (b < 0) {
          outside.initiative[nextOutside] = initiative;
          outside.a[nextOutside] = a;
          outside.b[nextOutside] = partner;
          outside.volume[nextOutside++] = volume;
        } else if (a < b) {
          inside.initiative[nextInside] = initiative;
          inside.a[nextInside] = a;
          inside.b[nextInside] = b;
          inside.volume[nextInside++] = volume;
        }
      }
    }
  }
  return {
    frozen: { ...snapshot.frozen, place: place === '' ? null : place },
    snapshot,
    place,
    cut,
    members: Uint32Array.from(members),
    local,
    initiatives: Uint32Array.from(initiatives),
    membersAnywhere: Uint32Array.from(anywhere),
    membersHere: Uint32Array.from(here),
    participations: Uint32Array.from(rows),
    inside,
    pairs: pairsOf(inside, members.length),
    outside: pairsOf(outside, members.length),
  };
}

function membership(snapshot: Snapshot, place: string): Uint8Array {
  const codeIn = Uint8Array.from(snapshot.regionCodes, (code) =>
    place === '' || (code !== '' && liesIn(code, place)) ? 1 : 0,
  );
  return Uint8Array.from(snapshot.actors.region, (code) => codeIn[code]!);
}

function emptyRows(count: number): {
  readonly count: number;
  readonly initiative: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly volume: Float64Array;
} {
  return {
    count,
    initiative: new Uint32Array(count),
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    volume: new Float64Array(count),
  };
}

/** Takes rows with the same two ends together. Volumes are added in row order. */
export function pairsOf(rows: JointRows, members: number): JointPairs {
  // Rows of each `a` are gathered by a counting sort, then sorted by `b`: stable, so the order of addition is fixed
  const offsets = new Uint32Array(members + 1);
  for (let row = 0; row < rows.count; row++) offsets[rows.a[row]! + 1]!++;
  for (let a = 0; a < members; a++) offsets[a + 1]! += offsets[a]!;
  const order = new Uint32Array(rows.count);
  const next = offsets.slice(0, members);
  for (let row = 0; row < rows.count; row++) order[next[rows.a[row]!]!++] = row;
  const a: number[] = [];
  const b: number[] = [];
  const volume: number[] = [];
  const initiatives: number[] = [];
  for (let member = 0; member < members; member++) {
    const mine = order.subarray(offsets[member]!, offsets[member + 1]!);
    mine.sort((x, y) => rows.b[x]! - rows.b[y]! || x - y);
    for (const row of mine) {
      const end = a.length - 1;
      if (end >= 0 && a[end] === member && b[end] === rows.b[row]!) {
        volume[end]! += rows.volume[row]!;
        initiatives[end]!++;
      } else {
        a.push(member);
        b.push(rows.b[row]!);
        volume.push(rows.volume[row]!);
        initiatives.push(1);
      }
    }
  }
  return {
    count: a.length,
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    volume: Float64Array.from(volume),
    initiatives: Uint32Array.from(initiatives),
  };
}
