import { DATA_PACKAGE, tableOf } from '../../domain/data-package.ts';
import type { Goal, Mapping } from '../../domain/mapping.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import { compact } from '../../kernel/text/compact.ts';
import { MORE } from './package-table.ts';

/** Names that slices of observations may wear. */
const SLICES = new Set(['CAPABILITIES', 'RATINGS', 'INDICATORS']);

/** The tables of a package among those of a file, by name, and what is wrong with them as tables. */
export interface NamedTables {
  readonly tables: readonly { readonly name: PackageTable; readonly raw: RawTable }[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the tables of a package by their names, folders and endings left out: `actors`, `data/Actors.csv`.
 *
 * `capabilities`, `ratings` and `indicators` are observations. Reported: a table the package does not know, a column it
 * does not know, a needed column that is missing.
 */
export function packageTables(files: readonly RawTable[]): NamedTables {
  const problems: Problem[] = [];
  const wrong = (
    source: string,
    field: string | null,
    value: string,
    message: string,
    hint: string,
  ): void => {
    problems.push({
      code: 'package-faulty',
      at: { source, row: null, field },
      value,
      message: `${message}: "${value}"`,
      hint,
    });
  };
  const tables = files.flatMap((raw) => {
    const folded = compact(raw.name.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, ''));
    const name = SLICES.has(folded)
      ? 'observations'
      : DATA_PACKAGE.find((table) => compact(table.name) === folded)?.name;
    if (name === undefined) {
      wrong(
        raw.name,
        null,
        raw.name,
        'no table of the data package',
        DATA_PACKAGE.map((table) => table.name).join(', '),
      );
      return [];
    }
    const found = new Set(raw.columns.map((column) => attributeOf(column, name)));
    for (const column of raw.columns)
      if (
        attributeOf(column, name) === null &&
        !column.startsWith(MORE) &&
        !column.startsWith('rejected: ')
      )
        wrong(
          raw.name,
          column,
          column,
          `no column of ${name}`,
          tableOf(name)
            .attributes.map((each) => each.name)
            .join(', '),
        );
    for (const attribute of tableOf(name).attributes)
      if (
        attribute.required &&
        !found.has(attribute.name) &&
        !(name === 'actors' && attribute.name === 'id')
      )
        wrong(
          raw.name,
          attribute.name,
          attribute.name,
          `a needed column of ${name} is missing`,
          attribute.meaning,
        );
    return [{ name, raw }];
  });
  return { tables, problems };
}

/** The mapping of a table whose columns are those of the package; what the package does not know is left out. */
export function ownMapping(raw: RawTable, table: PackageTable): Mapping {
  const taken = new Set<string>();
  const goals: [string, Goal][] = raw.columns.map((column) => {
    const attribute = attributeOf(column, table);
    if (attribute === null || taken.has(attribute)) return [column, { ignored: true }];
    taken.add(attribute);
    return [column, { attribute }];
  });
  return { table, goals: Object.fromEntries(goals), codes: {}, constants: {} };
}

function attributeOf(column: string, table: PackageTable): string | null {
  const folded = compact(column);
  return tableOf(table).attributes.find(({ name }) => compact(name) === folded)?.name ?? null;
}
