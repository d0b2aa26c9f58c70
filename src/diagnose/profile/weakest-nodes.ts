import type { Aspect } from '../../domain/place-grades.ts';
import { bottleneckIndex, fromGrade, weightedMean } from './bottleneck-index.ts';

/** Grades by aspect; what is not graded is left out or NaN. */
export type Profile = ReadonlyMap<Aspect, number>;

/** What one step up in one aspect would bring, and how sure its place in the order is. */
export interface ProfileNode {
  readonly aspect: Aspect;
  readonly grade: number;
  /** Rise of the bottleneck index by one step up here alone. */
  readonly gain: number;
  /** Rise of the plain mean by the same step. */
  readonly plainGain: number;
  /** From 1, the highest gain first; equal gains share the better rank. */
  readonly rank: number;
  /** Best and worst rank when any one grade is one step off. */
  readonly rankBetween: readonly [number, number];
  /** Share of those cases in which it is among the weakest. */
  readonly weakestIn: number;
}

/** Where a profile is weakest. */
export interface WeakestNodes {
  /** Non-compensatory, in [0, 1]; NaN where nothing is graded. */
  readonly index: number;
  /** The plain mean, for comparison. */
  readonly plain: number;
  /** Every graded aspect, the one that most pays to lift first. */
  readonly nodes: readonly ProfileNode[];
  /** The aspects that share the first rank; more than one is a tie and stays one. Empty where nothing is graded. */
  readonly weakest: readonly Aspect[];
}

const SAME = 1e-12;
const TOP = 5;

/**
 * Ranks the aspects of a profile by what lifting each alone by one step does to the bottleneck index.
 *
 * Intervals come from all profiles in which exactly one grade is one step lower or higher (within 1 to 5): at most 2n of
 * them. Cost: O(n³) for n graded aspects.
 *
 * @see acs2014national
 */
export function weakestNodes(profile: Profile): WeakestNodes {
  const graded = [...profile].filter(([, grade]) => Number.isFinite(grade));
  const grades = graded.map(([, grade]) => grade);
  const ranks = ranksOf(grades);
  const others = oneStepOff(grades).map(ranksOf);
  const values = grades.map(fromGrade);
  const index = bottleneckIndex(values);
  const plain = weightedMean(values);
  const nodes = graded
    .map(([aspect, grade], i): ProfileNode => {
      const lifted = values.with(i, fromGrade(Math.min(TOP, grade + 1)));
      const seen = [ranks[i], ...others.map((rank) => rank[i])];
      return {
        aspect,
        grade,
        gain: bottleneckIndex(lifted) - index,
        plainGain: weightedMean(lifted) - plain,
        rank: ranks[i],
        rankBetween: [Math.min(...seen), Math.max(...seen)],
        weakestIn: others.filter((rank) => rank[i] === 1).length / others.length,
      };
    })
    .sort((a, b) => a.rank - b.rank);
  const weakest = nodes.filter(({ rank }) => rank === 1).map(({ aspect }) => aspect);
  return { index: graded.length === 0 ? NaN : index, plain, nodes, weakest };
}

/** All ways in which exactly one grade is one step lower or higher and still from 1 to 5. */
export function oneStepOff(grades: readonly number[]): readonly (readonly number[])[] {
  return grades.flatMap((grade, i) =>
    [grade - 1, grade + 1]
      .filter((moved) => moved >= 1 && moved <= TOP)
      .map((moved) => grades.with(i, moved)),
  );
}

function ranksOf(grades: readonly number[]): readonly number[] {
  const values = grades.map(fromGrade);
  const before = bottleneckIndex(values);
  const gains = grades.map(
    (grade, i) => bottleneckIndex(values.with(i, fromGrade(Math.min(TOP, grade + 1)))) - before,
  );
  return gains.map((gain) => 1 + gains.filter((other) => other > gain + SAME).length);
}
