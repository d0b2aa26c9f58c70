import type { PlaceView } from '../../snapshot/place-view.ts';

/**
 * Growth of an indicator by member from the first to the last period in which it is known: last / first − 1.
 *
 * NaN where it is known in fewer than two periods or the first is not above 0; of two values of a period the later row
 * counts. Cost: O(observations).
 */
export function growthHere({ snapshot, members, local }: PlaceView, code: string): Float64Array {
  const { what, actor, period, value, count } = snapshot.observations;
  const ends = Array.from(members, () => ({ from: '', first: NaN, to: '', last: NaN }));
  for (let row = 0; row < count; row++) {
    if (what[row] !== code || actor[row] < 0 || local[actor[row]] < 0 || period[row] === '')
      continue;
    if (value[row] !== value[row]) continue;
    const end = ends[local[actor[row]]];
    if (end.from === '' || period[row] <= end.from) {
      end.from = period[row];
      end.first = value[row];
    }
    if (period[row] >= end.to) {
      end.to = period[row];
      end.last = value[row];
    }
  }
  return Float64Array.from(ends, ({ from, first, to, last }) =>
    from < to && first > 0 ? last / first - 1 : NaN,
  );
}
