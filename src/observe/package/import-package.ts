import type { Decision } from '../../domain/decision.ts';
import { DECISION_KINDS } from '../../domain/decision.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import { knownActors } from '../importers/known-actors.ts';
import type { RejectedRow } from '../importers/rejected-file.ts';
import { seriesOf } from '../importers/source-series.ts';
import type { TableRows } from '../importers/table-rows.ts';
import { openTable } from '../importers/table-rows.ts';
import type { InParts } from '../importers/in-parts.ts';
import { finish } from '../importers/in-parts.ts';
import type { TableImport, TablesImported } from '../importers/tables.ts';
import { importTablesInParts } from '../importers/tables.ts';
import { parseList } from '../values/list-cell.ts';
import type { Origins } from './package-table.ts';
import { ownMapping, packageTables } from './package-tables.ts';
import { readBack } from './read-back.ts';

/** What a package gives, decisions included. */
export interface PackageImported extends TablesImported {
  readonly decisions: readonly Decision[];
  /** Which source each statement comes from; null for a package written by hand. */
  readonly origins: Origins | null;
}

/** What an import of a package may be told beside its tables. */
export interface PackageImport extends Omit<TableImport, 'sources'> {
  /** The source of a package that has no table of sources. */
  readonly source?: Source;
}

/**
 * Imports a data package: one that `exportPackage` wrote is read back as it stands, any other is read as people's tables
 * are, with every row judged.
 *
 * The mark of an exported package is its table of problems. Regions come from the package where it has them, else from
 * `regions`. The ledger counts the rows of every table. Refused as a whole when there is no source, and above `bearShare`.
 */
export function importPackage(
  files: readonly RawTable[],
  regions: readonly Region[],
  options: PackageImport = {},
): PackageImported {
  return finish(importPackageInParts(files, regions, options));
}

/** As `importPackage`, some thousand rows at a time. */
export function* importPackageInParts(
  files: readonly RawTable[],
  regions: readonly Region[],
  options: PackageImport = {},
): InParts<PackageImported> {
  const { tables, problems } = packageTables(files);
  const unread =
    files.reduce((sum, { rows }) => sum + rows.length, 0) -
    tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  const imported = tables.some(({ name }) => name === 'problems')
    ? backFrom(tables, regions, options)
    : yield* fromHand(tables, regions, options);
  return {
    ...imported,
    problems: [...imported.problems, ...problems],
    ledger: {
      ...imported.ledger,
      read: imported.ledger.read + unread,
      rejected: imported.ledger.rejected + unread,
    },
  };
}

type Named = readonly { readonly name: PackageTable; readonly raw: RawTable }[];

function backFrom(
  tables: Named,
  regions: readonly Region[],
  { bearShare = 1 }: PackageImport,
): PackageImported {
  const first = new Map(tables.toReversed().map(({ name, raw }) => [name, raw]));
  const { statements, observations, decisions, problems, origins, found, rejected, read } =
    readBack(first);
  const refused = read > 0 && rejected.length / read > bearShare;
  const all = tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  return {
    statements: {
      ...(refused
        ? { ...statements, actors: [], ties: [], initiatives: [], participations: [] }
        : statements),
      regions: first.has('regions') ? statements.regions : regions,
    },
    observations: refused ? [] : observations,
    decisions: refused ? [] : decisions,
    origins,
    problems: [
      ...problems,
      ...found,
      ...(refused ? [tooMany(rejected.length, read, bearShare)] : []),
    ],
    rejected,
    refused,
    ledger: {
      read: all,
      kept: read - rejected.length,
      merged: 0,
      rejected: rejected.length + all - read,
    },
  };
}

function* fromHand(
  tables: Named,
  listed: readonly Region[],
  options: PackageImport,
): InParts<PackageImported> {
  const problems: Problem[] = [];
  const rejected: RejectedRow[] = [];
  const counted = { read: 0, kept: 0 };
  const rows = <T>(
    of: PackageTable,
    read: (table: TableRows, i: number) => T | null,
  ): readonly T[] =>
    tables.flatMap(({ name, raw }) => {
      if (name !== of) return [];
      const table = openTable(raw, ownMapping(raw, name), 'package', problems, rejected);
      const kept = raw.rows.flatMap((_, i) => read(table, i) ?? []);
      counted.read += raw.rows.length;
      counted.kept += kept.length;
      return kept;
    });
  const given = rows('sources', readSource);
  const own = rows('regions', (table, i): Region | null => {
    const code = need(table, i, 'code');
    return code === null
      ? null
      : { code, name: table.text(i, 'name') ?? code, parent: table.cell(i, 'parent') };
  });
  const regions = own.length > 0 ? own : listed;
  const sources = given.length > 0 ? given : options.source ? [options.source] : [];
  const source = sources[0];
  if (!source) return sourceless(tables, regions, problems, rejected);
  const imported = yield* importTablesInParts(
    tables.flatMap(({ name, raw }) =>
      isOfPackage(name) ? [] : [{ raw, mapping: ownMapping(raw, name) }],
    ),
    source,
    regions,
    { ...options, sources },
  );
  const known = knownActors([...(options.existing?.actors ?? []), ...imported.statements.actors]);
  const decisions = rows('decisions', (table, i) =>
    readDecision(table, i, (id) => {
      const found = known.find(id, seriesOf(source.id));
      return found.how === 'id' || found.how === 'read-as' ? found.actor.actorId : null;
    }),
  );
  return {
    ...imported,
    decisions: imported.refused ? [] : decisions,
    origins: null,
    problems: [...problems, ...imported.problems],
    rejected: [...rejected, ...imported.rejected],
    ledger: {
      read: imported.ledger.read + counted.read,
      kept: imported.ledger.kept + counted.kept,
      merged: imported.ledger.merged,
      rejected: imported.ledger.rejected + counted.read - counted.kept,
    },
  };
}

function isOfPackage(name: PackageTable): boolean {
  return name === 'sources' || name === 'decisions' || name === 'regions' || name === 'problems';
}

function readSource(table: TableRows, i: number): Source | null {
  const id = need(table, i, 'id');
  const title = id === null ? null : need(table, i, 'title');
  if (id === null || title === null) return null;
  const day = table.day(i, 'day');
  if (day === null)
    return table.reject(
      i,
      'cell-missing',
      'day',
      table.cell(i, 'day'),
      `a source needs the day of its state: "${table.cell(i, 'day') ?? ''}"`,
      'a day such as "2024-01-31"',
    );
  const text = (name: string): string => table.text(i, name) ?? '';
  return {
    id,
    title,
    publisher: text('publisher'),
    licence: text('licence'),
    url: table.text(i, 'url'),
    day,
    digest: table.text(i, 'digest'),
    acknowledgement: text('acknowledgement'),
    blindSpot: text('blind_spot'),
  };
}

function readDecision(
  table: TableRows,
  i: number,
  resolve: (id: string) => string | null,
): Decision | null {
  const needed = ['id', 'kind', 'subjects', 'reason', 'by', 'at'].map((name) =>
    need(table, i, name),
  );
  if (needed.includes(null)) return null;
  const [id, , list, reason, by, at] = needed as string[];
  const kind = DECISION_KINDS.find((each) => each === table.code(i, 'kind'));
  if (!kind)
    return table.reject(
      i,
      'unknown-code',
      'kind',
      table.cell(i, 'kind'),
      `no kind of decision: "${table.cell(i, 'kind') ?? ''}"`,
      DECISION_KINDS.join(', '),
    );
  const subjects: string[] = [];
  for (const subject of parseList(list)) {
    const actorId = resolve(subject);
    if (actorId === null)
      return table.reject(
        i,
        'dangling-reference',
        'subjects',
        subject,
        `no such organisation: "${subject}"`,
        'an id of the list of actors',
      );
    subjects.push(actorId);
  }
  return {
    id,
    kind,
    subjects,
    field: table.text(i, 'field'),
    value: table.text(i, 'value'),
    reason,
    by,
    at,
    undoneBy: table.text(i, 'undone_by'),
    undoneAt: table.text(i, 'undone_at'),
  };
}

/** A needed cell of a row; null rejects the row, once. */
function need(table: TableRows, i: number, name: string): string | null {
  const cell = table.id(i, name);
  return (
    cell ??
    table.reject(i, 'cell-missing', name, null, `a needed cell is empty: "${name}"`, `a ${name}`)
  );
}

function sourceless(
  tables: Named,
  regions: readonly Region[],
  problems: readonly Problem[],
  rejected: readonly RejectedRow[],
): PackageImported {
  const read = tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  return {
    statements: { sources: [], actors: [], ties: [], initiatives: [], participations: [], regions },
    observations: [],
    decisions: [],
    origins: null,
    problems: [
      ...problems,
      {
        code: 'package-faulty',
        at: { source: 'package', row: null, field: null },
        value: 'sources',
        message: 'nobody says where the facts come from: "sources"',
        hint: 'a table of sources with one row: id, title, day',
      },
    ],
    rejected,
    refused: true,
    ledger: { read, kept: 0, merged: 0, rejected: read },
  };
}

function tooMany(bad: number, read: number, bearShare: number): Problem {
  return {
    code: 'too-many-rejected',
    at: { source: 'package', row: null, field: null },
    value: String(bad),
    message: `${bad} of ${read} rows are bad, more than is borne: "${bearShare}"`,
    hint: 'the rows mended, or a larger share',
  };
}
