import type { Snapshot } from '../snapshot/snapshot.ts';
import type { IntroductionWire } from '../wire/common.ts';
import type { Compute } from './compute.ts';
import { SEED } from './context.ts';

/** Introductions made for a place; the best stand first, so fewer are a beginning of these. */
export const MADE = 30;

/** The introductions of a place, the best first. */
export async function introductionsOf(
  compute: Compute,
  snapshot: Snapshot,
  place: string,
): Promise<readonly IntroductionWire[]> {
  return compute(
    snapshot,
    'introductions',
    { place, actor: null, count: MADE, seed: SEED },
    { urgent: true },
  );
}
