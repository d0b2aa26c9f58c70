import type { PackageTable } from './package/attribute.ts';

/** Where one column of the file goes: an attribute of the table, an observation, or nowhere. */
export type Goal =
  | { readonly attribute: string }
  | { readonly observation: string; readonly unit: string | null }
  | { readonly ignored: true };

/** How the columns of one file become one table of the data package; stored, and offered again for the next file like it. */
export interface Mapping {
  readonly table: PackageTable;
  /** By column of the file. */
  readonly goals: Readonly<Record<string, Goal>>;
  /** Codes of the file in the register's words, by attribute: `{ kind: { 'S.r.l.': 'firm' } }`. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What an attribute is in every row, where the file has no column for it. */
  readonly constants: Readonly<Record<string, string>>;
}

/** A guess of a mapping: how sure it is of each column, and why. */
export interface MappingGuess {
  readonly mapping: Mapping;
  readonly why: readonly {
    readonly column: string;
    readonly because: string;
    readonly sure: boolean;
    readonly samples: readonly string[];
  }[];
  /** Required attributes that no column was found for. */
  readonly missing: readonly string[];
}
