export interface Groups {
  /** For each vertex the number of its group from 0, in order of first appearance; −1 where the group is unknown. */
  readonly labels: Int32Array;
  readonly count: number;
}

/**
 * Numbers the groups of n vertices. A group is any whole number ≥ 0, NaN or −1 when unknown. O(n).
 * Throws RangeError on another value or a wrong length.
 */
export function groupsOf(n: number, groups: ArrayLike<number>): Groups {
  if (groups.length !== n)
    throw new RangeError(`groups are not one per vertex: "${groups.length}" for "${n}" vertices`);
  const labels = new Int32Array(n);
  // Most groups are numbered from 0 on.
  const early = new Int32Array(n).fill(-1);
  const late = new Map<number, number>();
  let count = 0;
  for (let v = 0; v < n; v++) {
    const group = groups[v];
    if (Number.isNaN(group) || group === -1) {
      labels[v] = -1;
      continue;
    }
    if (!Number.isSafeInteger(group) || group < 0)
      throw new RangeError(`group of vertex ${v} is not a whole number ≥ 0: "${group}"`);
    let label = group < n ? early[group] : (late.get(group) ?? -1);
    if (label < 0) {
      label = count++;
      if (group < n) early[group] = label;
      else late.set(group, label);
    }
    labels[v] = label;
  }
  return { labels, count };
}
