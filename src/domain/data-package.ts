import { ACTOR_KINDS, SMALL } from './actor-kind.ts';
import { PARTICIPATION_ROLES } from './participation-role.ts';
import { TIE_KINDS } from './tie-kind.ts';

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
] as const;

export type PackageTable = (typeof PACKAGE_TABLES)[number];

/** One table: what a row is, which columns make a row's identity, and its columns in order. */
export interface TableDefinition {
  readonly name: PackageTable;
  readonly row: string;
  readonly key: readonly string[];
  readonly attributes: readonly Attribute[];
}

type Said = Pick<Attribute, 'name' | 'meaning' | 'example'> & Partial<Attribute>;

function attribute(said: Said): Attribute {
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

const spans: readonly Attribute[] = [
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
    alsoCalled: ['start', 'startdate', 'start date', 'begin', 'since', 'from date'],
  }),
  attribute({
    name: 'valid_to',
    type: 'day',
    meaning: 'until when it is true; empty while it still is',
    example: '',
    alsoCalled: ['end', 'enddate', 'end date', 'until', 'to date'],
  }),
  attribute({
    name: 'source',
    meaning: 'id of the source; may be left out when a file has one source',
    example: 'members-2026',
  }),
];

/** The data package, table by table. */
export const DATA_PACKAGE: readonly TableDefinition[] = [
  {
    name: 'sources',
    row: 'where facts come from',
    key: ['id'],
    attributes: [
      attribute({
        name: 'id',
        required: true,
        meaning: 'short name of the source',
        example: 'members-2026',
      }),
      attribute({
        name: 'title',
        required: true,
        meaning: 'what it is called',
        example: 'Member list 2026',
      }),
      attribute({ name: 'publisher', meaning: 'who made it', example: 'Cluster office' }),
      attribute({ name: 'licence', meaning: 'what may be done with it', example: 'internal' }),
      attribute({ name: 'url', meaning: 'where it can be found', example: '' }),
      attribute({
        name: 'day',
        type: 'day',
        required: true,
        meaning: 'the state it shows',
        example: '2026-01-15',
      }),
      attribute({
        name: 'acknowledgement',
        meaning: 'the sentence its licence asks for',
        example: 'Cluster office, member list of 15 Jan 2026',
      }),
      attribute({
        name: 'blind_spot',
        meaning: 'what this source cannot see',
        example: 'Members only',
      }),
    ],
  },
  {
    name: 'actors',
    row: 'one organisation, as one source describes it',
    key: ['id', 'source'],
    attributes: [
      attribute({
        name: 'id',
        required: true,
        meaning: 'the source’s own id of the organisation',
        example: 'F001',
        alsoCalled: [
          'nr',
          'no',
          'number',
          'key',
          'code',
          'member no',
          'member id',
          'organisation id',
          'organisationid',
          'firm id',
          'company id',
          'pic',
        ],
      }),
      attribute({
        name: 'name',
        required: true,
        meaning: 'its legal name',
        example: 'Rossi Meccanica S.r.l.',
        alsoCalled: [
          'label',
          'company',
          'firm',
          'organisation',
          'organization',
          'legal name',
          'legalname',
          'member',
          'azienda',
          'firma',
          'empresa',
          'entreprise',
          'nombre',
          'nom',
          'ragione sociale',
        ],
      }),
      attribute({
        name: 'short_name',
        meaning: 'the name people use',
        example: 'Rossi',
        alsoCalled: ['acronym', 'shortname', 'short name', 'brand'],
      }),
      attribute({
        name: 'kind',
        type: 'code',
        codes: ACTOR_KINDS,
        default: 'other',
        meaning: 'what kind of organisation it is',
        example: 'firm',
        alsoCalled: ['type', 'category', 'activity type', 'activitytype', 'art', 'tipo'],
      }),
      attribute({
        name: 'small',
        type: 'code',
        codes: SMALL,
        default: 'unknown',
        meaning: 'whether it is a small or medium firm',
        example: 'yes',
        alsoCalled: ['sme', 'pmi', 'kmu', 'pyme', 'is sme'],
      }),
      attribute({
        name: 'employees',
        type: 'number',
        unit: 'people',
        min: 0,
        meaning: 'people employed',
        example: '24',
        alsoCalled: [
          'staff',
          'headcount',
          'workers',
          'fte',
          'addetti',
          'mitarbeiter',
          'empleados',
          'effectif',
        ],
      }),
      attribute({
        name: 'turnover_eur',
        type: 'number',
        unit: 'EUR a year',
        min: 0,
        meaning: 'yearly sales',
        example: '3200000',
        alsoCalled: [
          'turnover',
          'revenue',
          'sales',
          'fatturato',
          'umsatz',
          'ventas',
          'chiffre d’affaires',
        ],
      }),
      attribute({
        name: 'founded',
        type: 'whole',
        unit: 'year',
        min: 1000,
        max: 2100,
        meaning: 'year it was founded',
        example: '1987',
        alsoCalled: ['founded in', 'year founded', 'foundation', 'established'],
      }),
      attribute({
        name: 'region',
        meaning: 'region code, such as NUTS',
        example: 'ITH54',
        alsoCalled: ['nuts', 'nuts code', 'nutscode', 'nuts3', 'region code'],
      }),
      attribute({
        name: 'city',
        meaning: 'town',
        example: 'Modena',
        alsoCalled: ['town', 'place', 'city name', 'ort', 'città', 'ciudad', 'ville', 'comune'],
      }),
      attribute({
        name: 'country',
        meaning: 'country code or English name',
        example: 'IT',
        alsoCalled: ['country code', 'land', 'paese', 'pais', 'pays'],
      }),
      attribute({
        name: 'lat',
        type: 'number',
        unit: 'degrees north',
        min: -90,
        max: 90,
        meaning: 'latitude',
        example: '44.65',
        alsoCalled: ['latitude', 'y'],
      }),
      attribute({
        name: 'lon',
        type: 'number',
        unit: 'degrees east',
        min: -180,
        max: 180,
        meaning: 'longitude',
        example: '10.92',
        alsoCalled: ['longitude', 'lng', 'long', 'x'],
      }),
      attribute({
        name: 'legal_id',
        meaning: 'VAT, company or other legal number',
        example: 'IT01234567890',
        alsoCalled: [
          'vat',
          'vat number',
          'vatnumber',
          'tax id',
          'piva',
          'p.iva',
          'partita iva',
          'ust-id',
          'cif',
          'nif',
          'siret',
          'siren',
          'lei',
          'company number',
        ],
      }),
      ...spans,
    ],
  },
  {
    name: 'ties',
    row: 'one relation between two organisations, as one source states it',
    key: ['from', 'to', 'kind', 'source', 'valid_from'],
    attributes: [
      attribute({
        name: 'from',
        required: true,
        meaning: 'id of the organisation it starts at',
        example: 'F001',
        alsoCalled: ['source id', 'from id', 'supplier', 'seller', 'a', 'ego', 'von'],
      }),
      attribute({
        name: 'to',
        required: true,
        meaning: 'id of the organisation it leads to',
        example: 'F002',
        alsoCalled: [
          'target',
          'target id',
          'to id',
          'buyer',
          'customer',
          'client',
          'b',
          'alter',
          'nach',
        ],
      }),
      attribute({
        name: 'kind',
        type: 'code',
        codes: TIE_KINDS,
        default: 'other',
        meaning: 'what kind of relation it is',
        example: 'supply',
        alsoCalled: ['type', 'relation', 'relationship', 'label', 'tie'],
      }),
      attribute({
        name: 'directed',
        type: 'yes-no',
        default: 'yes',
        meaning: 'whether the direction matters',
        example: 'yes',
        alsoCalled: ['direction'],
      }),
      attribute({
        name: 'weight',
        type: 'number',
        min: 0,
        unit: 'the source’s own',
        meaning: 'strength',
        example: '1',
        alsoCalled: ['strength', 'value', 'volume', 'frequency'],
      }),
      attribute({
        name: 'confidence',
        type: 'number',
        min: 0,
        max: 1,
        meaning: 'how sure the source is, from 0 to 1',
        example: '',
      }),
      ...spans,
    ],
  },
  {
    name: 'initiatives',
    row: 'one project, programme, association, fair or group',
    key: ['id', 'source'],
    attributes: [
      attribute({
        name: 'id',
        required: true,
        meaning: 'the source’s own id of the initiative',
        example: 'P01',
        alsoCalled: ['project id', 'projectid', 'nr', 'no', 'number', 'key'],
      }),
      attribute({
        name: 'title',
        required: true,
        meaning: 'what it is called',
        example: 'Shared test lab',
        alsoCalled: ['name', 'project', 'label', 'projekt', 'progetto'],
      }),
      attribute({
        name: 'acronym',
        meaning: 'its short name',
        example: 'TESTLAB',
        alsoCalled: ['short name'],
      }),
      attribute({
        name: 'instrument',
        default: 'project',
        meaning: 'what kind of policy or undertaking it is',
        example: 'shared-service',
        alsoCalled: ['type', 'scheme', 'programme', 'program', 'funding scheme'],
      }),
      attribute({
        name: 'status',
        meaning: 'the source’s word for its state',
        example: 'running',
        alsoCalled: ['state'],
      }),
      attribute({
        name: 'signed',
        type: 'day',
        meaning: 'day it was agreed',
        example: '2025-11-03',
        alsoCalled: ['signature date', 'ecsignaturedate', 'approved'],
      }),
      attribute({
        name: 'budget_eur',
        type: 'number',
        unit: 'EUR',
        min: 0,
        meaning: 'money for all of it',
        example: '120000',
        alsoCalled: ['budget', 'total cost', 'totalcost', 'amount', 'cost'],
      }),
      attribute({
        name: 'fields',
        type: 'list',
        meaning: 'fields of science or activity, each a path from the broadest down',
        example: 'engineering and technology > mechanical engineering',
        alsoCalled: ['field', 'topic', 'topics', 'keywords', 'sector', 'theme'],
      }),
      ...spans,
    ],
  },
  {
    name: 'participations',
    row: 'one organisation taking part in one initiative',
    key: ['initiative', 'actor', 'source'],
    attributes: [
      attribute({
        name: 'initiative',
        required: true,
        meaning: 'id of the initiative',
        example: 'P01',
        alsoCalled: ['project', 'project id', 'projectid', 'initiative id', 'event', 'group'],
      }),
      attribute({
        name: 'actor',
        required: true,
        meaning: 'id of the organisation',
        example: 'F001',
        alsoCalled: [
          'organisation',
          'organization',
          'organisation id',
          'organisationid',
          'firm',
          'company',
          'member',
          'participant',
          'actor id',
        ],
      }),
      attribute({
        name: 'role',
        type: 'code',
        codes: PARTICIPATION_ROLES,
        default: 'participant',
        meaning: 'what it does there',
        example: 'coordinator',
        alsoCalled: ['position', 'function'],
      }),
      attribute({
        name: 'amount_eur',
        type: 'number',
        unit: 'EUR',
        min: 0,
        meaning: 'money it gets',
        example: '30000',
        alsoCalled: ['amount', 'contribution', 'eccontribution', 'grant', 'funding'],
      }),
      attribute({
        name: 'terminated',
        type: 'yes-no',
        default: 'no',
        meaning: 'whether it ended before its time',
        example: 'no',
      }),
      ...spans,
    ],
  },
  {
    name: 'observations',
    row: 'one value observed of one subject: a capability, rating, indicator or answer',
    key: ['subject_kind', 'subject', 'what', 'period', 'assessor', 'round', 'source'],
    attributes: [
      attribute({
        name: 'subject_kind',
        type: 'code',
        codes: ['actor', 'place', 'initiative', 'tie'],
        default: 'actor',
        required: false,
        meaning: 'what is observed',
        example: 'actor',
      }),
      attribute({
        name: 'subject',
        required: true,
        meaning: 'id of what is observed',
        example: 'F001',
        alsoCalled: ['actor', 'organisation', 'firm', 'company', 'id', 'respondent'],
      }),
      attribute({
        name: 'what',
        required: true,
        meaning: 'what is observed of it',
        example: 'employees',
        alsoCalled: ['indicator', 'question', 'variable', 'capability', 'item', 'measure'],
      }),
      attribute({
        name: 'period',
        meaning: 'the year, quarter or month it speaks of',
        example: '2025',
        alsoCalled: ['year', 'quarter', 'time'],
      }),
      attribute({
        name: 'value',
        type: 'number',
        meaning: 'the number',
        example: '24',
        alsoCalled: ['score', 'rating', 'level', 'answer', 'obs_value'],
      }),
      attribute({
        name: 'text',
        meaning: 'the words, where it is no number',
        example: '',
        alsoCalled: ['comment', 'note', 'answer text'],
      }),
      attribute({
        name: 'unit',
        meaning: 'unit of the number',
        example: 'people',
        alsoCalled: ['unit of measure'],
      }),
      attribute({
        name: 'status',
        meaning: 'what the source says of the value: estimated, break, provisional',
        example: '',
        alsoCalled: ['obs_status', 'flag'],
      }),
      attribute({ name: 'reason', meaning: 'why the value is missing', example: '' }),
      attribute({ name: 'assessor', meaning: 'who judged', example: '' }),
      attribute({ name: 'round', meaning: 'which round of judging', example: '' }),
      ...spans,
    ],
  },
  {
    name: 'decisions',
    row: 'one judgement of a person, kept and replayed at each import',
    key: ['id'],
    attributes: [
      attribute({ name: 'id', required: true, meaning: 'id of the decision', example: '6f1c…' }),
      attribute({
        name: 'kind',
        type: 'code',
        required: true,
        codes: ['same', 'part-of', 'different', 'override'],
        meaning: 'what was decided',
        example: 'same',
      }),
      attribute({
        name: 'subjects',
        type: 'list',
        required: true,
        meaning: 'ids of the organisations it is about',
        example: 'F001 | F017',
      }),
      attribute({ name: 'field', meaning: 'the corrected column, for an override', example: '' }),
      attribute({ name: 'value', meaning: 'the corrected value, for an override', example: '' }),
      attribute({
        name: 'reason',
        required: true,
        meaning: 'why',
        example: 'same address and owner',
      }),
      attribute({ name: 'by', required: true, meaning: 'who decided', example: 'A. Manager' }),
      attribute({ name: 'at', required: true, meaning: 'when', example: '2026-02-01T10:00:00Z' }),
      attribute({
        name: 'undone_by',
        meaning: 'who took it back; empty while it stands',
        example: '',
      }),
    ],
  },
];

/** The definition of a table. */
export function tableOf(name: PackageTable): TableDefinition {
  return DATA_PACKAGE.find((table) => table.name === name)!;
}
