import { basename } from 'node:path';
import { measureRow, type MeasuredRow } from '../diagnose/mapping/measure-row.ts';
import {
  guessRegionalColumns,
  readRegional,
  type RegionalColumns,
  type RegionalRead,
} from '../diagnose/mapping/read-regional.ts';
import { isTotal, regionalTables } from '../diagnose/mapping/regional-table.ts';
import { USUAL_STARS } from '../diagnose/mapping/stars.ts';
import { readFile } from '../files/read-file.ts';
import type { TableMapping } from '../wire/map-table.ts';
import { columnsWire, endsWire, indicesWire, industryWire } from './mapping-wire.ts';
import { near } from './near.ts';
import { needPath } from './need-path.ts';
import { Refused, refuse } from './refused.ts';
import { ANYONE, Sealed } from './release.ts';

/** A table of somebody’s own goes back to who brought it, and to nobody else. */
const OWN = { workspace: ANYONE.name, published: true };

/**
 * Maps every place of a table of employment by region and industry, or one of them.
 *
 * @throws Refused for a file of which nothing can be read, columns it does not have, or a place it does not have.
 */
export async function mapTable(
  { path, place }: { readonly path: string; readonly place?: string | undefined },
  named: Partial<Record<keyof RegionalColumns, string | undefined>> = {},
): Promise<Sealed<TableMapping>> {
  needPath(path);
  const { tables, problems, refused } = await readFile({ name: basename(path), path });
  if (refused && problems[0] !== undefined) throw new Refused(problems[0]);
  const found = tables
    .map((table) => ({ table, columns: guessRegionalColumns(table.columns, named) }))
    .find(({ columns }) => columns !== null);
  if (found === undefined || found.columns === null)
    throw refuse(
      'table-unfit',
      'no columns of place, industry and employment were found',
      tables.flatMap(({ columns }) => columns).join(', '),
      'columns such as region, industry, year and employment, or their names',
    );
  for (const [field, name] of Object.entries(named))
    if (name !== undefined && !found.table.columns.includes(name)) {
      const close = near(name, found.table.columns);
      throw refuse(
        'table-unfit',
        'the table has no such column',
        name,
        `one of: ${(close.length > 0 ? close : found.table.columns).join(', ')}`,
        field,
      );
    }
  const read = readRegional(found.table, found.columns);
  return new Sealed(OWN, answer(basename(path), found.columns, read, place));
}

function answer(
  name: string,
  columns: RegionalColumns,
  read: RegionalRead,
  asked: string | undefined,
): TableMapping {
  const { periods, tables, leftOut } = regionalTables(
    read.cells,
    (place) => !isTotal(place),
    isTotal,
  );
  const table = tables[tables.length - 1];
  const { places } = table ?? { places: [] };
  const at = asked === undefined ? -1 : places.indexOf(asked);
  if (asked !== undefined && at < 0) {
    const close = near(asked, places);
    throw refuse(
      'unknown-place',
      'no such place in the table',
      asked,
      `one of: ${(close.length > 0 ? close : places).join(', ')}`,
      'place',
    );
  }
  const rowOf = (row: number): MeasuredRow =>
    measureRow(table, row, USUAL_STARS, null, tables.length > 1 ? tables[0] : null);
  return {
    name,
    columns: { ...columns },
    periods: [...periods],
    industries: table?.industries.length ?? 0,
    leftOut: [...leftOut],
    cells: read.cells.length,
    suppressed: read.suppressed,
    misfits: table?.misfits ?? 0,
    unread: [...read.unread],
    repeated: [...read.repeated],
    places: places.map((place, row) => {
      const measured = rowOf(row);
      return { place, total: endsWire(measured.total), indices: indicesWire(measured) };
    }),
    place: at < 0 ? null : places[at],
    rows: at < 0 ? [] : rowOf(at).industries.map((each) => industryWire(each, false)),
    definitions: columnsWire(),
  };
}
