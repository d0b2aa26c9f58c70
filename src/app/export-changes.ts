import { csvLines } from '../files/csv.ts';
import { writeJsonTable } from '../files/json-table.ts';
import { writeParquet } from '../files/parquet.ts';
import type { Cell, Column, Table } from '../files/table.ts';
import { writeXlsx } from '../files/xlsx.ts';
import { SOFTWARE } from '../method/software.ts';
import type { ChangesExport } from '../wire/show-changes.ts';
import type { Compared } from './compare-sides.ts';
import { compareSides, measureSides } from './compare-sides.ts';
import type { AtPlace, Context } from './context.ts';
import { SEED } from './context.ts';
import type { ExportedFile } from './export-place.ts';
import { frozenWire, placeWire, sourcesWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { changedMeasures, refsOf } from './show-changes.ts';
import { originOf } from './workspace.ts';

const TYPES: Readonly<Record<ChangesExport['format'], string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

/** Writes one whole list of what changed in a place as a file. */
export async function exportChanges(
  context: Context,
  request: AtPlace & ChangesExport,
): Promise<Sealed<ExportedFile>> {
  const compared = await compareSides(context, request);
  const { workspace, place, before, after } = compared;
  const table = await tableOf(context, compared, request.what);
  const { format } = request;
  const body =
    format === 'xlsx'
      ? await writeXlsx({ ...table, title: `${place.code} changes` })
      : format === 'parquet'
        ? await writeParquet(table)
        : format === 'csv'
          ? [...csvLines(table, { mark: false })].join('')
          : writeJsonTable(table, {
              title: `${table.title} of ${place.name} (${place.code})`,
              place: placeWire(place),
              frozen: frozenWire(after.frozen, place.code),
              before: frozenWire(before.frozen, place.code),
              sources: sourcesWire(after.view.snapshot.sources),
              software: SOFTWARE,
              seed: SEED,
            });
  return new Sealed(originOf(workspace), {
    name: `${place.code}-changes-${request.what}.${format}`,
    type: TYPES[format],
    body,
  });
}

const text = (name: string, means: string): Column => ({ name, type: 'string', unit: null, means });
const number = (name: string, means: string): Column => ({
  name,
  type: 'number',
  unit: null,
  means,
});

async function tableOf(
  context: Context,
  compared: Compared,
  what: ChangesExport['what'],
): Promise<Table> {
  const { before, after, changes } = compared;
  const was = refsOf(before);
  const is = refsOf(after);
  const name = `changes-${what}`;
  const side = text('change', 'came: on the later side only; left: on the earlier side only');
  switch (what) {
    case 'actors': {
      const row =
        (change: string, refs: typeof is) =>
        (id: string): readonly Cell[] => {
          const { legalName, kind, small, city, region } = refs(id);
          return [change, id, legalName, kind, small, city, region];
        };
      return {
        name,
        title: 'Organisations that came and left',
        columns: [
          side,
          text('actor', 'id of the actor'),
          text('name', 'legal name'),
          text('kind', 'kind of actor'),
          text('small', 'small or medium firm: yes, no, unknown'),
          text('city', 'city'),
          text('region', 'region code'),
        ],
        rows: [
          ...changes.actors.came.map(row('came', is)),
          ...changes.actors.left.map(row('left', was)),
        ],
      };
    }
    case 'ties': {
      const row =
        (change: string, refs: typeof is) =>
        ({ from, to, kind }: (typeof changes.ties.came)[number]): readonly Cell[] => [
          change,
          kind,
          from,
          refs(from).legalName,
          to,
          refs(to).legalName,
        ];
      return {
        name,
        title: 'Ties that opened and closed',
        columns: [
          side,
          text('kind', 'kind of tie'),
          text('from', 'id of one actor'),
          text('from_name', 'legal name of one actor'),
          text('to', 'id of the other actor'),
          text('to_name', 'legal name of the other actor'),
        ],
        rows: [
          ...changes.ties.came.map(row('came', is)),
          ...changes.ties.left.map(row('left', was)),
        ],
      };
    }
    case 'facts':
      return {
        name,
        title: 'Facts stated otherwise',
        columns: [
          text('actor', 'id of the actor'),
          text('name', 'legal name'),
          text('field', 'what is stated otherwise'),
          text('before', 'on the earlier side'),
          text('after', 'on the later side'),
        ],
        rows: changes.changed.map(({ actor, field, before: from, after: to }) => [
          actor,
          is(actor).legalName,
          field,
          from,
          to,
        ]),
      };
    case 'measures':
      return {
        name,
        title: 'Measures on both sides',
        columns: [
          text('measure', 'id of the measure'),
          text('label', 'name of the measure'),
          text('unit', 'unit of the values'),
          number('before', 'value on the earlier side'),
          number('before_low', 'lower end of its interval'),
          number('before_high', 'upper end of its interval'),
          number('after', 'value on the later side'),
          number('after_low', 'lower end of its interval'),
          number('after_high', 'upper end of its interval'),
          { ...text('apart', 'whether the intervals do not overlap'), type: 'boolean' },
        ],
        rows: changedMeasures(await measureSides(context, compared)).map(
          ({ measure, label, unit, before: from, after: to, apart }) => [
            measure,
            label,
            unit,
            from.value,
            from.interval?.[0] ?? null,
            from.interval?.[1] ?? null,
            to.value,
            to.interval?.[0] ?? null,
            to.interval?.[1] ?? null,
            apart,
          ],
        ),
      };
  }
}
