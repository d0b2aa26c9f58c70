/** What a cell of a data package can hold. A day is written 2025-12-06; a list parts its items with ` | `. */
export const ATTRIBUTE_TYPES = [
  'text',
  'number',
  'whole',
  'day',
  'yes-no',
  'code',
  'list',
] as const;

export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** One column of a data package: the one definition behind validation, documentation, template and mapping. */
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  /** Unit of a number, as written in the documentation; null where there is none. */
  readonly unit: string | null;
  readonly required: boolean;
  /** What an empty cell means; null for unknown. */
  readonly default: string | null;
  /** What a code can be; null for every other type. */
  readonly codes: readonly string[] | null;
  /** Smallest and largest number allowed; null where there is no limit. */
  readonly min: number | null;
  readonly max: number | null;
  readonly meaning: string;
  readonly example: string;
  /** Words that other people's files use for this column, lower case; the guess of a mapping reads them. */
  readonly alsoCalled: readonly string[];
}

/** The tables of a data package, in the order they are read. */
export const PACKAGE_TABLES = [
  'sources',
  'actors',
  'ties',
  'initiatives',
  'participations',
  'observations',
  'decisions',
  'regions',
  'problems',
] as const;

export type PackageTable = (typeof PACKAGE_TABLES)[number];

/** One table: what a row is, which columns make a row's identity, and its columns in order. */
export interface TableDefinition {
  readonly name: PackageTable;
  readonly row: string;
  readonly key: readonly string[];
  readonly attributes: readonly Attribute[];
}

/** What must be said of an attribute; the rest has a plain default. */
export type Said = Pick<Attribute, 'name' | 'meaning' | 'example'> & Partial<Attribute>;

/** Builds an attribute: text, optional, without a default, unless said otherwise. */
export function attribute(said: Said): Attribute {
  return {
    type: 'text',
    unit: null,
    required: false,
    default: null,
    codes: null,
    min: null,
    max: null,
    alsoCalled: [],
    ...said,
  };
}

/** The columns every table ends with: when a statement is held, when it is true, and who says it. */
export const SPANS: readonly Attribute[] = [
  attribute({
    name: 'known_from',
    type: 'day',
    meaning: 'since when the source says it',
    example: '2026-01-15',
    default: 'the day of the source',
    alsoCalled: ['as of', 'date', 'stand'],
  }),
  attribute({
    name: 'known_to',
    type: 'day',
    meaning: 'until when the source said it; empty while it still does',
    example: '',
  }),
  attribute({
    name: 'valid_from',
    type: 'day',
    meaning: 'since when it is true',
    example: '2021-03-01',
    alsoCalled: [
      'beginn',
      'dal',
      'seit',
      'von',
      'inizio',
      'début',
      'inicio',
      'member since',
      'mitglied seit',
      'start',
      'startdate',
      'start date',
      'begin',
      'since',
      'from date',
    ],
  }),
  attribute({
    name: 'valid_to',
    type: 'day',
    meaning: 'until when it is true; empty while it still is',
    example: '',
    alsoCalled: [
      'ende',
      'al',
      'bis',
      'fine',
      'fin',
      'end',
      'enddate',
      'end date',
      'until',
      'to date',
    ],
  }),
  attribute({
    name: 'source',
    meaning: 'id of the source; may be left out when a file has one source',
    example: 'members-2026',
  }),
];
