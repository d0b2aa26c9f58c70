import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { DECISION_KINDS } from '../../domain/decision.ts';
import type { Decision } from '../../domain/decision.ts';
import { SUBJECT_KINDS } from '../../domain/observation.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { PROBLEM_CODES } from '../../domain/problem.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import type { ActorStatement } from '../../snapshot/statements.ts';
import type { RejectedRow } from '../importers/rejected-file.ts';
import { parseList } from '../values/list-cell.ts';
import { decodeRows } from './decode-rows.ts';
import type { ExactRow } from './decode-rows.ts';
import type { Holdings, Origins } from './package-table.ts';
import { MORE } from './package-table.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const CODES = Object.keys(PROBLEM_CODES) as readonly ProblemCode[];

/** What an exported package holds, with the rows that could not be read back. */
export interface ReadBack extends Holdings {
  readonly origins: Origins;
  readonly found: readonly Problem[];
  readonly rejected: readonly RejectedRow[];
  readonly read: number;
}

/**
 * Reads back a package that `exportPackage` wrote: the same statements, decisions and problems in the same order.
 *
 * Nothing is judged anew, for it was judged when it came in; only rows that no export writes, and rows that name an actor
 * or initiative that is not there, are rejected. Cost: linear in the cells.
 */
export function readBack(tables: ReadonlyMap<PackageTable, RawTable>): ReadBack {
  const found: Problem[] = [];
  const rejected: RejectedRow[] = [];
  let read = 0;
  const rows = <T>(name: PackageTable, decode: (row: ExactRow) => T): readonly T[] => {
    const raw = tables.get(name);
    if (!raw) return [];
    read += raw.rows.length;
    return decodeRows(raw, name, found, rejected, decode);
  };
  const sources = rows('sources', (row) => ({
    id: row.needed('id', row.text('id')),
    title: row.text('title') ?? '',
    publisher: row.text('publisher') ?? '',
    licence: row.text('licence') ?? '',
    url: row.text('url'),
    day: row.needed('day', row.day('day')),
    digest: row.text('digest'),
    acknowledgement: row.text('acknowledgement') ?? '',
    blindSpot: row.text('blind_spot') ?? '',
  }));
  const extra = (tables.get('actors')?.columns ?? []).filter((column) => column.startsWith(MORE));
  const actors = rows('actors', (row) => ({ said: actorOf(row, extra), from: row.text('source') }));
  const resolve = resolver(actors.map(({ said }) => said));
  const actor = (row: ExactRow, column: string): string => {
    const id = row.text(column);
    return row.needed(column, id === null ? null : resolve(id));
  };
  const initiatives = rows('initiatives', (row) => ({
    said: {
      initiativeId: row.needed('id', row.text('id')),
      instrument: row.text('instrument') ?? '',
      title: row.text('title') ?? '',
      acronym: row.text('acronym') ?? '',
      status: row.text('status') ?? '',
      signed: row.day('signed'),
      budgetEur: row.number('budget_eur'),
      fields: parseList(row.text('fields')),
      ...row.span(),
    },
    from: row.text('source'),
  }));
  const known = new Set(initiatives.map(({ said }) => said.initiativeId));
  const ties = rows('ties', (row) => ({
    said: {
      from: actor(row, 'from'),
      to: actor(row, 'to'),
      kind: row.needed('kind', row.code('kind', TIE_KINDS)),
      directed: row.truth('directed'),
      weight: row.number('weight'),
      confidence: row.number('confidence'),
      ...row.span(),
    },
    from: row.text('source'),
  }));
  const participations = rows('participations', (row) => {
    const initiative = row.text('initiative');
    return {
      said: {
        initiativeId: row.needed(
          'initiative',
          initiative !== null && known.has(initiative) ? initiative : null,
        ),
        actorId: actor(row, 'actor'),
        role: row.needed('role', row.code('role', PARTICIPATION_ROLES)),
        smallThen: row.code('small_then', SMALL) ?? 'unknown',
        kindThen: row.code('kind_then', ACTOR_KINDS),
        regionThen: row.text('region_then') ?? '',
        amountEur: row.number('amount_eur'),
        terminated: row.truth('terminated'),
        ...row.span(),
      },
      from: row.text('source'),
    };
  });
  const observations = rows('observations', (row) => {
    const subjectKind = row.needed('subject_kind', row.code('subject_kind', SUBJECT_KINDS));
    return {
      said: {
        subjectKind,
        subject:
          subjectKind === 'actor'
            ? actor(row, 'subject')
            : row.needed('subject', row.text('subject')),
        what: row.needed('what', row.text('what')),
        period: row.text('period'),
        value: row.number('value'),
        text: row.text('text'),
        unit: row.text('unit'),
        status: row.text('status'),
        reason: row.text('reason'),
        assessor: row.text('assessor'),
        round: row.text('round'),
        ...row.span(),
      },
      from: row.text('source'),
    };
  });
  const decisions = rows('decisions', (row) => decisionOf(row, resolve));
  const regions = rows('regions', (row) => ({
    code: row.needed('code', row.text('code')),
    name: row.text('name') ?? '',
    parent: row.text('parent'),
  }));
  const problems = rows('problems', (row): Problem => ({
    code: row.needed('code', row.code('code', CODES)),
    at: { source: row.text('source') ?? '', row: row.number('row'), field: row.text('field') },
    value: row.text('value'),
    message: row.text('message') ?? '',
    hint: row.text('hint') ?? '',
  }));
  const said = <T>(list: readonly { readonly said: T }[]): readonly T[] =>
    list.map((each) => each.said);
  const from = (list: readonly { readonly from: string | null }[]): Origins['actors'] =>
    list.map((each) => each.from);
  return {
    statements: {
      sources,
      actors: said(actors),
      ties: said(ties),
      initiatives: said(initiatives),
      participations: said(participations),
      regions,
    },
    observations: said(observations),
    decisions,
    problems,
    origins: {
      actors: from(actors),
      ties: from(ties),
      initiatives: from(initiatives),
      participations: from(participations),
      observations: from(observations),
    },
    found,
    rejected,
    read,
  };
}

function actorOf(row: ExactRow, extra: readonly string[]): ActorStatement {
  const actorId = row.text('actor_id');
  const said = {
    shortName: row.text('short_name'),
    city: row.text('city'),
    country: row.text('country'),
    founded: row.text('founded'),
    ...Object.fromEntries(extra.map((column) => [column.slice(MORE.length), row.text(column)])),
  };
  return {
    actorId: row.needed('actor_id', actorId !== null && UUID.test(actorId) ? actorId : null),
    nativeId: row.text('id') ?? '',
    name: row.text('name') ?? '',
    kind: row.needed('kind', row.code('kind', ACTOR_KINDS)),
    small: row.needed('small', row.code('small', SMALL)),
    region: row.text('region') ?? '',
    lat: row.number('lat'),
    lon: row.number('lon'),
    legalId: row.text('legal_id'),
    more: Object.fromEntries(
      Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== null),
    ),
    ...row.span(),
  };
}

/** The actor a row names: by register id, or by the native id that only one actor has. */
function resolver(actors: readonly ActorStatement[]): (reference: string) => string | null {
  const ids = new Set(actors.map(({ actorId }) => actorId));
  const native = new Map<string, string | null>();
  for (const { actorId, nativeId } of actors) {
    const holder = native.get(nativeId);
    native.set(nativeId, holder === undefined || holder === actorId ? actorId : null);
  }
  return (reference) => (ids.has(reference) ? reference : (native.get(reference) ?? null));
}

function decisionOf(row: ExactRow, resolve: (reference: string) => string | null): Decision {
  return {
    id: row.needed('id', row.text('id')),
    kind: row.needed('kind', row.code('kind', DECISION_KINDS)),
    subjects: parseList(row.text('subjects')).map((id) =>
      UUID.test(id) ? id : (resolve(id) ?? id),
    ),
    field: row.text('field'),
    value: row.text('value'),
    reason: row.text('reason') ?? '',
    by: row.text('by') ?? '',
    at: row.text('at') ?? '',
    undoneBy: row.text('undone_by'),
    undoneAt: row.text('undone_at'),
  };
}
