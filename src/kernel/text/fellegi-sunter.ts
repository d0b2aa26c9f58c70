import {
  refuseUnless,
  refuseUnlessCount,
  refuseUnlessInsideUnit,
  refuseUnlessSameLength,
} from '../stats/refuse.ts';
import { step, type OnStep } from '../stats/stopped.ts';

/** A comparison that could not be made; it adds no weight. */
export const NOT_COMPARED = 255;

/** What agreement says in one field: probabilities of each level among matches (m) and among others (u). */
export interface FieldWeights {
  /** One probability per level, level 0 = disagree, higher = closer; adds to 1. */
  readonly m: readonly number[];
  readonly u: readonly number[];
}

/** Two-level field from the probabilities of agreement. @throws RangeError unless both lie strictly in (0, 1). */
export function agreement(m: number, u: number): FieldWeights {
  refuseUnlessInsideUnit('m', m);
  refuseUnlessInsideUnit('u', u);
  return { m: [1 - m, m], u: [1 - u, u] };
}

/**
 * Match weight Σ_k log₂(m_k/u_k) of a comparison, fields taken as independent; fields not compared add 0.
 *
 * Cost: O(fields).
 *
 * @throws RangeError when a level does not exist in its field, or its probabilities are not above 0.
 * @see fellegi1969
 */
export function matchWeight(levels: ArrayLike<number>, fields: readonly FieldWeights[]): number {
  refuseUnlessSameLength('levels', levels.length, fields.length);
  let weight = 0;
  fields.forEach(({ m, u }, k) => {
    const level = levels[k];
    if (level === NOT_COMPARED) return;
    refuseUnless(level in m, 'levels', level, `a level from 0 to ${m.length - 1}`);
    const says = Math.log2(m[level] / u[level]);
    // Neither certainty nor the impossible can be outweighed.
    refuseUnless(Number.isFinite(says), 'fields', m[level] / u[level], 'probabilities above 0');
    weight += says;
  });
  return weight;
}

/**
 * Probability of a match from its weight and the prior share of matches among the pairs: odds = prior odds · 2^weight.
 *
 * @throws RangeError unless 0 < prior < 1.
 * @see fellegi1969
 */
export function matchProbability(weight: number, prior: number): number {
  refuseUnlessInsideUnit('prior', prior);
  return 1 / (1 + ((1 - prior) / prior) * 2 ** -weight);
}

export const LINK_DECISIONS = ['link', 'clerical review', 'no link'] as const;
export type LinkDecision = (typeof LINK_DECISIONS)[number];

/** Decision by two thresholds: at least `upper` links, below `lower` does not. @throws RangeError on an unknown weight, or lower > upper. */
export function linkDecision(weight: number, lower: number, upper: number): LinkDecision {
  refuseUnless(weight === weight, 'weight', weight, 'a known number');
  refuseUnless(lower <= upper, 'lower', lower, `at most the upper threshold ${upper}`);
  return weight >= upper ? 'link' : weight >= lower ? 'clerical review' : 'no link';
}

/** Weights learned without labels. */
export interface LearnedWeights {
  readonly fields: readonly FieldWeights[];
  /** Share of matches among the pairs. */
  readonly prior: number;
  readonly rounds: number;
  /** False when the rounds ran out before the probabilities settled. */
  readonly converged: boolean;
  readonly logLikelihood: number;
}

export interface LearningSettings {
  /** Levels of each field (2 for agree or not). */
  readonly levels: readonly number[];
  /** First guess of the share of matches (0.1 unless told). */
  readonly prior?: number;
  readonly rounds?: number;
  readonly onStep?: OnStep;
}

/**
 * Expectation–maximisation of m, u and the share of matches from the comparisons of many pairs.
 *
 * `comparisons`: pairs × fields, row after row, NOT_COMPARED for gaps. Starts from matches that mostly stand at the
 * highest level, which also says which of the two classes is called a match. Probabilities keep 1e-9 from 0 and 1.
 * Cost: O(pairs + rounds · patterns · fields).
 *
 * @throws RangeError on a wrong size, a field of no level, a level that does not exist, no pair, or rounds below 1; Error named
 * Stopped when `onStep` answers false.
 * @see winkler1988 @see dempster1977
 */
export function learnWeights(
  comparisons: ArrayLike<number>,
  { levels, prior = 0.1, rounds = 500, onStep }: LearningSettings,
): LearnedWeights {
  const width = levels.length;
  refuseUnlessCount('fields', width, 1);
  refuseUnlessInsideUnit('prior', prior);
  refuseUnlessCount('rounds', rounds, 1);
  for (const count of levels) refuseUnlessCount('levels', count, 1, NOT_COMPARED);
  refuseUnless(
    comparisons.length > 0 && comparisons.length % width === 0,
    'comparisons',
    comparisons.length,
    `rows of ${width} fields`,
  );
  const patterns = countPatterns(comparisons, levels);
  let fields: readonly FieldWeights[] = levels.map((count) => ({
    m: normalised(
      Float64Array.from({ length: count }, (_, level) => (level === count - 1 ? 9 * count : 1)),
    ),
    u: normalised(
      Float64Array.from({ length: count }, (_, level) => (level === 0 ? 9 * count : 1)),
    ),
  }));
  let share = prior;
  let logLikelihood = NaN;
  let converged = false;
  let round = 0;
  while (round < rounds && !converged) {
    round++;
    const asMatch = levels.map((count) => new Float64Array(count));
    const asOther = levels.map((count) => new Float64Array(count));
    let matches = 0;
    let pairs = 0;
    logLikelihood = 0;
    for (const { row, count } of patterns) {
      let ifMatch = share;
      let ifOther = 1 - share;
      row.forEach((level, k) => {
        if (level === NOT_COMPARED) return;
        ifMatch *= fields[k].m[level];
        ifOther *= fields[k].u[level];
      });
      const chance = ifMatch / (ifMatch + ifOther);
      logLikelihood += count * Math.log(ifMatch + ifOther);
      matches += count * chance;
      pairs += count;
      row.forEach((level, k) => {
        if (level === NOT_COMPARED) return;
        asMatch[k][level] += count * chance;
        asOther[k][level] += count * (1 - chance);
      });
    }
    const next = levels.map((_, k) => ({ m: normalised(asMatch[k]), u: normalised(asOther[k]) }));
    const nextShare = kept(matches / pairs);
    const change = fields.reduce(
      (most, field, k) => Math.max(most, apart(field.m, next[k].m), apart(field.u, next[k].u)),
      Math.abs(nextShare - share),
    );
    fields = next;
    share = nextShare;
    converged = change < 1e-9;
    step(onStep, round, rounds);
  }
  return { fields, prior: share, rounds: round, converged, logLikelihood };
}

function countPatterns(
  comparisons: ArrayLike<number>,
  levels: readonly number[],
): { row: readonly number[]; count: number }[] {
  const width = levels.length;
  const seen = new Map<string, { row: readonly number[]; count: number }>();
  for (let start = 0; start < comparisons.length; start += width) {
    const row = levels.map((count, k) => {
      const level = comparisons[start + k];
      refuseUnless(
        level === NOT_COMPARED || (Number.isInteger(level) && level >= 0 && level < count),
        'comparisons',
        level,
        `a level from 0 to ${count - 1}, or ${NOT_COMPARED}`,
      );
      return level;
    });
    const key = row.join(' ');
    const pattern = seen.get(key);
    if (pattern === undefined) seen.set(key, { row, count: 1 });
    else pattern.count++;
  }
  return [...seen.values()];
}

/** Counts to probabilities; a field nobody could compare says nothing. */
function normalised(counts: Float64Array): readonly number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  return Array.from(counts, (count) => (total > 0 ? kept(count / total) : 1 / counts.length));
}

function kept(probability: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, probability));
}

function apart(a: readonly number[], b: readonly number[]): number {
  return a.reduce((most, value, k) => Math.max(most, Math.abs(value - b[k])), 0);
}
