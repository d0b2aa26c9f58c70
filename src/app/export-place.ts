import { csvLines } from '../files/csv.ts';
import { gexfLines } from '../files/gexf.ts';
import { writeGraphml } from '../files/graphml.ts';
import { writeJsonTable } from '../files/json-table.ts';
import { writeParquet } from '../files/parquet.ts';
import { writeXlsx } from '../files/xlsx.ts';
import type { Table } from '../files/table.ts';
import { PLACE_MEASURES } from '../measure/place/index.ts';
import { SOFTWARE } from '../method/software.ts';
import type { EXPORT_FORMATS, EXPORTS, ExportQuery } from '../wire/export-place.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED, findWorkspace } from './context.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import {
  actorTable,
  findingTable,
  initiativeTable,
  introductionTable,
  measureTable,
  tieTable,
} from './export/tables.ts';
import { networkFile } from './export/network-file.ts';
import { findPlace } from './find-place.ts';
import { findingWire } from './finding-wire.ts';
import { introductionsOf } from './introductions-of.ts';
import { measuredWire } from './measured-wire.ts';
import { cutView, networkCut } from './network-cut.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import type { PlaceCount } from './places.ts';
import { refuse } from './refused.ts';
import { Sealed } from './release.ts';
import { networkAsked } from './show-network.ts';
import { viewOf } from './view-of.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** A text file on its way to a person. */
export interface Exported {
  readonly name: string;
  /** Media type with its charset. */
  readonly type: string;
  readonly text: string;
}

/** A file on its way to a person, text or not. */
export interface ExportedFile extends Omit<Exported, 'text'> {
  readonly body: string | Uint8Array;
}

const NETWORK_FORMATS = ['gexf', 'graphml'] as const;

const TABLE_FORMATS = ['csv', 'json', 'xlsx', 'parquet'] as const;

const TYPES: Readonly<Record<(typeof EXPORT_FORMATS)[number], string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
};

/**
 * Writes what a place holds as a file: tables as CSV, JSON, XLSX or Parquet, the network as GraphML or GEXF.
 *
 * @throws Refused with `bad-parameter` for a format that what is asked for does not have.
 */
export async function exportPlace(
  context: Context,
  request: AtPlace & ExportQuery,
): Promise<Sealed<ExportedFile>> {
  const workspace = findWorkspace(context, request.workspace);
  const place = findPlace(workspace, request.place);
  const { what } = request;
  const allowed = what === 'network' ? NETWORK_FORMATS : TABLE_FORMATS;
  const format = request.format ?? allowed[0];
  if (!(allowed as readonly string[]).includes(format))
    throw refuse(
      'bad-parameter',
      `${what} cannot be written as`,
      format,
      `one of: ${allowed.join(', ')}`,
      'format',
    );
  const { snapshot } = workspace;
  const body =
    what === 'network'
      ? await writeNetwork(context, workspace, place, request, format === 'gexf')
      : await writeTable(context, workspace, place, what, { ...request, format });
  return new Sealed(originOf(workspace), {
    name: `${place.code}-${what}-${snapshot.frozen.knownDay}.${format}`,
    type: TYPES[format],
    body,
  });
}

async function writeNetwork(
  { compute }: Context,
  { snapshot }: Workspace,
  place: PlaceCount,
  request: ExportQuery,
  gexf: boolean,
): Promise<string> {
  const network = await compute(snapshot, 'network', networkAsked(place.code, request), {
    urgent: true,
  });
  const frozen = frozenWire(snapshot.frozen, place.code);
  const thanks = snapshot.sources.map(({ acknowledgement }) => acknowledgement).join('; ');
  const file = networkFile({ ...network, place: placeWire(place), frozen }, thanks);
  return gexf ? [...gexfLines(file)].join('') : writeGraphml(file);
}

async function writeTable(
  context: Context,
  workspace: Workspace,
  place: PlaceCount,
  what: Exclude<(typeof EXPORTS)[number], 'network'>,
  request: ExportQuery,
): Promise<string | Uint8Array> {
  const { format } = request;
  const table = await tableOf(context, workspace, place, what, request);
  if (format === 'xlsx' || format === 'parquet') {
    const write = format === 'xlsx' ? writeXlsx : writeParquet;
    return await write({ ...table, title: `${place.code} ${table.title}` });
  }
  if (format === 'csv') return [...csvLines(table, { mark: request.mark === '1' })].join('');
  const { frozen, sources } = workspace.snapshot;
  return writeJsonTable(table, {
    title: `${table.title} of ${place.name} (${place.code})`,
    place: placeWire(place),
    frozen: frozenWire(frozen, place.code),
    sources: sourcesWire(sources),
    software: SOFTWARE,
    seed: SEED,
  });
}

async function tableOf(
  context: Context,
  workspace: Workspace,
  place: PlaceCount,
  what: Exclude<(typeof EXPORTS)[number], 'network'>,
  request: ExportQuery,
): Promise<Table> {
  const { snapshot } = workspace;
  if (what === 'actors') return actorTable(viewOf(snapshot, place.code));
  if (what === 'initiatives') return initiativeTable(viewOf(snapshot, place.code));
  if (what === 'ties') return tieTable(cutView(snapshot, place.code, networkCut(request)));
  if (what === 'introductions')
    return introductionTable(await introductionsOf(context.compute, snapshot, place.code));
  const { evidence, findings, portraits } = await diagnosisOf(context, workspace, place.code, {});
  const show = (measured: Parameters<typeof measuredWire>[0]) =>
    measuredWire(measured, snapshot, portraits, place.code);
  if (what === 'findings')
    return findingTable(findings.map((result) => findingWire(result, show, (page) => page)));
  return measureTable(
    PLACE_MEASURES.flatMap(({ id }) => {
      const measured = evidence.measured.get(id);
      return measured ? [show(measured)] : [];
    }),
  );
}
