/** What a region takes up, and what its firms would take up each on its own. */
export interface RegionalCapacity {
  /** In [0, 1]; NaN unless human, social and financial capital are all graded and a firm is known. */
  readonly value: number;
  /** Mean reach of the firms through their network, in [0, 1]; NaN without firms. */
  readonly networked: number;
  /** Mean capacity of the firms alone: what their sum would say. */
  readonly alone: number;
  /** Firms whose capacity is known. */
  readonly firms: number;
  /** Ties between two of them. */
  readonly ties: number;
}

/** What of a partner's knowledge passes over a tie, in [0, 1]; ours, to be disagreed with. */
export const PASS = 0.5;

/**
 * The absorptive capacity of a region, which is not the sum of its firms’.
 *
 * A firm reaches what it takes up itself or through a partner: Rᵢ = 1 − (1 − Aᵢ) · Πⱼ (1 − σ Aᵢ Aⱼ) over its partners j, for a
 * partner’s knowledge passes only as far as the firm itself can take it up. The region is the geometric mean of the mean
 * reach and the indices of human, social and financial capital: (R̄ · H · S · F)^¼, so that none makes up for another.
 *
 * `capacities` in [0, 1], NaN for unknown firms, which are left out with their ties; ties as pairs of indices, each pair
 * counted once however often it is given. Cost: O(firms + ties).
 *
 * @see chaminade2005innovation section 3.1
 */
export function regionalCapacity(
  capacities: readonly number[],
  ties: readonly (readonly [number, number])[],
  capitals: { readonly human: number; readonly social: number; readonly financial: number },
  pass: number = PASS,
): RegionalCapacity {
  const missed = capacities.map((own) => 1 - own);
  const seen = new Set<string>();
  for (const [a, b] of ties) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const flow = pass * capacities[a] * capacities[b];
    if (a === b || Number.isNaN(flow) || seen.has(key)) continue;
    seen.add(key);
    missed[a] *= 1 - flow;
    missed[b] *= 1 - flow;
  }
  const known = capacities.flatMap((own, i) => (Number.isNaN(own) ? [] : [i]));
  const mean = (of: (i: number) => number): number =>
    known.reduce((sum, i) => sum + of(i), 0) / known.length;
  const networked = mean((i) => 1 - missed[i]);
  return {
    value: (networked * capitals.human * capitals.social * capitals.financial) ** 0.25,
    networked,
    alone: mean((i) => capacities[i]),
    firms: known.length,
    ties: seen.size,
  };
}
