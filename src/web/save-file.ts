import type { Scene } from '../figure/scene.ts';
import { toSvg } from '../figure/to-svg.ts';
import type { Column } from './components/data-table.tsx';

/** Hands a file the page wrote to the person. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The rows of a table as CSV: all digits, unknown as an empty cell, UTF-8, comma, RFC 4180 quotes. */
export function tableCsv<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const line = (cells: readonly (string | number | null)[]): string => cells.map(cell).join(',');
  const heads = columns.map(({ head, unit }) => (unit === undefined ? head : `${head} (${unit})`));
  return (
    [line(heads), ...rows.map((row) => line(columns.map((column) => column.value(row))))].join(
      '\r\n',
    ) + '\r\n'
  );
}

function cell(value: string | number | null): string {
  if (value === null || value !== value) return '';
  const text = String(value);
  // a sheet would run a text that begins like a formula
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves the rows of a table. */
export function saveCsv<R>(name: string, columns: readonly Column<R>[], rows: readonly R[]): void {
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', `\ufeff${tableCsv(columns, rows)}`);
}

/** Saves a picture as it would stand on paper. */
export function saveSvg(name: string, scene: Scene): void {
  saveFile(`${name}.svg`, 'image/svg+xml', toSvg(scene));
}
