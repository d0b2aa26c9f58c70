import { ASPECTS } from '../../domain/place-grades.ts';
import { CAPITALS, type Capital, type IndustryType } from '../casebook/case.ts';
import { bottleneckIndex, fromGrade, weightedMean } from './bottleneck-index.ts';
import { CAPITAL_OF } from './capital-of.ts';
import type { Profile } from './weakest-nodes.ts';

/** One capital of a place: how far it carries, the weakest grade in it, and how much of it is graded. */
export interface CapitalStanding {
  readonly capital: Capital;
  /** Non-compensatory, in [0, 1]; NaN where nothing is graded. */
  readonly index: number;
  readonly plain: number;
  readonly lowest: number;
  readonly graded: number;
  readonly asked: number;
}

/** The four capitals of a place, each by its own aspects. Cost: O(grades). @see chaminade2005innovation section 3.2 */
export function capitalsOf(profile: Profile): readonly CapitalStanding[] {
  return CAPITALS.map((capital) => {
    const aspects = ASPECTS.filter((aspect) => CAPITAL_OF[aspect] === capital);
    const grades = aspects
      .map((aspect) => profile.get(aspect) ?? NaN)
      .filter((grade) => Number.isFinite(grade));
    const values = grades.map(fromGrade);
    return {
      capital,
      index: values.length === 0 ? NaN : bottleneckIndex(values),
      plain: weightedMean(values),
      lowest: grades.length === 0 ? NaN : Math.min(...grades),
      graded: grades.length,
      asked: aspects.length,
    };
  });
}

/**
 * How much a capital weighs in each type of industry: our reading, twice for the one the type leans on.
 *
 * Traditional industries live on ties to those who buy, resource-based ones and specialised suppliers on people who know,
 * complex products on the money their standards and equipment cost.
 *
 * @see chaminade2005innovation sections 3.2 and 3.3
 */
export const CAPITAL_WEIGHTS: Readonly<Record<IndustryType, Readonly<Record<Capital, number>>>> = {
  'traditional-manufacturing': { human: 1, social: 2, financial: 1, physical: 1 },
  'natural-resource': { human: 2, social: 1, financial: 1, physical: 1 },
  'complex-product-system': { human: 1, social: 1, financial: 2, physical: 1 },
  'specialised-supplier': { human: 2, social: 1, financial: 1, physical: 1 },
  undetermined: { human: 1, social: 1, financial: 1, physical: 1 },
};

/** The capitals of a place taken together. */
export interface CapitalsTogether {
  /** In [0, 1]; NaN unless all four are graded. */
  readonly index: number;
  /** The same over the graded ones alone; NaN where none is. */
  readonly gradedOnly: number;
  readonly missing: readonly Capital[];
}

/**
 * The four capitals together, weighted by type: index = Π vⱼ^(wⱼ / Σw), v the index of each.
 *
 * A capital at zero makes the whole zero, whatever the others are: none is made up for. While one is not graded the whole
 * is unknown. Cost: O(1).
 *
 * @throws RangeError for a weight that is not above zero.
 */
export function capitalsTogether(
  capitals: readonly CapitalStanding[],
  weights: Readonly<Record<Capital, number>>,
): CapitalsTogether {
  for (const [capital, weight] of Object.entries(weights))
    if (!(weight > 0)) throw new RangeError(`every capital counts: "${capital}" at "${weight}"`);
  const graded = capitals.filter(({ index }) => Number.isFinite(index));
  const missing = capitals.filter((each) => !graded.includes(each)).map(({ capital }) => capital);
  const all = graded.reduce((sum, { capital }) => sum + weights[capital], 0);
  const gradedOnly =
    graded.length === 0
      ? NaN
      : graded.reduce(
          (product, { capital, index }) => product * index ** (weights[capital] / all),
          1,
        );
  return { index: missing.length === 0 ? gradedOnly : NaN, gradedOnly, missing };
}
