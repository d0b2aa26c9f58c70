/** What is searched: up to 15 instruments and the joint effect of any set of them. */
export interface Bundling {
  readonly count: number;
  /** The joint effect of the instruments whose bits are set in `mask`. */
  effect(mask: number): number;
  /** By how much the joint effect of a set of this size must beat the sum of its parts: above the noise of the effects. */
  margin(size: number): number;
}

/** The smallest sets whose joint effect beats the sum of their parts. */
export interface Bundles {
  /** Instruments in each; 0 when there is no such set. */
  readonly size: number;
  /** Bit masks of the best sets of that size, ascending; more than one is a tie. */
  readonly masks: readonly number[];
  readonly effect: number;
  /** Joint effect less the sum of the single effects; NaN without a set. */
  readonly surplus: number;
}

/** The most instruments an exact search takes. */
export const MOST_INSTRUMENTS = 15;

const SAME = 1e-12;

/**
 * The smallest sets S with effect(S) − Σ_{i∈S} effect({i}) > margin(|S|), and among them those with the largest effect.
 *
 * Exact: sets are tried by size, all of them. Cost: O(2ⁿ) effects at worst, n ≤ 15; one size where a pair is found.
 *
 * @throws RangeError for more than 15 instruments.
 */
export function findBundle({ count, effect, margin }: Bundling): Bundles {
  if (count > MOST_INSTRUMENTS)
    throw new RangeError(
      `the search is exact up to ${MOST_INSTRUMENTS} instruments, got "${count}"`,
    );
  const alone = Array.from({ length: count }, (_, i) => effect(1 << i));
  for (let size = 2; size <= count; size++) {
    let best = { size: 0, masks: [] as number[], effect: -Infinity, surplus: NaN };
    for (const mask of masksOf(count, size)) {
      const joint = effect(mask);
      const surplus = joint - alone.reduce((sum, one, i) => (mask & (1 << i) ? sum + one : sum), 0);
      if (!(surplus > margin(size))) continue;
      if (joint > best.effect + SAME) best = { size, masks: [mask], effect: joint, surplus };
      else if (joint >= best.effect - SAME) best.masks.push(mask);
    }
    if (best.size > 0) return best;
  }
  return { size: 0, masks: [], effect: NaN, surplus: NaN };
}

/** Masks of `count` bits with `size` of them set, ascending (Gosper). */
function* masksOf(count: number, size: number): Generator<number> {
  for (let mask = 2 ** size - 1; mask < 2 ** count;) {
    yield mask;
    const low = mask & -mask;
    const next = mask + low;
    mask = next | (((mask ^ next) >>> 2) / low);
  }
}
