import type { Aspect } from '../../domain/place-grades.ts';
import type { Case, Casebook, IndustryType } from '../casebook/case.ts';
import { profileOf } from './profile-of.ts';
import { weakestNodes } from './weakest-nodes.ts';

/**
 * The aspects through which innovation comes in each type of industry, the closest first: buyers in traditional and
 * specialised industries, science in resource-based ones, the firms that lead the chain in complex products.
 *
 * It was fixed before any case was looked at, and it is not to be tuned to them.
 *
 * @see chaminade2005innovation section 3.3
 */
const DRIVERS: Readonly<Record<IndustryType, readonly Aspect[]>> = {
  'traditional-manufacturing': ['demanding-demand', 'ties-to-final-buyers'],
  'natural-resource': ['new-knowledge-research', 'ties-to-knowledge-providers'],
  'complex-product-system': ['ties-to-final-buyers'],
  'specialised-supplier': ['demanding-demand', 'ties-to-final-buyers'],
  undetermined: [],
};

/** The one aspect of a tie that the driver of the industry type points to; null where there is no tie or it points to none. */
export function breakTie(weakest: readonly Aspect[], type: IndustryType): Aspect | null {
  if (weakest.length < 2) return null;
  return DRIVERS[type].find((aspect) => weakest.includes(aspect)) ?? null;
}

/** How often the broken tie is what the study names, beside what a draw from the tie would give on average. */
export interface TieHits {
  readonly hits: number;
  readonly of: number;
  readonly chance: number;
  readonly tried: readonly {
    readonly case: Case;
    readonly chosen: Aspect;
    readonly hit: boolean;
  }[];
}

/** Tries the rule on every case whose weakest set is a tie it can break and whose node a study names. Cost: O(cases · n³). */
export function tieHits(casebook: Casebook): TieHits {
  let chance = 0;
  const tried = casebook.nodes.flatMap(({ cluster, aspects }) => {
    const one = casebook.cases.find(({ id }) => id === cluster);
    if (one === undefined) return [];
    const { weakest } = weakestNodes(profileOf(casebook, cluster));
    const chosen = breakTie(weakest, one.industryType);
    if (chosen === null) return [];
    chance += weakest.filter((aspect) => aspects.includes(aspect)).length / weakest.length;
    return [{ case: one, chosen, hit: aspects.includes(chosen) }];
  });
  return { hits: tried.filter(({ hit }) => hit).length, of: tried.length, chance, tried };
}
