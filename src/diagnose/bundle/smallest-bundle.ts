import { oneStepOff, type Profile } from '../profile/weakest-nodes.ts';
import { findBundle } from './find-bundle.ts';
import { gainOf } from './gain-of.ts';
import { judgePackage, type PackageJudgement } from './judge-package.ts';
import type { Coding } from './lift-profile.ts';

/** The smallest set of instruments that is more than the sum of its parts. */
export interface SmallestBundle {
  /** The instruments that were tried: those that lift something graded. */
  readonly tried: readonly string[];
  /** The best sets, more than one in a tie; none where no set beats the sum of its parts. */
  readonly bundles: readonly (readonly string[])[];
  readonly gain: number;
  readonly surplus: number;
  /** Single instruments refused on this profile, with what they lack. */
  readonly refused: readonly PackageJudgement[];
  /** Share of the profiles with one grade one step off that have another answer. */
  readonly changed: number;
  /** More than one in ten have another answer. */
  readonly unstable: boolean;
}

/** Above the noise of sums of floating-point numbers. */
const MARGIN = 1e-9;
const STEADY = 0.1;

/**
 * The smallest complementary bundle on a profile: effects from the bottleneck index, complements from the codings.
 *
 * The answer is a tie where several sets are equally good, and another answer where the tie is not the same. Profiles with
 * one grade one step lower or higher (within 1 to 5) are searched too. Cost: O(2ⁿ · 2a) gains at worst for n ≤ 15
 * instruments and a graded aspects; a few thousand where a pair is found.
 *
 * @see chaminade2005innovation sections 3.2.1 and 5
 * @see acs2014national
 */
export function smallestBundle(profile: Profile, coding: Coding): SmallestBundle {
  const graded = new Map([...profile].filter(([, grade]) => Number.isFinite(grade)));
  const tried = [
    ...new Set(
      coding.effects.filter(({ aspect }) => graded.has(aspect)).map(({ instrument }) => instrument),
    ),
  ];
  const answer = (of: Profile) =>
    findBundle({
      count: tried.length,
      margin: () => MARGIN,
      effect: (mask) => gainOf(of, namesOf(tried, mask), coding),
    });
  const here = answer(graded);
  const key = (masks: readonly number[]): string => masks.join();
  const off = oneStepOff([...graded.values()]);
  const other = off.filter((grades) => {
    const moved = new Map([...graded.keys()].map((aspect, i) => [aspect, grades[i]]));
    return key(answer(moved).masks) !== key(here.masks);
  });
  const changed = off.length === 0 ? NaN : other.length / off.length;
  return {
    tried,
    bundles: here.masks.map((mask) => namesOf(tried, mask)),
    gain: here.effect,
    surplus: here.surplus,
    refused: tried
      .map((instrument) => judgePackage(graded, [instrument], coding))
      .filter(({ refused }) => refused),
    changed,
    unstable: changed > STEADY,
  };
}

function namesOf(instruments: readonly string[], mask: number): readonly string[] {
  return instruments.filter((_, i) => (mask & (1 << i)) !== 0);
}
