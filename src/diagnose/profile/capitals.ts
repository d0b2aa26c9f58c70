import { CAPITALS, type Capital, type Casebook } from '../casebook/case.ts';
import { bottleneckIndex, fromGrade, weightedMean } from './bottleneck-index.ts';

/** One capital of a case: how far it carries, the weakest grade in it, and how much of it is graded. */
export interface CapitalStanding {
  readonly capital: Capital;
  /** Non-compensatory, in [0, 1]; NaN where nothing is graded. */
  readonly index: number;
  readonly plain: number;
  readonly lowest: number;
  readonly graded: number;
  readonly asked: number;
}

/** The four capitals of a documented case, each by its own aspects. Cost: O(grades). @see chaminade2005innovation section 3.2 */
export function capitalsOf({ profiles }: Casebook, cluster: string): readonly CapitalStanding[] {
  return CAPITALS.map((capital) => {
    const rows = profiles.filter((row) => row.cluster === cluster && row.capital === capital);
    const grades = rows.map(({ grade }) => grade).filter(Number.isFinite);
    const values = grades.map(fromGrade);
    return {
      capital,
      index: values.length === 0 ? NaN : bottleneckIndex(values),
      plain: weightedMean(values),
      lowest: grades.length === 0 ? NaN : Math.min(...grades),
      graded: grades.length,
      asked: rows.length,
    };
  });
}
