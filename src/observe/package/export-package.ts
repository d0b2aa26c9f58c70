import { tableOf } from '../../domain/data-package.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { ActorStatement, Span } from '../../snapshot/statements.ts';
import { writeList } from '../values/list-cell.ts';
import type { CellTable, Holdings, Origins } from './package-table.ts';
import { MORE } from './package-table.ts';

type Cells = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What an actor says that has a column of its own in the package, by its key in `more`. */
const OWN_COLUMN: ReadonlyMap<string, string> = new Map([
  ['shortName', 'short_name'],
  ['city', 'city'],
  ['country', 'country'],
  ['founded', 'founded'],
]);

/**
 * Writes everything a workspace holds as a data package: all tables, in order, every row of every statement.
 *
 * `importPackage` of it gives the same statements, decisions and problems in the same order, so the same snapshots digest
 * for digest. Actors keep their register id in `actor_id`; rows refer to them by native id where only one actor has it, by
 * register id where not. An empty text and an unknown one are the same empty cell. Cost: linear.
 */
export function exportPackage({
  statements,
  observations,
  decisions,
  problems,
  origins,
}: Holdings): readonly CellTable[] {
  const { sources, actors, ties, initiatives, participations, regions } = statements;
  const only = sources.length === 1 ? sources[0].id : null;
  const from = (of: keyof Origins, i: number): string | null => origins?.[of][i] ?? only;
  const refer = references(actors);
  const more = [...new Set(actors.flatMap((actor) => Object.keys(actor.more)))].filter(
    (key) => !OWN_COLUMN.has(key),
  );
  return [
    table('sources', sources, ({ blindSpot, ...source }) => ({ ...source, blind_spot: blindSpot })),
    table(
      'actors',
      actors,
      (actor, i) => ({
        id: actor.nativeId,
        name: actor.name,
        ...Object.fromEntries(
          Object.entries(actor.more).map(([key, value]) => [
            OWN_COLUMN.get(key) ?? `${MORE}${key}`,
            value,
          ]),
        ),
        kind: actor.kind,
        small: actor.small,
        region: actor.region,
        lat: actor.lat,
        lon: actor.lon,
        legal_id: actor.legalId,
        actor_id: actor.actorId,
        ...span(actor),
        source: from('actors', i),
      }),
      more.map((key) => `${MORE}${key}`),
    ),
    table('ties', ties, (tie, i) => ({
      from: refer(tie.from),
      to: refer(tie.to),
      kind: tie.kind,
      directed: tie.directed,
      weight: tie.weight,
      confidence: tie.confidence,
      ...span(tie),
      source: from('ties', i),
    })),
    table('initiatives', initiatives, (it, i) => ({
      id: it.initiativeId,
      title: it.title,
      acronym: it.acronym,
      instrument: it.instrument,
      status: it.status,
      signed: it.signed,
      budget_eur: it.budgetEur,
      fields: writeList(it.fields),
      ...span(it),
      source: from('initiatives', i),
    })),
    table('participations', participations, (row, i) => ({
      initiative: row.initiativeId,
      actor: refer(row.actorId),
      role: row.role,
      amount_eur: row.amountEur,
      terminated: row.terminated,
      kind_then: row.kindThen,
      small_then: row.smallThen,
      region_then: row.regionThen,
      ...span(row),
      source: from('participations', i),
    })),
    table('observations', observations, (row, i) => ({
      subject_kind: row.subjectKind,
      subject: row.subjectKind === 'actor' ? refer(row.subject) : row.subject,
      what: row.what,
      period: row.period,
      value: row.value,
      text: row.text,
      unit: row.unit,
      status: row.status,
      reason: row.reason,
      assessor: row.assessor,
      round: row.round,
      ...span(row),
      source: from('observations', i),
    })),
    table('decisions', decisions, ({ subjects, undoneBy, undoneAt, ...decision }) => ({
      ...decision,
      subjects: writeList(subjects),
      undone_by: undoneBy,
      undone_at: undoneAt,
    })),
    table('regions', regions, ({ code, name, parent }) => ({ code, name, parent })),
    table('problems', problems, ({ code, at, value, message, hint }) => ({
      code,
      source: at.source,
      row: at.row,
      field: at.field,
      value,
      message,
      hint,
    })),
  ];
}

function table<T>(
  name: PackageTable,
  rows: readonly T[],
  cells: (row: T, i: number) => Cells,
  extra: readonly string[] = [],
): CellTable {
  const columns = [...tableOf(name).attributes.map((attribute) => attribute.name), ...extra];
  return {
    name,
    columns,
    rows: rows.map((row, i) => {
      const said = cells(row, i);
      return columns.map((column) => written(Object.hasOwn(said, column) ? said[column] : null));
    }),
  };
}

function written(cell: string | number | boolean | null | undefined): string | null {
  if (cell === null || cell === undefined || cell === '') return null;
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
}

function span({ knownFrom, knownTo, validFrom, validTo }: Span): Cells {
  return { known_from: knownFrom, known_to: knownTo, valid_from: validFrom, valid_to: validTo };
}

/** How a row names an actor: by its native id where that can mean no other, by its register id where it can. */
function references(actors: readonly ActorStatement[]): (actorId: string) => string {
  const holders = new Map<string, string | null>();
  const native = new Map<string, string>();
  for (const { actorId, nativeId } of actors) {
    const holder = holders.get(nativeId);
    holders.set(nativeId, holder === undefined || holder === actorId ? actorId : null);
    native.set(actorId, nativeId);
  }
  return (actorId) => {
    const id = native.get(actorId);
    return id !== undefined && id !== '' && holders.get(id) === actorId && !native.has(id)
      ? id
      : actorId;
  };
}
