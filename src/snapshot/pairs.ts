import type { JointPairs } from './joint-rows.ts';
import type { StatedRows } from './stated-rows.ts';
import { relationStarts } from './stated-rows.ts';

/** Two actors that share a project or have a stated tie, once each, sorted by a, then b. */
export interface Pairs extends JointPairs {
  /** Number of stated relations between the two; each adds 1 = 1/(2 − 1) to the volume, as a project of two would. */
  readonly ties: Uint32Array;
}

/** The union of the pairs that joint projects make and those that stated ties make. Cost: O(pairs + rows). */
export function withStated(joint: JointPairs, stated: StatedRows): Pairs {
  if (stated.count === 0) return { ...joint, ties: new Uint32Array(joint.count) };
  const starts = relationStarts(stated);
  const room = joint.count + starts.length - 1;
  const a = new Uint32Array(room);
  const b = new Uint32Array(room);
  const volume = new Float64Array(room);
  const initiatives = new Uint32Array(room);
  const ties = new Uint32Array(room);
  let count = 0;
  let pair = 0;
  let relation = 0;
  while (pair < joint.count || relation < starts.length - 1) {
    const row = starts[relation];
    const order =
      pair === joint.count
        ? 1
        : row === stated.count
          ? -1
          : joint.a[pair] - stated.a[row] || joint.b[pair] - stated.b[row];
    a[count] = order <= 0 ? joint.a[pair] : stated.a[row];
    b[count] = order <= 0 ? joint.b[pair] : stated.b[row];
    if (order <= 0) {
      volume[count] = joint.volume[pair];
      initiatives[count] = joint.initiatives[pair++];
    }
    while (
      relation < starts.length - 1 &&
      stated.a[starts[relation]] === a[count] &&
      stated.b[starts[relation]] === b[count]
    ) {
      volume[count]++;
      ties[count]++;
      relation++;
    }
    count++;
  }
  return {
    count,
    a: a.subarray(0, count),
    b: b.subarray(0, count),
    volume: volume.subarray(0, count),
    initiatives: initiatives.subarray(0, count),
    ties: ties.subarray(0, count),
  };
}
