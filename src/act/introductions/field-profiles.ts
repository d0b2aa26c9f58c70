import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** The level of a field's path that profiles are made of: the third, below the broad area and the discipline group. */
const LEVEL = 2;

/** What each member of a place works on, as a sparse vector over fields, and who works on each field. */
export interface FieldProfiles {
  /** Names of the fields, in order of first appearance. */
  readonly names: readonly string[];
  /** The fields of member m are field[offsets[m] … offsets[m+1]), ascending; `weight` runs beside. */
  readonly offsets: Uint32Array;
  readonly field: Uint32Array;
  readonly weight: Float64Array;
  /** Σ weight and √Σ weight² by member; 0 for a member without fields. */
  readonly total: Float64Array;
  readonly norm: Float64Array;
  /** The members of field f are holder[heldFrom[f] … heldFrom[f+1]), ascending; `heldWeight` runs beside. */
  readonly heldFrom: Uint32Array;
  readonly holder: Uint32Array;
  readonly heldWeight: Float64Array;
}

/**
 * Field profiles of the members of a place: every initiative gives one unit, shared equally among its field paths that
 * reach the third level; a member has the sum over its initiatives.
 *
 * Cost: O(participations · fields of an initiative).
 */
export const fieldProfiles = once((view: PlaceView): FieldProfiles => {
  const { initiatives, fields, participations } = view.snapshot;
  const names: string[] = [];
  const index = new Map<string, number>();
  const nameOf = fields.map(({ path }) => {
    const name = path[LEVEL];
    if (name === undefined) return -1;
    let found = index.get(name);
    if (found === undefined) index.set(name, (found = names.push(name) - 1));
    return found;
  });
  const profiles = Array.from(view.members, () => new Map<number, number>());
  for (const row of view.participations) {
    const initiative = participations.initiative[row];
    const own = profiles[view.local[participations.actor[row]]];
    const from = initiatives.fieldOffsets[initiative];
    const to = initiatives.fieldOffsets[initiative + 1];
    let deep = 0;
    for (let k = from; k < to; k++) if (nameOf[initiatives.fieldIndex[k]] >= 0) deep++;
    for (let k = from; k < to; k++) {
      const field = nameOf[initiatives.fieldIndex[k]];
      if (field >= 0) own.set(field, (own.get(field) ?? 0) + 1 / deep);
    }
  }
  return columns(names, profiles);
});

function columns(
  names: readonly string[],
  profiles: readonly ReadonlyMap<number, number>[],
): FieldProfiles {
  const offsets = new Uint32Array(profiles.length + 1);
  profiles.forEach((own, member) => (offsets[member + 1] = offsets[member] + own.size));
  const count = offsets[profiles.length];
  const field = new Uint32Array(count);
  const weight = new Float64Array(count);
  const total = new Float64Array(profiles.length);
  const norm = new Float64Array(profiles.length);
  const heldFrom = new Uint32Array(names.length + 1);
  profiles.forEach((own, member) => {
    let at = offsets[member];
    for (const [one, w] of [...own].sort((x, y) => x[0] - y[0])) {
      field[at] = one;
      weight[at++] = w;
      total[member] += w;
      norm[member] += w * w;
      heldFrom[one + 1]++;
    }
    norm[member] = Math.sqrt(norm[member]);
  });
  for (let f = 0; f < names.length; f++) heldFrom[f + 1] += heldFrom[f];
  const holder = new Uint32Array(count);
  const heldWeight = new Float64Array(count);
  const next = heldFrom.slice(0, names.length);
  for (let member = 0; member < profiles.length; member++)
    for (let k = offsets[member]; k < offsets[member + 1]; k++) {
      const at = next[field[k]]++;
      holder[at] = member;
      heldWeight[at] = weight[k];
    }
  return { names, offsets, field, weight, total, norm, heldFrom, holder, heldWeight };
}
