import type { Profile } from '../profile/weakest-nodes.ts';
import { gainOf } from './gain-of.ts';
import { liftProfile, type Blocked, type Coding } from './lift-profile.ts';

/** A package read on a profile. */
export interface PackageJudgement {
  readonly instruments: readonly string[];
  /** Rise of the bottleneck index. */
  readonly gain: number;
  /** A package in which an instrument waits for something the package does not bring is refused. */
  readonly refused: boolean;
  /** What is missing, and which instruments would bring it. */
  readonly missing: readonly (Blocked & { readonly broughtBy: readonly string[] })[];
}

/** Judges a package of instruments; a single instrument whose complement is missing is refused, and the complement named. */
export function judgePackage(
  profile: Profile,
  instruments: readonly string[],
  coding: Coding,
): PackageJudgement {
  const { blocked } = liftProfile(profile, instruments, coding);
  return {
    instruments,
    gain: gainOf(profile, instruments, coding),
    refused: blocked.length > 0,
    missing: blocked.map((each) => ({
      ...each,
      broughtBy: coding.effects
        .filter(({ aspect }) => aspect === each.missing.needs)
        .map(({ instrument }) => instrument),
    })),
  };
}
