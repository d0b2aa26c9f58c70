import type { ActorKind, Small } from '../domain/actor-kind.ts';
import type { ParticipationRole } from '../domain/participation-role.ts';
import type { Region } from '../domain/region.ts';
import type { TieKind } from '../domain/tie-kind.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ObservationStatement,
  ParticipationStatement,
  Span,
  TieStatement,
} from '../snapshot/statements.ts';
import type { SubjectKind } from '../domain/observation.ts';
import type { Cell } from './copy.ts';

/** How the rows of one table go in and out in bulk: the columns, a row as cells, cells as a row. */
export interface BulkTable<T> {
  readonly name: string;
  readonly columns: readonly string[];
  /** What is read for a column where it is not the column itself. */
  readonly reading?: Readonly<Record<string, string>>;
  write(row: T): readonly Cell[];
  read(cells: readonly Cell[]): T;
}

const SPAN = ['known_from', 'known_to', 'valid_from', 'valid_to'] as const;

function writeSpan({ knownFrom, knownTo, validFrom, validTo }: Span): readonly Cell[] {
  return [knownFrom, knownTo, validFrom, validTo];
}

const writeNumber = (value: number | null): Cell => (value === null ? null : String(value));
const readNumber = (cell: Cell): number | null => (cell === null ? null : Number(cell));
const writeTruth = (value: boolean): Cell => (value ? 't' : 'f');

/** An array as PostgreSQL reads it: every element quoted, so that none is taken for NULL. */
const writeArray = (values: readonly string[]): Cell =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

export const ACTOR_STATEMENTS: BulkTable<ActorStatement> = {
  name: 'actor_statement',
  columns: [
    'actor_id',
    'native_id',
    'name',
    'kind',
    'small',
    'region',
    'lat',
    'lon',
    'legal_id',
    'more',
    ...SPAN,
  ],
  write: (row) => [
    row.actorId,
    row.nativeId,
    row.name,
    row.kind,
    row.small,
    row.region,
    writeNumber(row.lat),
    writeNumber(row.lon),
    row.legalId,
    JSON.stringify(row.more),
    ...writeSpan(row),
  ],
  read: (cells) => ({
    actorId: cells[0]!,
    nativeId: cells[1]!,
    name: cells[2]!,
    kind: cells[3] as ActorKind,
    small: cells[4] as Small,
    region: cells[5]!,
    lat: readNumber(cells[6]!),
    lon: readNumber(cells[7]!),
    legalId: cells[8]!,
    more: JSON.parse(cells[9]!) as ActorStatement['more'],
    knownFrom: cells[10]!,
    knownTo: cells[11]!,
    validFrom: cells[12]!,
    validTo: cells[13]!,
  }),
};

export const TIE_STATEMENTS: BulkTable<TieStatement> = {
  name: 'tie_statement',
  columns: ['from_actor', 'to_actor', 'kind', 'directed', 'weight', 'confidence', ...SPAN],
  write: (row) => [
    row.from,
    row.to,
    row.kind,
    writeTruth(row.directed),
    writeNumber(row.weight),
    writeNumber(row.confidence),
    ...writeSpan(row),
  ],
  read: (cells) => ({
    from: cells[0]!,
    to: cells[1]!,
    kind: cells[2] as TieKind,
    directed: cells[3] === 't',
    weight: readNumber(cells[4]!),
    confidence: readNumber(cells[5]!),
    knownFrom: cells[6]!,
    knownTo: cells[7]!,
    validFrom: cells[8]!,
    validTo: cells[9]!,
  }),
};

export const INITIATIVE_STATEMENTS: BulkTable<InitiativeStatement> = {
  name: 'initiative_statement',
  columns: [
    'initiative_id',
    'instrument',
    'title',
    'acronym',
    'status',
    'signed',
    'budget_eur',
    'fields',
    ...SPAN,
  ],
  reading: { fields: 'array_to_json(t.fields)' },
  write: (row) => [
    row.initiativeId,
    row.instrument,
    row.title,
    row.acronym,
    row.status,
    row.signed,
    writeNumber(row.budgetEur),
    writeArray(row.fields),
    ...writeSpan(row),
  ],
  read: (cells) => ({
    initiativeId: cells[0]!,
    instrument: cells[1]!,
    title: cells[2]!,
    acronym: cells[3]!,
    status: cells[4]!,
    signed: cells[5]!,
    budgetEur: readNumber(cells[6]!),
    fields: JSON.parse(cells[7]!) as readonly string[],
    knownFrom: cells[8]!,
    knownTo: cells[9]!,
    validFrom: cells[10]!,
    validTo: cells[11]!,
  }),
};

export const PARTICIPATION_STATEMENTS: BulkTable<ParticipationStatement> = {
  name: 'participation_statement',
  columns: [
    'initiative_id',
    'actor_id',
    'role',
    'small_then',
    'kind_then',
    'region_then',
    'amount_eur',
    'terminated',
    ...SPAN,
  ],
  write: (row) => [
    row.initiativeId,
    row.actorId,
    row.role,
    row.smallThen,
    row.kindThen,
    row.regionThen,
    writeNumber(row.amountEur),
    writeTruth(row.terminated),
    ...writeSpan(row),
  ],
  read: (cells) => ({
    initiativeId: cells[0]!,
    actorId: cells[1]!,
    role: cells[2] as ParticipationRole,
    smallThen: cells[3] as Small,
    kindThen: cells[4] as ActorKind | null,
    regionThen: cells[5]!,
    amountEur: readNumber(cells[6]!),
    terminated: cells[7] === 't',
    knownFrom: cells[8]!,
    knownTo: cells[9]!,
    validFrom: cells[10]!,
    validTo: cells[11]!,
  }),
};

export const OBSERVATIONS: BulkTable<ObservationStatement> = {
  name: 'observation',
  columns: [
    'subject_kind',
    'subject',
    'what',
    'period',
    'value',
    'text',
    'unit',
    'status',
    'reason',
    'assessor',
    'round',
    ...SPAN,
  ],
  write: (row) => [
    row.subjectKind,
    row.subject,
    row.what,
    row.period,
    writeNumber(row.value),
    row.text,
    row.unit,
    row.status,
    row.reason,
    row.assessor,
    row.round,
    ...writeSpan(row),
  ],
  read: (cells) => ({
    subjectKind: cells[0] as SubjectKind,
    subject: cells[1]!,
    what: cells[2]!,
    period: cells[3]!,
    value: readNumber(cells[4]!),
    text: cells[5]!,
    unit: cells[6]!,
    status: cells[7]!,
    reason: cells[8]!,
    assessor: cells[9]!,
    round: cells[10]!,
    knownFrom: cells[11]!,
    knownTo: cells[12]!,
    validFrom: cells[13]!,
    validTo: cells[14]!,
  }),
};

/** The code list the statements name; no statement itself, so it has neither import nor span. */
export const REGIONS: BulkTable<Region> = {
  name: 'region',
  columns: ['code', 'name', 'parent'],
  write: (row) => [row.code, row.name, row.parent],
  read: (cells) => ({ code: cells[0]!, name: cells[1]!, parent: cells[2]! }),
};
