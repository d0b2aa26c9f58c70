import type { Measured } from '../../wire/show-measure.ts';
import type { Column } from '../components/data-table.tsx';
import { csvChoice, jsonChoice, svgChoice } from '../components/export-choices.ts';
import type { ExportChoice } from '../components/export-menu.tsx';
import { othersOf, stripOf } from '../compare/strip-of.ts';
import { word } from '../words/word.ts';

interface Comparable {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

/** The columns of the ranking of places by one measure. */
const COMPARABLE_COLUMNS = (unit: string): readonly Column<Comparable>[] => [
  { key: 'code', head: word('column.code'), value: (row) => row.code },
  { key: 'name', head: word('column.place'), value: (row) => row.name },
  { key: 'value', head: word('column.value'), unit, number: true, value: (row) => row.value },
];

/** What can be taken away of one measure: the numbers, the comparable places, the rows behind, the picture. */
export function measuredExports(measured: Measured): readonly ExportChoice[] {
  const { card, place, measurement, rows } = measured;
  const name = `${card.id}-${place.code}`;
  const { standing } = measurement;
  const choices: ExportChoice[] = [jsonChoice(name, measured, word('export.measured'))];
  if (standing !== null) {
    const here = { code: place.code, name: place.name, value: measurement.value };
    choices.push(
      csvChoice(
        `${name}-places`,
        COMPARABLE_COLUMNS(card.unit),
        [here, ...othersOf(measurement, place)],
        word('export.comparable'),
      ),
      svgChoice(name, () => stripOf(measurement, place, 640, 'large')),
    );
  }
  if (rows !== null) {
    const columns = rows.columns.map((column, i): Column<(typeof rows.rows)[number]> => ({
      key: String(i),
      head: column.name,
      value: (row) => row[i] ?? null,
    }));
    choices.push(csvChoice(`${name}-rows`, columns, rows.rows, word('export.rows')));
  }
  return choices;
}
