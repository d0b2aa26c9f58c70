import type { InstrumentKind, Role } from '../casebook/case.ts';

/** An instrument and the roles that can carry it: none is a gap, more than one an overlap to be settled. */
export interface Carried {
  readonly instrument: string;
  readonly roles: readonly Role[];
}

/** Which kinds of actor carry an instrument, by which means. @see meyerstamer2002clustering Table 3 */
export function whoDoesIt(roles: readonly Role[], instrument: string): Carried {
  return { instrument, roles: roles.filter(({ instruments }) => instruments.includes(instrument)) };
}

/** Instruments that nobody in the matrix carries, and those that several kinds of actor do. */
export function gapsAndOverlaps(
  roles: readonly Role[],
  instruments: readonly InstrumentKind[],
): { readonly gaps: readonly string[]; readonly overlaps: readonly Carried[] } {
  const carried = instruments.map(({ id }) => whoDoesIt(roles, id));
  return {
    gaps: carried.filter((each) => each.roles.length === 0).map(({ instrument }) => instrument),
    overlaps: carried.filter((each) => new Set(each.roles.map(({ actor }) => actor)).size > 1),
  };
}
