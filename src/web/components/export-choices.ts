import type { Scene } from '../../figure/scene.ts';
import { saveCsv, saveFile, saveSvg } from '../save-file.ts';
import { word } from '../words/word.ts';
import type { Column } from './data-table.tsx';
import type { ExportChoice } from './export-menu.tsx';

/** The rows of a table on screen as a file of the name. */
export function csvChoice<R>(
  name: string,
  columns: readonly Column<R>[],
  rows: readonly R[],
  label: string = word('export.table'),
): ExportChoice {
  return { label, detail: 'CSV', run: () => saveCsv(name, columns, rows) };
}

/** An answer as the server gave it, for programs. */
export function jsonChoice(
  name: string,
  answer: object,
  label: string = word('export.table'),
): ExportChoice {
  const run = (): void =>
    saveFile(`${name}.json`, 'application/json', JSON.stringify(answer, null, 2));
  return { label, detail: 'JSON', run };
}

/** A picture as it would stand on paper; it is drawn when it is asked for. */
export function svgChoice(
  name: string,
  draw: () => Scene,
  label: string = word('export.picture'),
): ExportChoice {
  return { label, detail: 'SVG', run: () => saveSvg(name, draw()) };
}
