import { DATA_PACKAGE } from '../../domain/data-package.ts';
import type { Attribute, PackageTable } from '../../domain/package/attribute.ts';

/** A column as Frictionless Table Schema describes it. */
export interface FieldDescription {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'boolean';
  readonly description: string;
  readonly unit?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

/** The descriptor of a data package, `datapackage.json`. */
export interface PackageDescription {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  /** Texts that a spreadsheet program would run as a formula are written behind this sign. */
  readonly textGuard: "'";
  readonly resources: readonly {
    readonly name: PackageTable;
    readonly path: string;
    readonly profile: 'tabular-data-resource';
    readonly format: 'csv';
    readonly encoding: 'utf-8';
    readonly description: string;
    readonly schema: {
      readonly fields: readonly FieldDescription[];
      readonly primaryKey: readonly string[];
      readonly missingValues: readonly [''];
      readonly foreignKeys: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: PackageTable; readonly fields: string };
      }[];
    };
  }[];
}

/** Columns that name a row of another table. A native id may be replaced by the register’s own where two actors share it. */
const KEYS: readonly (readonly [PackageTable, string, PackageTable])[] = [
  ['ties', 'from', 'actors'],
  ['ties', 'to', 'actors'],
  ['participations', 'actor', 'actors'],
  ['participations', 'initiative', 'initiatives'],
  ...(['actors', 'ties', 'initiatives', 'participations', 'observations'] as const).map(
    (table) => [table, 'source', 'sources'] as const,
  ),
];

/**
 * Describes a package for programs that read Frictionless descriptors: types, limits, codes, units, keys between tables.
 *
 * Columns a table has beside those of the definition are text. Lists stay text.
 *
 * @see frictionless-2
 */
export function describePackage(
  name: string,
  title: string,
  tables: readonly { readonly name: PackageTable; readonly columns: readonly string[] }[],
): PackageDescription {
  return {
    profile: 'tabular-data-package',
    name,
    title,
    textGuard: "'",
    resources: tables.map((table) => {
      const { row, key, attributes } = DATA_PACKAGE.find((each) => each.name === table.name)!;
      return {
        name: table.name,
        path: `${table.name}.csv`,
        profile: 'tabular-data-resource',
        format: 'csv',
        encoding: 'utf-8',
        description: row,
        schema: {
          fields: table.columns.map((column) => {
            const attribute = attributes.find((each) => each.name === column);
            return attribute
              ? fieldOf(attribute)
              : { name: column, type: 'string', description: 'kept as it came' };
          }),
          primaryKey: key,
          missingValues: [''],
          foreignKeys: KEYS.filter(([from]) => from === table.name).map(([, fields, resource]) => ({
            fields,
            reference: { resource, fields: 'id' },
          })),
        },
      };
    }),
  };
}

function fieldOf({
  name,
  type,
  meaning,
  unit,
  required,
  min,
  max,
  codes,
}: Attribute): FieldDescription {
  const constraints = {
    ...(required && { required: true as const }),
    ...(min !== null && { minimum: min }),
    ...(max !== null && { maximum: max }),
    ...(codes !== null && { enum: codes }),
  };
  return {
    name,
    type: FRICTIONLESS[type],
    description: meaning,
    ...(unit !== null && { unit }),
    ...(type === 'yes-no' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const FRICTIONLESS = {
  text: 'string',
  number: 'number',
  whole: 'integer',
  day: 'date',
  'yes-no': 'boolean',
  code: 'string',
  list: 'string',
} as const satisfies Record<Attribute['type'], FieldDescription['type']>;
