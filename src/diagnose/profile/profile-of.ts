import type { Casebook } from '../casebook/case.ts';
import type { Profile } from './weakest-nodes.ts';

/** The grades of a documented case; what the text does not grade is left out. */
export function profileOf({ profiles }: Casebook, cluster: string): Profile {
  return new Map(
    profiles
      .filter((row) => row.cluster === cluster && Number.isFinite(row.grade))
      .map(({ aspect, grade }) => [aspect, grade]),
  );
}
