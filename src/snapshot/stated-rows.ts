import type { RowsBy } from './rows-by.ts';
import type { TieColumns } from './snapshot.ts';

/** Which way a stated tie leads, seen from `a`. */
export const HEADINGS = ['both', 'out', 'in'] as const;

/** Stated ties of a place, one row for each row of `snapshot.ties`, sorted by a, b, kind, heading and row. */
export interface StatedRows {
  readonly count: number;
  /** Row of `snapshot.ties`. */
  readonly tie: Uint32Array;
  /** Local index of a member of the place. */
  readonly a: Uint32Array;
  /** Inside: local index of the other member, a < b. Outside: index of the other actor in the snapshot. */
  readonly b: Uint32Array;
  /** Index into TIE_KINDS. */
  readonly kind: Uint8Array;
  /** Index into HEADINGS: without direction, from a to b, from b to a. */
  readonly heading: Uint8Array;
}

/** Who is looked at when stated ties are listed: members by local index, and the ties that count. */
export interface StatedListing {
  readonly ties: TieColumns;
  readonly byActor: RowsBy;
  readonly members: Uint32Array;
  readonly local: Int32Array;
  /** One byte a tie; null keeps all. */
  readonly keep: Uint8Array | null;
}

/**
 * Lists the stated ties among members, or between members and everybody else. A tie of an actor to itself is none.
 *
 * Cost: O(ties of the members · log).
 */
export function listStatedRows(
  { ties, byActor, members, local, keep }: StatedListing,
  side: 'inside' | 'outside',
): StatedRows {
  const found: Row[] = [];
  for (let a = 0; a < members.length; a++) {
    for (let k = byActor.offsets[members[a]]; k < byActor.offsets[members[a] + 1]; k++) {
      const tie = byActor.rows[k];
      const out = ties.from[tie] === members[a];
      const other = out ? ties.to[tie] : ties.from[tie];
      if (other === members[a] || keep?.[tie] === 0) continue;
      const b = local[other];
      if (side === 'inside' ? b <= a : b >= 0) continue;
      found.push({
        tie,
        a,
        b: side === 'inside' ? b : other,
        kind: ties.kind[tie],
        heading: ties.directed[tie] === 0 ? 0 : out ? 1 : 2,
      });
    }
  }
  found.sort(
    (x, y) => x.a - y.a || x.b - y.b || x.kind - y.kind || x.heading - y.heading || x.tie - y.tie,
  );
  return inColumns(found);
}

/** The rows whose tie is kept, with the ends numbered anew; both numberings must keep the order. Cost: O(rows). */
export function keepStatedRows(
  rows: StatedRows,
  keep: Uint8Array | null,
  newA: Int32Array,
  newB: Int32Array | null,
): StatedRows {
  // Resampling comes here hundreds of times: columns are filled as they stand, and no row becomes an object
  const { count, tie, a, b, kind, heading } = rows;
  const stays = new Uint32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) if (keep?.[tie[row]] !== 0) stays[kept++] = row;
  const columns = {
    count: kept,
    tie: new Uint32Array(kept),
    a: new Uint32Array(kept),
    b: new Uint32Array(kept),
    kind: new Uint8Array(kept),
    heading: new Uint8Array(kept),
  };
  for (let i = 0; i < kept; i++) {
    const row = stays[i];
    columns.tie[i] = tie[row];
    columns.a[i] = newA[a[row]];
    columns.b[i] = newB === null ? b[row] : newB[b[row]];
    columns.kind[i] = kind[row];
    columns.heading[i] = heading[row];
  }
  return columns;
}

/**
 * Where each relation begins: rows of the same two, kind and heading are one relation that is stated more than once, by
 * two sources or for two times. The last entry is the number of rows. Cost: O(rows).
 */
export function relationStarts({ count, a, b, kind, heading }: StatedRows): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let found = 0;
  for (let row = 0; row < count; row++)
    if (
      row === 0 ||
      a[row] !== a[row - 1] ||
      b[row] !== b[row - 1] ||
      kind[row] !== kind[row - 1] ||
      heading[row] !== heading[row - 1]
    )
      starts[found++] = row;
  starts[found] = count;
  return starts.slice(0, found + 1);
}

interface Row {
  readonly tie: number;
  readonly a: number;
  readonly b: number;
  readonly kind: number;
  readonly heading: number;
}

function inColumns(rows: readonly Row[]): StatedRows {
  return {
    count: rows.length,
    tie: Uint32Array.from(rows, ({ tie }) => tie),
    a: Uint32Array.from(rows, ({ a }) => a),
    b: Uint32Array.from(rows, ({ b }) => b),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
    heading: Uint8Array.from(rows, ({ heading }) => heading),
  };
}
