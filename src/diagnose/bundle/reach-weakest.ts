import { weakestNodes, type Profile } from '../profile/weakest-nodes.ts';
import type { Coding } from './lift-profile.ts';

/** From here on an aspect needs no lift. */
const STRONG = 4;

/**
 * The instruments worth trying together on a profile: those that lift one of the weakest aspects, those that wait for one of
 * them, and those that bring what any of these lacks; in the order of the coding. An instrument that lifts only what is
 * strong already (grade 4 and up) is left out.
 *
 * Without this an answer could be more than the sum of its parts far from where the place is weak. Cost: O(codings²).
 */
export function reachWeakest(
  profile: Profile,
  { effects, complementarities }: Coding,
): readonly string[] {
  const weakest = new Set(weakestNodes(profile).weakest);
  const lacking = complementarities.filter(
    ({ needs, atLeast }) => (profile.get(needs) ?? NaN) < atLeast,
  );
  const chosen = new Set<string>();
  for (const { instrument, aspect } of effects) if (weakest.has(aspect)) chosen.add(instrument);
  for (const { instrument, needs } of lacking) if (weakest.has(needs)) chosen.add(instrument);
  const brought = new Set(
    lacking.filter(({ instrument }) => chosen.has(instrument)).map(({ needs }) => needs),
  );
  for (const { instrument, aspect } of effects) if (brought.has(aspect)) chosen.add(instrument);
  const reaching = effects.filter(
    ({ instrument, aspect }) => chosen.has(instrument) && (profile.get(aspect) ?? NaN) < STRONG,
  );
  return [...new Set(reaching.map(({ instrument }) => instrument))];
}
