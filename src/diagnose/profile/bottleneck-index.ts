/**
 * A mean in which the weakest value holds the others down: the penalty for bottleneck.
 *
 * index = Σ wⱼ hⱼ / Σ wⱼ with hⱼ = m + 1 − exp(−(yⱼ − m)) and m the lowest of the values y in [0, 1]; weights w ≥ 0, all 1 by
 * default. Equal values give themselves; anything else less than the plain mean. NaN without values. Cost: O(n).
 *
 * @see acs2014national
 */
export function bottleneckIndex(values: readonly number[], weights?: readonly number[]): number {
  const lowest = Math.min(...values);
  return weightedMean(
    values.map((value) => lowest + 1 - Math.exp(lowest - value)),
    weights,
  );
}

/** The plain mean, in which strength in one thing makes up for weakness in another; NaN without values. */
export function weightedMean(values: readonly number[], weights?: readonly number[]): number {
  let sum = 0;
  let all = 0;
  values.forEach((value, i) => {
    const weight = weights?.[i] ?? 1;
    sum += weight * value;
    all += weight;
  });
  return all > 0 ? sum / all : NaN;
}

/** A grade from 1 to 5 on the scale from 0 to 1. */
export function fromGrade(grade: number): number {
  return (grade - 1) / 4;
}
