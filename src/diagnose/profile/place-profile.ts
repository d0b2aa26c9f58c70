import type { Aspect, PillarId } from '../../domain/place-grades.ts';
import type { Settled } from '../scores/settle-scores.ts';
import type { Profile } from './weakest-nodes.ts';

/** What is known of a place in grades and phases, whether a study documents it or people of the place scored it. */
export interface PlaceProfile {
  readonly grades: ReadonlyMap<Aspect, Settled>;
  readonly phases: ReadonlyMap<PillarId, Settled>;
  /** From 1 (soft) to 5 (hard); null where nobody scored it. */
  readonly stateCapacity: Settled | null;
  /** Words: through whom new knowledge comes, how far the region decides for itself; null where not recorded. */
  readonly driver: string | null;
  readonly autonomy: string | null;
}

/** The grades of a profile as numbers. */
export function gradesOf({ grades }: PlaceProfile): Profile {
  return valuesOf(grades);
}

/** The phases of a profile as numbers. */
export function phasesOf({ phases }: PlaceProfile): ReadonlyMap<PillarId, number> {
  return valuesOf(phases);
}

function valuesOf<K>(settled: ReadonlyMap<K, Settled>): ReadonlyMap<K, number> {
  return new Map([...settled].map(([item, { value }]) => [item, value]));
}
