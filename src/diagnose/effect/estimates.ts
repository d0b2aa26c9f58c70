import { exactBinomialEnds } from '../../kernel/stats/exact-binomial.ts';
import { meanDifferenceEnds, meanEnds } from '../../kernel/stats/mean-difference.ts';
import { mean } from '../../kernel/stats/moments.ts';
import { shareDifferenceEnds } from '../../kernel/stats/share-difference.ts';
import type { Estimate } from './effect.ts';

/** Things on each side below which no difference is told. */
const FEWEST = 5;

/** Things that were counted: `count` of `of` have something. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Counts those of some things of which something holds. */
export function countOf<T>(things: Iterable<T>, holds: (thing: T) => boolean): Counted {
  let count = 0;
  let of = 0;
  for (const thing of things) {
    of++;
    if (holds(thing)) count++;
  }
  return { count, of };
}

/** A share of separate things with its exact interval; sentences get `{count}` and `{of}`. @see clopper1934 */
export function shareOf({ count, of }: Counted, what: string, all = of): Estimate {
  const { low, high } = exactBinomialEnds(count, of);
  return {
    value: of === 0 ? NaN : count / of,
    lo: low,
    hi: high,
    coverage: { have: of, of: all, what },
    values: { count: { count }, of: { count: of } },
  };
}

/** How far two shares of separate things lie apart; null with under five things on a
 * side. Sentences get `{first}`, `{ofFirst}`, `{second}`, `{ofSecond}`. @see newcombe1998 */
export function sharesApart(
  first: Counted,
  second: Counted,
  what: string,
  all = first.of + second.of,
): Estimate | null {
  if (first.of < FEWEST || second.of < FEWEST) return null;
  const { low, high } = shareDifferenceEnds(first.count, first.of, second.count, second.of);
  return {
    value: first.count / first.of - second.count / second.of,
    lo: low,
    hi: high,
    coverage: { have: first.of + second.of, of: all, what },
    values: {
      first: { share: first.count / first.of },
      second: { share: second.count / second.of },
      ofFirst: { count: first.of },
      ofSecond: { count: second.of },
    },
  };
}

/**
 * As `sharesApart`, compared within strata of like things and put together: Σ w_k (p_k − q_k) / Σ w_k, w_k = n_k m_k / (n_k + m_k); the
 * ends come from those of the strata, d ∓ √Σ (w_k/W)² (d_k − end_k)². A stratum with nothing on one side has no say. The shares of the
 * sentence stay those of all. @see mantel1959 @see donner2012 @see newcombe1998
 */
export function sharesApartWithin(
  strata: readonly { readonly first: Counted; readonly second: Counted }[],
  what: string,
  all: number,
): Estimate | null {
  const sum = (pick: (stratum: (typeof strata)[number]) => Counted): Counted => ({
    count: strata.reduce((count, stratum) => count + pick(stratum).count, 0),
    of: strata.reduce((of, stratum) => of + pick(stratum).of, 0),
  });
  const whole = sharesApart(
    sum(({ first }) => first),
    sum(({ second }) => second),
    what,
    all,
  );
  const both = strata.filter(({ first, second }) => first.of > 0 && second.of > 0);
  if (whole === null || both.length === 0) return null;
  const weights = both.map(({ first, second }) => (first.of * second.of) / (first.of + second.of));
  const total = weights.reduce((added, weight) => added + weight, 0);
  let value = 0;
  let below = 0;
  let above = 0;
  both.forEach(({ first, second }, k) => {
    const share = weights[k] / total;
    const apart = first.count / first.of - second.count / second.of;
    const { low, high } = shareDifferenceEnds(first.count, first.of, second.count, second.of);
    value += share * apart;
    below += (share * (apart - low)) ** 2;
    above += (share * (high - apart)) ** 2;
  });
  return { ...whole, value, lo: value - Math.sqrt(below), hi: value + Math.sqrt(above) };
}

/** How far two means lie apart; null with under five values on a side.
 * Sentences get `{first}`, `{ofFirst}`, `{second}`, `{ofSecond}`. @see welch1947 */
export function meansApart(
  first: readonly number[],
  second: readonly number[],
  what: string,
  all = first.length + second.length,
): Estimate | null {
  if (first.length < FEWEST || second.length < FEWEST) return null;
  const { low, high } = meanDifferenceEnds(first, second);
  return {
    value: mean(first) - mean(second),
    lo: low,
    hi: high,
    coverage: { have: first.length + second.length, of: all, what },
    values: {
      first: { number: mean(first) },
      second: { number: mean(second) },
      ofFirst: { count: first.length },
      ofSecond: { count: second.length },
    },
  };
}

/** A mean with its interval; sentences get `{of}`. @see welch1947 */
export function meanOf(values: readonly number[], what: string, all = values.length): Estimate {
  const { low, high } = meanEnds(values);
  return {
    value: mean(values),
    lo: low,
    hi: high,
    coverage: { have: values.length, of: all, what },
    values: { of: { count: values.length } },
  };
}
