import type { Complementarity, Effect } from '../casebook/case.ts';
import type { Profile } from '../profile/weakest-nodes.ts';

/** An instrument that cannot work yet, and what it waits for. */
export interface Blocked {
  readonly instrument: string;
  readonly missing: Complementarity;
  /** The grade the missing aspect has. */
  readonly grade: number;
}

/** A profile after a package of instruments. */
export interface Lifted {
  readonly profile: Profile;
  readonly blocked: readonly Blocked[];
}

/** What instruments do, and what they need. */
export interface Coding {
  readonly effects: readonly Effect[];
  readonly complementarities: readonly Complementarity[];
}

/**
 * Applies a package of instruments to a profile.
 *
 * An instrument works when every aspect it needs has its grade, by itself or lifted by instruments of the package that
 * already work; a need whose aspect is not graded does not stop it, for nothing is known against it. Working instruments
 * add their steps, up to grade 5; an aspect that is not graded is not lifted. Cost: O(instruments² × codings).
 */
export function liftProfile(
  profile: Profile,
  instruments: readonly string[],
  { effects, complementarities }: Coding,
): Lifted {
  const working = new Set<string>();
  const lifted = new Map(profile);
  const unmet = (instrument: string): Complementarity | undefined =>
    complementarities.find(
      (each) => each.instrument === instrument && (lifted.get(each.needs) ?? NaN) < each.atLeast,
    );
  for (let before = -1; before < working.size;) {
    before = working.size;
    // Who works is settled before anything is lifted, so that the order of the package does not count
    const ready = instruments.filter((each) => !working.has(each) && unmet(each) === undefined);
    for (const instrument of ready) {
      working.add(instrument);
      for (const { instrument: of, aspect, steps } of effects) {
        const grade = lifted.get(aspect);
        if (of === instrument && grade !== undefined)
          lifted.set(aspect, Math.min(5, grade + steps));
      }
    }
  }
  const blocked = instruments.flatMap((instrument) => {
    const missing = working.has(instrument) ? undefined : unmet(instrument);
    return missing === undefined
      ? []
      : [{ instrument, missing, grade: lifted.get(missing.needs) ?? NaN }];
  });
  return { profile: lifted, blocked };
}
