import { once } from './once.ts';
import type { ParticipationColumns } from './snapshot.ts';
import type { RowsBy } from './rows-by.ts';

/** Joint-project ties, once per initiative that makes them, sorted by a, then b, then initiative. */
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

/** Who is looked at when ties are listed: members by local index, and the initiatives whose ties count. */
export interface Listing {
  readonly participations: ParticipationColumns;
  readonly byActor: RowsBy;
  readonly members: Uint32Array;
  readonly local: Int32Array;
  /** One byte an initiative: whether its ties are listed. */
  readonly listed: Uint8Array;
}

/**
 * Lists the joint-project ties among members, or between members and everybody else.
 *
 * `count` is the number of rows there will be. Cost: O(rows · log of the ties of one member).
 */
export function listJointRows(
  { participations, byActor, members, local, listed }: Listing,
  side: 'inside' | 'outside',
  count: number,
): JointRows {
  const { offsets, actor, initiative } = participations;
  const rows = emptyRows(count);
  let at = 0;
  let partners = new Float64Array(64);
  let shared = new Uint32Array(64);
  for (let a = 0; a < members.length; a++) {
    let met = 0;
    for (let k = byActor.offsets[members[a]]; k < byActor.offsets[members[a] + 1]; k++) {
      const i = initiative[byActor.rows[k]];
      if (listed[i] === 0) continue;
      const end = offsets[i + 1];
      if (met + end - offsets[i] > partners.length) {
        const room = 2 * (met + end - offsets[i]);
        const grown = new Float64Array(room);
        grown.set(partners);
        partners = grown;
        const grownShared = new Uint32Array(room);
        grownShared.set(shared);
        shared = grownShared;
      }
      for (let row = offsets[i]; row < end; row++) {
        const b = local[actor[row]];
        if (side === 'inside' ? b <= a : b >= 0) continue;
        // Partner and order of meeting in one number, so that the plain numeric sort is stable
        partners[met] = (side === 'inside' ? b : actor[row]) * 2 ** 24 + met;
        shared[met++] = i;
      }
    }
    partners.subarray(0, met).sort();
    for (let k = 0; k < met; k++) {
      const b = Math.floor(partners[k] / 2 ** 24);
      const i = shared[partners[k] - b * 2 ** 24];
      rows.initiative[at] = i;
      rows.a[at] = a;
      rows.b[at] = b;
      rows.volume[at++] = 1 / (offsets[i + 1] - offsets[i] - 1);
    }
  }
  return rows;
}

/**
 * The rows whose initiative is kept, with the ends numbered anew; both numberings must keep the order.
 *
 * Cost: O(rows).
 */
export function keepJointRows(
  rows: JointRows,
  keep: Uint8Array,
  newA: Int32Array,
  newB: Int32Array | null,
): JointRows {
  let count = 0;
  for (let row = 0; row < rows.count; row++) count += keep[rows.initiative[row]];
  const kept = emptyRows(count);
  let at = 0;
  for (let row = 0; row < rows.count; row++) {
    if (keep[rows.initiative[row]] === 0) continue;
    kept.initiative[at] = rows.initiative[row];
    kept.a[at] = newA[rows.a[row]];
    kept.b[at] = newB === null ? rows.b[row] : newB[rows.b[row]];
    kept.volume[at++] = rows.volume[row];
  }
  return kept;
}

/** Takes rows with the same two ends together. Volumes are added in row order. Cost: O(rows). */
export function pairsOf(rows: JointRows): JointPairs {
  let count = 0;
  for (let row = 0; row < rows.count; row++) if (isFirst(rows, row)) count++;
  const a = new Uint32Array(count);
  const b = new Uint32Array(count);
  const volume = new Float64Array(count);
  const initiatives = new Uint32Array(count);
  let pair = -1;
  for (let row = 0; row < rows.count; row++) {
    if (isFirst(rows, row)) {
      pair++;
      a[pair] = rows.a[row];
      b[pair] = rows.b[row];
    }
    volume[pair] += rows.volume[row];
    initiatives[pair]++;
  }
  return { count, a, b, volume, initiatives };
}

/** `pairsOf(keepJointRows(…))` in one go, for at most `most` pairs, without the rows between. Cost: O(rows). */
export function keepJointPairs(
  rows: JointRows,
  keep: Uint8Array,
  newA: Int32Array,
  most: number,
): JointPairs {
  const a = new Uint32Array(most);
  const b = new Uint32Array(most);
  const volume = new Float64Array(most);
  const initiatives = new Uint32Array(most);
  let count = 0;
  let lastA = -1;
  let lastB = -1;
  for (let row = 0; row < rows.count; row++) {
    if (keep[rows.initiative[row]] === 0) continue;
    if (rows.a[row] !== lastA || rows.b[row] !== lastB) {
      lastA = rows.a[row];
      lastB = rows.b[row];
      a[count] = newA[lastA];
      b[count++] = lastB;
    }
    volume[count - 1] += rows.volume[row];
    initiatives[count - 1]++;
  }
  return {
    count,
    a: a.subarray(0, count),
    b: b.subarray(0, count),
    volume: volume.subarray(0, count),
    initiatives: initiatives.subarray(0, count),
  };
}

/** Who makes the pairs of some rows: most are made by one initiative alone. */
export interface PairMakers {
  /** Pairs that only this initiative makes, by its index in the snapshot. */
  readonly alone: Uint32Array;
  /** The initiatives of each pair that several make: those of pair p are `makers[offsets[p]] … makers[offsets[p + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly makers: Uint32Array;
}

/** Gathers who makes the pairs, for as long as the rows live. Cost: O(rows + initiatives). */
export const makersOf = once((rows: JointRows): PairMakers => {
  const alone = new Uint32Array(rows.initiative.reduce((most, i) => Math.max(most, i + 1), 0));
  const offsets = new Uint32Array(rows.count + 1);
  const makers = new Uint32Array(rows.count);
  let pairs = 0;
  let at = 0;
  for (let row = 0; row < rows.count;) {
    const first = row++;
    while (row < rows.count && !isFirst(rows, row)) row++;
    if (row === first + 1) {
      alone[rows.initiative[first]]++;
      continue;
    }
    for (let k = first; k < row; k++) makers[at++] = rows.initiative[k];
    offsets[++pairs] = at;
  }
  return { alone, offsets: offsets.slice(0, pairs + 1), makers: makers.slice(0, at) };
});

/** `keepJointPairs(…).count` without the pairs. Cost: O(initiatives + rows of pairs that several initiatives make). */
export function countJointPairs({ alone, offsets, makers }: PairMakers, keep: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < alone.length; i++) if (keep[i] !== 0) count += alone[i];
  for (let pair = 0; pair + 1 < offsets.length; pair++) {
    for (let k = offsets[pair]; k < offsets[pair + 1]; k++) {
      if (keep[makers[k]] === 0) continue;
      count++;
      break;
    }
  }
  return count;
}

function isFirst({ a, b }: JointRows, row: number): boolean {
  return row === 0 || a[row] !== a[row - 1] || b[row] !== b[row - 1];
}

function emptyRows(count: number): JointRows {
  return {
    count,
    initiative: new Uint32Array(count),
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    volume: new Float64Array(count),
  };
}
