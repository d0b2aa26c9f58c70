import { AGREED } from '../../domain/check-observation.ts';
import { formatDay, type Day } from '../../domain/day.ts';
import type { SettledHow } from '../../domain/settled-how.ts';

/** One score of one thing by one person in one sitting. */
export interface Score<T extends string = string> {
  /** What is scored: an aspect, a pillar. */
  readonly item: T;
  readonly value: number;
  /** Who scored; `agreed` for a score people agreed on; empty where nobody is named. */
  readonly assessor: string;
  /** Which sitting; empty where it is not said. */
  readonly round: string;
  /** The year it speaks of; empty where it is not said. */
  readonly period: string;
  readonly known: Day;
  readonly evidence: string | null;
  /** Where the score stands: a source of the register, a study and section. */
  readonly source: string | null;
}

/** What an item counts as, with every score behind it. */
export interface Settled {
  readonly item: string;
  /** Always a score somebody gave or agreed on, never an average. */
  readonly value: number;
  readonly how: SettledHow;
  readonly period: string;
  /** The latest score of each assessor, in order of name; the agreed one is not among them. */
  readonly scores: readonly Score[];
  /** Lowest, lower median and highest of those. Without any, the agreed score. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Scores of those who do not share the value. */
  readonly dissent: readonly Score[];
  /** What is said for it: the evidence of the agreement, else of those who gave the value. */
  readonly evidence: readonly string[];
  readonly source: string | null;
  /** What the item counted as in earlier periods, the oldest first. */
  readonly before: readonly { readonly period: string; readonly value: number }[];
}

/**
 * What each item counts as; items in order of appearance.
 *
 * The latest period counts (a score without one speaks of the year it became known), and in it of each assessor the score
 * of the last sitting. An agreement counts when it is at least as late as the last sitting of the others; where there is
 * none and people differ, the lower median of their scores stands in, which is whole and was given by somebody. Cost:
 * O(scores · log scores).
 */
export function settleScores<T extends string>(
  scores: readonly Score<T>[],
): ReadonlyMap<T, Settled> {
  const items = new Map<T, Score[]>();
  for (const score of scores) {
    if (!Number.isFinite(score.value)) continue;
    const mine = items.get(score.item);
    if (mine) mine.push(score);
    else items.set(score.item, [score]);
  }
  return new Map([...items].map(([item, mine]) => [item, settleItem(item, mine)]));
}

/** The period of a score: what it says, else the year it became known; empty where neither is known. */
export function periodOf({ period, known }: Pick<Score, 'period' | 'known'>): string {
  return period === '' ? (formatDay(known)?.slice(0, 4) ?? '') : period;
}

/** −1, 0 or 1: rounds and periods are compared as numbers where both begin with one, else as texts. */
export function compareSittings(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Number.parseFloat(text.replace(/^\D+/, '')));
  if (left !== right && Number.isFinite(left) && Number.isFinite(right)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

function settleItem(item: string, scores: readonly Score[]): Settled {
  const periods = [...new Set(scores.map(periodOf))].sort(compareSittings);
  const settled = periods.map((period) =>
    settlePeriod(
      item,
      period,
      scores.filter((score) => periodOf(score) === period),
    ),
  );
  const last = settled.at(-1)!;
  return {
    ...last,
    before: settled.slice(0, -1).map(({ period, value }) => ({ period, value })),
  };
}

function settlePeriod(item: string, period: string, scores: readonly Score[]): Settled {
  const latest = new Map<string, Score>();
  for (const score of scores) {
    const before = latest.get(score.assessor);
    if (before === undefined || isLater(score, before)) latest.set(score.assessor, score);
  }
  const own = [...latest.values()]
    .filter(({ assessor }) => assessor !== AGREED)
    .sort((a, b) => (a.assessor < b.assessor ? -1 : 1));
  const written = latest.get(AGREED);
  const agreed =
    written && own.every((score) => compareSittings(written.round, score.round) >= 0)
      ? written
      : undefined;
  const values = own.map(({ value }) => value).sort((a, b) => a - b);
  const median = values[Math.floor((values.length - 1) / 2)] ?? agreed?.value ?? NaN;
  const value = agreed?.value ?? median;
  const same = own.every((score) => score.value === value);
  const behind = agreed ? [agreed] : own.filter((score) => score.value === value);
  return {
    item,
    value,
    how: agreed ? 'agreed' : own.length === 1 ? 'one-assessor' : same ? 'same' : 'not-agreed',
    period,
    scores: own,
    low: values[0] ?? value,
    median,
    high: values.at(-1) ?? value,
    dissent: own.filter((score) => score.value !== value),
    evidence: behind.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])),
    source: behind[0]?.source ?? null,
    before: [],
  };
}

function isLater(a: Score, b: Score): boolean {
  const rounds = compareSittings(a.round, b.round);
  return rounds > 0 || (rounds === 0 && a.known >= b.known);
}
