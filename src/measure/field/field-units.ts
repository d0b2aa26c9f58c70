import { onceFor } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { columnsOf } from '../../snapshot/snapshot.ts';

/** What each initiative is about: one unit shared among its fields of one level. */
export interface FieldUnits {
  readonly names: readonly string[];
  /** The fields of initiative i are field[offsets[i] … offsets[i + 1]); none where its paths do not go so deep. */
  readonly offsets: Uint32Array;
  readonly field: Uint32Array;
  /** Adds up to 1 for every initiative that has a field. */
  readonly units: Float64Array;
}

/**
 * Shares one unit of every initiative among its fields of a level, each path counting alike.
 *
 * Fields of one name are one field, wherever they hang. Cost: O(initiatives + paths), once for a snapshot and a level.
 */
export const fieldUnits = onceFor(
  ({ initiatives, fields }: Snapshot, level: number): FieldUnits => {
    const names = [...new Set(fields.flatMap(({ path }) => path.slice(level, level + 1)))].sort();
    const index = new Map(names.map((name, i) => [name, i]));
    const nameOf = fields.map(({ path }) => index.get(path[level] ?? '') ?? -1);
    const offsets = new Uint32Array(initiatives.count + 1);
    const field: number[] = [];
    const units: number[] = [];
    for (let i = 0; i < initiatives.count; i++) {
      const counts = new Map<number, number>();
      let total = 0;
      for (let k = initiatives.fieldOffsets[i]; k < initiatives.fieldOffsets[i + 1]; k++) {
        const name = nameOf[initiatives.fieldIndex[k]];
        if (name < 0) continue;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        total++;
      }
      for (const [name, count] of counts) {
        field.push(name);
        units.push(count / total);
      }
      offsets[i + 1] = field.length;
    }
    return { names, offsets, field: Uint32Array.from(field), units: Float64Array.from(units) };
  },
  columnsOf,
);

/** Adds up the units of some initiatives by field. Cost: O(their fields). */
export function sumUnits(
  { names, offsets, field, units }: FieldUnits,
  initiatives: Iterable<number>,
): Float64Array {
  const total = new Float64Array(names.length);
  for (const i of initiatives)
    for (let k = offsets[i]; k < offsets[i + 1]; k++) total[field[k]] += units[k];
  return total;
}

/** The fields with most units, most first, equals by name; fields without units are left out. */
export function largestFields(
  { names }: FieldUnits,
  total: ArrayLike<number>,
): readonly { readonly name: string; readonly units: number }[] {
  return names
    .map((name, i) => ({ name, units: total[i] }))
    .filter(({ units }) => units > 0)
    .sort((x, y) =>
      Math.abs(x.units - y.units) > 1e-9 ? y.units - x.units : x.name < y.name ? -1 : 1,
    );
}
