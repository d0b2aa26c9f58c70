import type { PillarId } from '../../domain/place-grades.ts';

/** What a firm knew before, each part in [0, 1]; NaN where it is not known. */
export interface PriorKnowledge {
  /** In people and habits: the level of human resources, the share of skilled direct workers. */
  readonly tacit: number;
  /** In machines, drawings and rules: the levels of process and product, the share of professional staff. */
  readonly codified: number;
}

/** How the parts weigh; our reading, to be disagreed with. */
export const CAPACITY_PARAMETERS = {
  /** Weight of tacit against codified knowledge. */
  tacit: 0.5,
  /** Exponent of the setting against the knowledge inside. */
  setting: 0.5,
} as const;

/**
 * The absorptive capacity of a firm in its region, in [0, 1]: A = K^(1−θ) · S^θ with K = λ·tacit + (1−λ)·codified and S the
 * institutional setting, θ = 0.5 and λ = 0.5 by default. Neither part makes up for the absence of the other; NaN where one
 * is unknown.
 *
 * The same firm in a region with another setting has another capacity. Cost: O(1).
 *
 * @see chaminade2005innovation section 3.1
 * @see cohen1990absorptive
 */
export function firmCapacity(
  { tacit, codified }: PriorKnowledge,
  setting: number,
  parameters: {
    readonly tacit: number;
    readonly setting: number;
  } = CAPACITY_PARAMETERS,
): number {
  const inside = parameters.tacit * tacit + (1 - parameters.tacit) * codified;
  return inside ** (1 - parameters.setting) * setting ** parameters.setting;
}

/**
 * The institutional setting of a region, in [0, 1]: the mean phase of high-tech institutions and network cohesion over 5;
 * NaN unless both are scored.
 *
 * @see rasiah2013institutional Table 2
 */
export function institutionalSetting(phases: ReadonlyMap<PillarId, number>): number {
  const both = ['high-tech-institutions', 'network-cohesion'] as const;
  return both.reduce((sum, pillar) => sum + (phases.get(pillar) ?? NaN), 0) / both.length / 5;
}

/** Levels from 1 to 6 and shares, as they are known of a firm; NaN where they are not. */
export interface FirmFacts {
  readonly humanResources: number;
  readonly process: number;
  readonly product: number;
  readonly skilledShare: number;
  readonly professionalShare: number;
}

/** What a firm knew before, from its levels over 6 and the shares of its people; each part the mean of what is known. */
export function priorKnowledge(facts: FirmFacts): PriorKnowledge {
  return {
    tacit: meanOfKnown([facts.humanResources / 6, facts.skilledShare]),
    codified: meanOfKnown([facts.process / 6, facts.product / 6, facts.professionalShare]),
  };
}

function meanOfKnown(values: readonly number[]): number {
  const known = values.filter((value) => Number.isFinite(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
