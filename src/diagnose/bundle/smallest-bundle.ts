import { oneStepOff, type Profile } from '../profile/weakest-nodes.ts';
import { findBundle } from './find-bundle.ts';
import { gainOf } from './gain-of.ts';
import { judgePackage, type PackageJudgement } from './judge-package.ts';
import type { Coding } from './lift-profile.ts';
import { reachWeakest } from './reach-weakest.ts';

/** The smallest set of instruments that is more than the sum of its parts. */
export interface SmallestBundle {
  /** The instruments that were tried; see `reachWeakest`. */
  readonly tried: readonly string[];
  /** The best sets, more than one in a tie; single instruments where no set beats the sum of its parts. */
  readonly bundles: readonly (readonly string[])[];
  readonly gain: number;
  /** What the set brings only together; NaN for a single instrument. */
  readonly surplus: number;
  /** Single instruments refused on this profile, with what they lack. */
  readonly refused: readonly PackageJudgement[];
  /** Share of the profiles with one grade one step off that have another answer. */
  readonly changed: number;
  /** More than one in ten have another answer. */
  readonly unstable: boolean;
}

type Answer = Pick<SmallestBundle, 'tried' | 'bundles' | 'gain' | 'surplus'>;

/** Above the noise of sums of floating-point numbers. */
const MARGIN = 1e-9;
const STEADY = 0.1;

/**
 * The smallest complementary bundle on a profile: effects from the bottleneck index, complements from the codings.
 *
 * Sets of the instruments that reach the weakest aspects are tried, all of them. Where none beats the sum of its parts, the
 * single instrument with the largest gain is the answer, unless it is refused for want of a complement. Several equally
 * good answers are a tie, and another tie is another answer. Profiles with one grade one step lower or higher (within 1 to
 * 5) are searched too. Cost: O(2ⁿ · 2a) gains at worst for n ≤ 15 instruments and a graded aspects.
 *
 * @see chaminade2005innovation sections 3.2.1 and 5
 * @see acs2014national
 */
export function smallestBundle(profile: Profile, coding: Coding): SmallestBundle {
  const graded = new Map([...profile].filter(([, grade]) => Number.isFinite(grade)));
  const here = answerOn(graded, coding);
  const off = oneStepOff([...graded.values()]);
  const other = off.filter((grades) => {
    const moved = new Map([...graded.keys()].map((aspect, i) => [aspect, grades[i]]));
    return keyOf(answerOn(moved, coding)) !== keyOf(here);
  });
  const changed = off.length === 0 ? NaN : other.length / off.length;
  const lifting = coding.effects.filter(({ aspect }) => graded.has(aspect));
  return {
    ...here,
    refused: [...new Set(lifting.map(({ instrument }) => instrument))]
      .map((instrument) => judgePackage(graded, [instrument], coding))
      .filter(({ refused }) => refused),
    changed,
    unstable: changed > STEADY,
  };
}

function answerOn(profile: Profile, coding: Coding): Answer {
  const tried = reachWeakest(profile, coding);
  const names = (mask: number): readonly string[] =>
    tried.filter((_, i) => (mask & (1 << i)) !== 0);
  const { masks, effect, surplus } = findBundle({
    count: tried.length,
    margin: () => MARGIN,
    effect: (mask) => gainOf(profile, names(mask), coding),
  });
  if (masks.length > 0) return { tried, bundles: masks.map(names), gain: effect, surplus };
  const alone = tried
    .map((instrument) => ({ instrument, gain: gainOf(profile, [instrument], coding) }))
    .filter(({ gain }) => gain > MARGIN);
  const gain = Math.max(...alone.map((each) => each.gain));
  const best = alone.filter((each) => each.gain >= gain - MARGIN);
  return {
    tried,
    bundles: best.map(({ instrument }) => [instrument]),
    gain: best.length === 0 ? NaN : gain,
    surplus: NaN,
  };
}

function keyOf({ bundles }: Answer): string {
  return bundles
    .map((each) => [...each].sort().join('+'))
    .sort()
    .join();
}
