import { tableOf } from '../../domain/data-package.ts';
import type { Attribute, PackageTable } from '../../domain/package/attribute.ts';
import type { Reading } from '../../domain/raw-table.ts';
import { isRegionCode } from '../../domain/region.ts';
import { parseQuantity } from '../values/parse-number.ts';

interface Looked {
  readonly column: string;
  readonly cells: readonly (string | null)[];
}

/** What the cells of an attribute look like; the share of filled cells that must fit is `SHARE`. */
interface Look {
  readonly attribute: string;
  readonly because: string;
  readonly fits: (cell: string, decimal: Reading['decimal']) => boolean;
  /** Whether the cells must not repeat. */
  readonly unique: boolean;
}

const SHARE = 0.9;

const ACTOR_LOOKS: readonly Look[] = [
  {
    attribute: 'legal_id',
    because: 'looks like VAT numbers',
    fits: (cell) =>
      /^[A-Z]{2}[\s.-]?[0-9A-Z][\s.0-9A-Z-]{6,14}$/.test(cell) &&
      /\d{5}/.test(cell.replace(/\D/g, '')),
    unique: false,
  },
  {
    attribute: 'region',
    because: 'looks like region codes',
    fits: (cell) => isRegionCode(cell) && cell.length >= 3 && /\d$|^[A-Z]{3}$/.test(cell),
    unique: false,
  },
  {
    attribute: 'id',
    because: 'does not repeat and looks like ids',
    fits: (cell) => /^[\p{L}\p{N}._/-]{1,20}$/u.test(cell) && /\d/.test(cell),
    unique: true,
  },
  {
    attribute: 'name',
    because: 'looks like names',
    fits: (cell, decimal) =>
      /\p{L}{2}/u.test(cell) && cell.length <= 200 && parseQuantity(cell, decimal).value === null,
    unique: true,
  },
];

const LOOKS: Readonly<Partial<Record<PackageTable, readonly Look[]>>> = {
  actors: ACTOR_LOOKS,
  initiatives: ACTOR_LOOKS.filter(({ attribute }) => attribute === 'id').concat(
    ACTOR_LOOKS.filter(({ attribute }) => attribute === 'name').map((look) => ({
      ...look,
      attribute: 'title',
    })),
  ),
};

/** Guesses attributes that are still without a column from what stands in the columns left over. Never sure. */
export function guessByContent(
  columns: readonly Looked[],
  table: PackageTable,
  taken: ReadonlySet<string>,
  decimal: Reading['decimal'],
): ReadonlyMap<string, { readonly attribute: Attribute; readonly because: string }> {
  const found = new Map<string, { attribute: Attribute; because: string }>();
  for (const look of LOOKS[table] ?? []) {
    if (taken.has(look.attribute)) continue;
    const fit = columns.find(({ column, cells }) => {
      if (found.has(column)) return false;
      const filled = cells.filter((cell) => cell !== null);
      if (filled.length === 0) return false;
      if (look.unique && new Set(filled).size < SHARE * filled.length) return false;
      return filled.filter((cell) => look.fits(cell, decimal)).length >= SHARE * filled.length;
    });
    const attribute = tableOf(table).attributes.find(({ name }) => name === look.attribute);
    if (fit && attribute) found.set(fit.column, { attribute, because: look.because });
  }
  return found;
}
