/** A statistic of an undirected graph given by its ties: `isTied(i, j)` for i ≠ j. */
export type GraphStatistic = (isTied: (i: number, j: number) => boolean) => number;

export interface ExactErgm {
  /** The normalising sum κ(θ) over all graphs. */
  readonly kappa: number;
  /** Expected value of each statistic. */
  readonly expected: Float64Array;
  /** The probability of the graph whose ties are given by `isTied`. */
  readonly probability: (isTied: (i: number, j: number) => boolean) => number;
}

/** 2^(6 · 5 / 2) = 32,768 graphs. */
const MOST_VERTICES = 6;

/**
 * The exponential random graph P(Y = y) = exp(θ · g(y)) / κ(θ) on n ≤ 6 labelled vertices, undirected, by adding up all graphs: the
 * yardstick for anything that only simulates it. O(2^(n(n−1)/2) · statistics).
 * Throws RangeError on more vertices, or not one θ per statistic.
 * @see frank1986markov
 * @see snijders2006new
 */
export function exactErgm(
  n: number,
  statistics: readonly GraphStatistic[],
  theta: ArrayLike<number>,
): ExactErgm {
  if (!Number.isInteger(n) || n < 0 || n > MOST_VERTICES)
    throw new RangeError(`vertices are not a whole number from 0 to ${MOST_VERTICES}: "${n}"`);
  if (theta.length !== statistics.length)
    throw new RangeError(`not one theta per statistic: "${theta.length}"`);
  const weigh = (values: readonly number[]): number =>
    Math.exp(values.reduce((sum, value, a) => sum + value * theta[a], 0));
  const expected = new Float64Array(statistics.length);
  let kappa = 0;
  for (let graph = 0; graph < 2 ** ((n * (n - 1)) / 2); graph++) {
    const isTied = (i: number, j: number): boolean => {
      const [low, high] = i < j ? [i, j] : [j, i];
      return ((graph >>> ((high * (high - 1)) / 2 + low)) & 1) === 1;
    };
    const values = statistics.map((statistic) => statistic(isTied));
    const weight = weigh(values);
    kappa += weight;
    values.forEach((value, a) => (expected[a] += weight * value));
  }
  return {
    kappa,
    expected: expected.map((sum) => sum / kappa),
    probability: (isTied) => weigh(statistics.map((statistic) => statistic(isTied))) / kappa,
  };
}
