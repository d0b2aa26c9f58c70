import type { Decision } from '../domain/decision.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { Problem } from '../domain/problem.ts';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { Region } from '../domain/region.ts';
import type { Source } from '../domain/source.ts';
import { readAsBefore } from './read-as-before.ts';
import type { InParts } from '../observe/importers/in-parts.ts';
import { importNetworkInParts, networkOf } from '../observe/importers/gephi.ts';
import { emptyTables, isAllEmpty } from '../observe/empty-tables.ts';
import { importRelease, layoutOf } from '../observe/importers/import-release.ts';
import type { KnownActor } from '../observe/importers/known-actors.ts';
import { rejectedFile } from '../observe/importers/rejected-file.ts';
import { importTablesInParts } from '../observe/importers/tables.ts';
import type { TablesImported } from '../observe/importers/tables.ts';
import { importPackageInParts } from '../observe/package/import-package.ts';
import { packageTables } from '../observe/package/package-tables.ts';
import type { RejectedTable } from '../store/rejected.ts';
import { lackOfRoom } from './import-room.ts';
import { writePlan } from './import-plan.ts';
import type { ImportWatch } from './import-watch.ts';
import { runParts, watchStep } from './import-watch.ts';
import type { Upload } from './uploads.ts';

/** How a file is to be imported. */
export interface Asked {
  readonly choice: ReadingChoice;
  readonly mappings: readonly { readonly table: string; readonly mapping: Mapping }[];
  readonly source: Source;
  readonly bearShare: number;
}

/** What the register holds that an import refers to, and how many rows it holds in all. */
export interface Existing {
  readonly actors: readonly KnownActor[];
  readonly initiatives: readonly string[];
  readonly standing: number;
  /** How earlier files were read and mapped, the latest last. */
  readonly plans: readonly string[];
}

/** Everything an import would add, before anything is stored. */
export interface Gathered extends TablesImported {
  readonly decisions: readonly Decision[];
  readonly files: readonly RejectedTable[];
  /** How it was read and mapped, as the ledger keeps it. */
  readonly plan: string;
}

/** Reads a file and maps its tables: tables with a mapping, the two tables of a network, or a whole data package. */
export async function gatherImport(
  { name, bytes, read: before }: Pick<Upload, 'name' | 'bytes' | 'read'>,
  { choice, mappings, source, bearShare }: Asked,
  regions: readonly Region[],
  existing: Existing,
  watch: ImportWatch = {},
): Promise<Gathered> {
  const reading = watchStep(watch, 'reading');
  const read = before ?? (await readAsBefore({ name, bytes }, choice, existing.plans, reading));
  const tables = read.tables.map(storable);
  const mapped = tables.flatMap((raw) => {
    const asked = mappings.find(({ table }) => table === raw.name);
    return asked ? [{ raw, mapping: asked.mapping }] : [];
  });
  const plan = writePlan(choice, mapped);
  if (read.refused) return { ...nothing(source, read.problems), plan };
  const asPackage = isPackage(tables, read.reading.format);
  const taken = asPackage ? tables : mapped.map(({ raw }) => raw);
  const unsaid = emptyTables(taken).filter(({ at }) => !isSaid(read.problems, at.source));
  if (isAllEmpty(taken)) return { ...nothing(source, [...read.problems, ...unsaid]), plan };
  // A package that a register wrote may well have tables that are empty; who writes one by hand means to fill it
  const isExport =
    asPackage && packageTables(tables).tables.some(({ name }) => name === 'problems');
  const empty = isExport ? [] : unsaid;
  const lack = lackOfRoom(source.id, tables, existing.standing);
  if (lack) return { ...nothing(source, [lack, ...read.problems]), plan };
  const options = { existing, bearShare };
  const checking = watchStep(watch, 'checking');
  const release = importRelease(tables, source, regions, bearShare);
  if (release) {
    const kept = { ...release, decisions: [], files: rejectedOf(tables, release) };
    const problems = [...read.problems, ...release.problems];
    return { ...kept, problems, plan: writePlan(choice, [], layoutOf(tables)) };
  }
  const imported = asPackage
    ? await runParts(importPackageInParts(tables, regions, { ...options, source }), checking)
    : {
        ...(await runParts(importMapped(mapped, source, regions, options), checking)),
        decisions: [],
      };
  const files = rejectedOf(tables, imported);
  const kept = imported.decisions.filter(isKeepable);
  const unfit = imported.decisions.filter((decision) => !isKeepable(decision)).map(unkeepable);
  const problems = [...read.problems, ...empty, ...imported.problems, ...unfit];
  return { ...imported, decisions: kept, problems, files, plan };
}

function rejectedOf(
  tables: readonly RawTable[],
  { rejected }: Pick<TablesImported, 'rejected'>,
): readonly RejectedTable[] {
  return tables
    .map((raw) => ({ name: raw.name, ...rejectedFile(raw, rejected) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether reading has said already that a table is empty. */
function isSaid(problems: readonly Problem[], source: string): boolean {
  return problems.some(({ code, at }) => code === 'file-empty' && at.source === source);
}

/** What the register asks of a decision: an override alone names a field, an end has somebody, moments are moments. */
function isKeepable({ kind, field, at, undoneBy, undoneAt }: Decision): boolean {
  return (
    (kind === 'override') === (field !== null) &&
    (undoneBy === null) === (undoneAt === null) &&
    [at, undoneAt ?? at].every((moment) => !Number.isNaN(Date.parse(moment)))
  );
}

function unkeepable({ id }: Decision): Problem {
  return {
    code: 'package-faulty',
    at: { source: 'decisions', row: null, field: 'id' },
    value: id,
    message: `a decision that contradicts itself is left out: "${id}"`,
    hint: 'a field for an override and for no other, moments such as 2026-01-15T10:00:00Z, both or neither of undone_by and undone_at',
  };
}

/** A package states its tables by their names; one table alone is a table like any other. */
function isPackage(tables: readonly RawTable[], format: string): boolean {
  return format === 'package' && packageTables(tables).tables.length > 0;
}

function* importMapped(
  mapped: readonly { readonly raw: RawTable; readonly mapping: Mapping }[],
  source: Source,
  regions: readonly Region[],
  options: Parameters<typeof importTablesInParts>[3],
): InParts<TablesImported> {
  if (mapped.length === 0)
    return nothing(source, [
      {
        code: 'mapping-faulty',
        at: { source: source.id, row: null, field: null },
        value: 'mappings',
        message: 'no table of the file has a mapping: "mappings"',
        hint: 'one mapping at least, under the name of its table',
      },
    ]);
  const network = networkOf(mapped.map(({ raw }) => raw));
  const mappingOf = (raw: RawTable | null | undefined): Mapping | undefined =>
    mapped.find((each) => each.raw === raw)?.mapping;
  const edges = mappingOf(network?.edges);
  const nodes = mappingOf(network?.nodes);
  const isNetwork =
    network !== null &&
    mapped.length === (network.nodes ? 2 : 1) &&
    edges?.table === 'ties' &&
    (nodes === undefined || nodes.table === 'actors');
  return yield* isNetwork
    ? importNetworkInParts(network, source, regions, options, { edges, ...(nodes && { nodes }) })
    : importTablesInParts(mapped, source, regions, options);
}

function nothing(source: Source, problems: readonly Problem[]): Omit<Gathered, 'plan'> {
  return {
    statements: {
      sources: [source],
      actors: [],
      ties: [],
      initiatives: [],
      participations: [],
      regions: [],
    },
    observations: [],
    decisions: [],
    ledger: { read: 0, kept: 0, merged: 0, rejected: 0 },
    problems,
    rejected: [],
    refused: true,
    files: [],
  };
}

/** The database keeps neither the sign zero nor halves of sign pairs; the reader has reported them. */
function storable(raw: RawTable): RawTable {
  // oxlint-disable-next-line no-control-regex -- the sign zero is what this is about
  const unfit = /[\u0000\ud800-\udfff]/;
  const clean = <T extends string | null>(cell: T): T =>
    cell !== null && unfit.test(cell) ? (cell.replaceAll('\u0000', '').toWellFormed() as T) : cell;
  return {
    ...raw,
    columns: raw.columns.map(clean),
    rows: raw.rows.map((row) =>
      row.some((cell) => cell !== null && unfit.test(cell)) ? row.map(clean) : row,
    ),
  };
}
