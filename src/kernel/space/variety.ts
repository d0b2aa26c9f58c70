import { entropy } from '../stats/entropy.ts';
import { refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

/** Entropy of a place's industries, parted by groups of related ones, in bits. */
export interface Variety {
  /** Σ_g P_g log₂(1/P_g): spread over unrelated groups. */
  readonly unrelated: number;
  /** Σ_g P_g H_g: spread within groups. */
  readonly related: number;
  /** Their sum, the whole entropy. */
  readonly total: number;
}

/**
 * Related and unrelated variety of amounts by industry; `groups` holds the group (say the two-digit code) of each.
 *
 * Empty cells add nothing; an empty place or any NaN is NaN. The codes must be of one edition. Cost: O(n).
 *
 * @throws RangeError on a negative amount or groups of another length.
 * @see frenken2007
 */
export function variety(amounts: ArrayLike<number>, groups: ArrayLike<number>): Variety {
  refuseUnlessSameLength('groups', groups.length, amounts.length);
  const members = new Map<number, number[]>();
  for (let i = 0; i < amounts.length; i++) {
    const group = members.get(groups[i]);
    if (group === undefined) members.set(groups[i], [amounts[i]]);
    else group.push(amounts[i]);
  }
  const sums = [...members.values()].map(sum);
  const all = sum(sums);
  const within = [...members.values()].map((group, g) =>
    sums[g] === 0 ? 0 : (sums[g] / all) * entropy(group),
  );
  return {
    unrelated: entropy(sums),
    related: all > 0 ? sum(within) : NaN,
    total: entropy(amounts),
  };
}
