import type { Mapping } from '../../domain/mapping.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import type { ObservationStatement } from '../../snapshot/statements.ts';
import type { Imported } from '../ledger.ts';
import { checkMapping } from '../mapping/check-mapping.ts';
import { checkTies } from './check-ties.ts';
import type { Gathering } from './gathering.ts';
import type { InParts } from './in-parts.ts';
import { finish } from './in-parts.ts';
import type { KnownActor } from './known-actors.ts';
import { knownActors } from './known-actors.ts';
import { readActor } from './read-actors.ts';
import { readInitiative } from './read-initiatives.ts';
import { readObservation } from './read-observations.ts';
import { readParticipation } from './read-participations.ts';
import { readTie } from './read-ties.ts';
import type { RejectedRow } from './rejected-file.ts';
import type { Fate, TableRows } from './table-rows.ts';
import { openTable } from './table-rows.ts';

/** How tables are imported; what is left out has the value in brackets. */
export interface TableImport {
  /** What the register holds already; rows may refer to it (nothing). */
  readonly existing?: {
    readonly actors: readonly KnownActor[];
    readonly initiatives: readonly string[];
  };
  /** Nothing is kept when more than this share of the rows is rejected (1). */
  readonly bearShare?: number;
  /** What a tie to an actor without a row does: reject, or add the actor (reject). */
  readonly unknownActors?: 'reject' | 'add';
  /** Several ties of one kind between two: keep them when their times differ, or add their weights (keep). */
  readonly parallelTies?: 'keep' | 'add';
  /** All sources that rows may name, the import's own first (the import's own). */
  readonly sources?: readonly Source[];
}

/** What becomes of imported tables. A refused import has no statements; its ledger and problems say why. */
export interface TablesImported extends Imported {
  readonly observations: readonly ObservationStatement[];
  readonly rejected: readonly RejectedRow[];
  readonly refused: boolean;
}

/** A table and where its columns go. */
export interface MappedTable {
  readonly raw: RawTable;
  readonly mapping: Mapping;
}

/** Rows read before others may work: some milliseconds. */
const PART = 4_000;

type ReadRow = (gathering: Gathering, table: TableRows, i: number) => Fate;

/** Tables in the order they are read: who is there before who is named. */
const READERS: readonly (readonly [PackageTable, ReadRow])[] = [
  ['actors', readActor],
  ['initiatives', readInitiative],
  ['ties', readTie],
  ['participations', readParticipation],
  ['observations', readObservation],
];

/**
 * Reads tables as their mappings say: rows become statements, everything wrong becomes a problem, and the ledger balances.
 *
 * An actor's id is made of the series of its source (`seriesOf`) and its native id, so next year's list meets this year's
 * actors; without a column of ids the letters of its name serve, without one of names its id. A row is rejected when a needed cell is empty, when it
 * names an actor, initiative or source that is not there, when it leads from an actor to itself, when it ends before it
 * begins, when it has the identity of another row and says something else, and when it has more filled cells than the
 * header has columns. A row that repeats another is merged. Any other bad cell becomes unknown and is reported; a number
 * beside an actor or initiative that cannot be used as it stands is kept as an observation in its own unit or words.
 *
 * Nothing is kept when a mapping is faulty or the share of rejected rows is above `bearShare`. Cost: linear in the cells.
 */
export function importTables(
  tables: readonly MappedTable[],
  source: Source,
  regions: readonly Region[],
  options: TableImport = {},
): TablesImported {
  return finish(importTablesInParts(tables, source, regions, options));
}

/** As `importTables`, some thousand rows at a time. */
export function* importTablesInParts(
  tables: readonly MappedTable[],
  source: Source,
  regions: readonly Region[],
  {
    existing,
    bearShare = 1,
    unknownActors = 'reject',
    parallelTies = 'keep',
    sources = [source],
  }: TableImport = {},
): InParts<TablesImported> {
  const problems: Problem[] = tables.flatMap(({ raw, mapping }) =>
    checkMapping(mapping, raw.columns, source.id),
  );
  const gathering: Gathering = {
    source,
    sources: new Map(sources.map((each) => [each.id, each])),
    regions: new Map(regions.map((region) => [region.code, region])),
    known: knownActors(existing?.actors ?? []),
    initiativeIds: new Set(existing?.initiatives),
    unknownActors,
    parallelTies,
    problems,
    rejected: [],
    actors: [],
    ties: [],
    tieRows: [],
    initiatives: [],
    participations: [],
    observations: [],
    seen: new Map(),
    numbers: new Map(),
  };
  const read = tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  if (problems.length > 0)
    return refusal(gathering, regions, sources, { read, kept: 0, merged: 0, rejected: read });
  const fates = { kept: 0, merged: 0, rejected: 0 };
  let done = 0;
  for (const [name, readRow] of READERS)
    for (const { raw, mapping } of tables) {
      if (mapping.table !== name) continue;
      const table = openTable(raw, mapping, source.id, problems, gathering.rejected);
      reportDerived(gathering, table, mapping);
      for (let i = 0; i < table.count; i++) {
        if (done++ % PART === 0) yield { done: done - 1, total: read };
        fates[isWhole(raw, table, i) ? readRow(gathering, table, i) : 'rejected']++;
      }
    }
  for (const { raw, mapping } of tables)
    if (!READERS.some(([name]) => name === mapping.table))
      fates.rejected += refuseTable(gathering, raw, mapping);
  checkTies(gathering);
  const ledger = { read, ...fates };
  if (read > 0 && fates.rejected / read > bearShare) {
    problems.push({
      code: 'too-many-rejected',
      at: { source: source.id, row: null, field: null },
      value: String(fates.rejected),
      message: `${fates.rejected} of ${read} rows are bad, more than is borne: "${bearShare}"`,
      hint: 'the file of rejected rows, mended; or a larger share',
    });
    return refusal(gathering, regions, sources, ledger);
  }
  const { actors, ties, initiatives, participations, observations, rejected } = gathering;
  return {
    statements: { sources, actors, ties, initiatives, participations, regions },
    observations,
    ledger,
    problems,
    rejected,
    refused: false,
  };
}

function refusal(
  { problems, rejected }: Gathering,
  regions: readonly Region[],
  sources: readonly Source[],
  ledger: Imported['ledger'],
): TablesImported {
  return {
    statements: { sources, actors: [], ties: [], initiatives: [], participations: [], regions },
    observations: [],
    ledger,
    problems,
    rejected,
    refused: true,
  };
}

function reportDerived({ source }: Gathering, table: TableRows, { table: name }: Mapping): void {
  if (name !== 'actors') return;
  if (!table.has('id'))
    table.report(
      'id-derived',
      null,
      'name',
      null,
      `no column of ids in the list of “${source.title}”: "name"`,
      'a column of ids, so that a new name is not a new organisation',
    );
  if (!table.has('name'))
    table.report(
      'name-derived',
      null,
      'id',
      null,
      `no column of names in the list of “${source.title}”: "id"`,
      'a column of names',
    );
}

/** False for a row without a filled cell, or with filled cells beyond the header; it is rejected. */
function isWhole(raw: RawTable, table: TableRows, i: number): boolean {
  const cells = raw.rows[i];
  const beyond = cells.slice(raw.columns.length).find((cell) => cell !== null && cell !== '');
  if (beyond !== undefined)
    table.reject(
      i,
      'row-unreadable',
      null,
      beyond,
      `more cells than the header has columns, ${cells.length} for ${raw.columns.length}: "${beyond}"`,
      'one cell for each column; quotes around a cell that holds the delimiter',
    );
  else if (cells.every((cell) => cell === null || cell.trim() === ''))
    table.reject(i, 'row-unreadable', null, null, 'a row without a filled cell: ""', 'no row');
  else return true;
  return false;
}

/** Sources, decisions, regions and problems come with a whole package only. */
function refuseTable(
  { source, problems, rejected }: Gathering,
  raw: RawTable,
  mapping: Mapping,
): number {
  const table = openTable(raw, mapping, source.id, problems, rejected);
  for (let i = 0; i < table.count; i++)
    table.reject(
      i,
      'row-unreadable',
      null,
      mapping.table,
      `a table of a whole package: "${mapping.table}"`,
      'all tables of the package together',
    );
  return table.count;
}
