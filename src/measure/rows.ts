import type { Unit } from '../domain/unit.ts';

/** A table behind a number: columns with their units, and rows of words and numbers (NaN where unknown). */
export interface Rows {
  readonly columns: readonly { readonly name: string; readonly unit: Unit }[];
  readonly rows: readonly (readonly (string | number)[])[];
}
