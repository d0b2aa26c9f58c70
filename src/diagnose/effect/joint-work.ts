import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { median } from '../../kernel/stats/quantile.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** Who works with whom in a place, and when; what claims about time and repetition read. */
export interface JointWork {
  /** Day of signature and of the end of each of `view.initiatives`; NaN where unknown. */
  readonly day: Float64Array;
  readonly end: Float64Array;
  /** 1 where an initiative was signed in the earlier half: on the median day or before. */
  readonly early: Uint8Array;
  /** 1 where it was signed after the median day. */
  readonly late: Uint8Array;
  /** Row of the actor that leads each initiative, wherever it is; −1 where none is known. */
  readonly lead: Int32Array;
  /** Pairs of members by joint initiatives; those of pair k are initiative[offsets[k]] … by position. */
  readonly pairs: {
    readonly count: number;
    readonly a: Uint32Array;
    readonly b: Uint32Array;
    readonly offsets: Uint32Array;
    readonly initiative: Uint32Array;
  };
  /** Initiatives of each member by position, in order of the day of signature. */
  readonly careers: readonly (readonly number[])[];
}

/** Reads joint work once for a view. Cost: O(rows inside + participations of the place · log). */
export const jointWork = once((view: PlaceView): JointWork => {
  const { snapshot, inside } = view;
  const { signed, end } = snapshot.initiatives;
  const position = new Int32Array(snapshot.initiatives.count).fill(-1);
  view.initiatives.forEach((initiative, j) => (position[initiative] = j));
  const day = Float64Array.from(view.initiatives, (i) => signed[i]);
  const middle = median(day.filter((known) => known === known));
  const lead = new Int32Array(day.length).fill(-1);
  const { offsets: rows, actor, role } = snapshot.participations;
  const coordinator = PARTICIPATION_ROLES.indexOf('coordinator');
  view.initiatives.forEach((i, j) => {
    for (let row = rows[i]; row < rows[i + 1]; row++)
      if (role[row] === coordinator && lead[j] < 0) lead[j] = actor[row];
  });
  const starts: number[] = [];
  for (let row = 0; row < inside.count; row++)
    if (row === 0 || inside.a[row] !== inside.a[row - 1] || inside.b[row] !== inside.b[row - 1])
      starts.push(row);
  const careers: number[][] = Array.from(view.members, () => []);
  for (const row of view.participations)
    careers[view.local[actor[row]]].push(position[snapshot.participations.initiative[row]]);
  for (const career of careers) career.sort((x, y) => day[x] - day[y] || x - y);
  return {
    day,
    end: Float64Array.from(view.initiatives, (i) => end[i]),
    early: Uint8Array.from(day, (known) => (known <= middle ? 1 : 0)),
    late: Uint8Array.from(day, (known) => (known > middle ? 1 : 0)),
    lead,
    pairs: {
      count: starts.length,
      a: Uint32Array.from(starts, (row) => inside.a[row]),
      b: Uint32Array.from(starts, (row) => inside.b[row]),
      offsets: Uint32Array.from([...starts, inside.count]),
      initiative: Uint32Array.from(inside.initiative, (i) => position[i]),
    },
    careers,
  };
});

/** For each pair whether some kept initiative of theirs is flagged: one byte each. Cost: O(rows inside). */
export function pairsFlagged({ pairs }: JointWork, kept: Uint8Array, flag: Uint8Array): Uint8Array {
  const { count, offsets, initiative } = pairs;
  const flagged = new Uint8Array(count);
  for (let pair = 0; pair < count; pair++)
    for (let row = offsets[pair]; row < offsets[pair + 1]; row++)
      flagged[pair] |= kept[initiative[row]] & flag[initiative[row]];
  return flagged;
}
