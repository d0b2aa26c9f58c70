import type { Case, Casebook } from './case.ts';
import { traitsOf, type Traits } from './traits.ts';

/** Traits two places must share before a distance is said. */
export const FEWEST_SHARED = 4;

/** A documented case and how far it is, trait by trait. */
export interface NearCase {
  readonly case: Case;
  /** In [0, 1]: 0 the same in every shared trait, 1 as far as the scales go. */
  readonly distance: number;
  /** What was compared, the farthest first. */
  readonly parts: readonly { readonly trait: string; readonly apart: number }[];
}

/**
 * The documented cases nearest to a place, the nearest first; equal ones by id.
 *
 * distance = Σ apartᵢ / s over the s traits both places have (Gower), with apart = |a − b| / 4 for grades and phases from
 * 1 to 5, and 0 or 1 for words. Cases with fewer than four shared traits are left out: nothing can be said of them. Cost:
 * O(cases × traits).
 *
 * @see gower1971general
 */
export function nearestCases(
  casebook: Casebook,
  to: Traits,
  { except = null, most = 3 }: { readonly except?: string | null; readonly most?: number } = {},
): readonly NearCase[] {
  return casebook.cases
    .filter(({ id }) => id !== except)
    .map((one) => nearCase(one, to, traitsOf(casebook, one)))
    .filter(({ parts }) => parts.length >= FEWEST_SHARED)
    .sort((a, b) => a.distance - b.distance || (a.case.id < b.case.id ? -1 : 1))
    .slice(0, most);
}

function nearCase(one: Case, to: Traits, other: Traits): NearCase {
  const parts: { readonly trait: string; readonly apart: number }[] = [];
  for (const [trait, value] of to.words) {
    const theirs = other.words.get(trait);
    if (theirs !== undefined) parts.push({ trait, apart: theirs === value ? 0 : 1 });
  }
  for (const [trait, value] of to.scores) {
    const theirs = other.scores.get(trait);
    if (theirs !== undefined) parts.push({ trait, apart: Math.abs(theirs - value) / 4 });
  }
  parts.sort((a, b) => b.apart - a.apart);
  const sum = parts.reduce((total, { apart }) => total + apart, 0);
  return { case: one, distance: parts.length === 0 ? NaN : sum / parts.length, parts };
}
