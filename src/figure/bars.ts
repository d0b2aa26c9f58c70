import type { Glyph } from '../domain/actor-kind.ts';
import { GLYPHS } from '../domain/actor-kind.ts';
import { UNKNOWN, writeNumber } from '../domain/say.ts';
import { glyphMark } from './glyph.ts';
import { niceEnd } from './nice-end.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface BarsInput {
  readonly rows: readonly {
    readonly label: string;
    readonly glyph: string | null;
    readonly value: number | null;
    readonly here: boolean;
  }[];
  readonly label: string;
  readonly width: number;
  /** The value at the end of the axis, where the scale has one; a round number above all values when missing. */
  readonly end?: number;
  /** How a value is written; plain numbers when missing. */
  readonly write?: (value: number) => string;
}

const ROW = 28;
const BAR = 18;

/**
 * Bars from zero, one a row: label, bar, value. The row this place is about wears the accent; an unknown value is a dash
 * where its bar would begin. The label column is as wide as its longest label, at most half the picture.
 */
export function bars({
  rows,
  label,
  width,
  end: most,
  write = (value) => writeNumber(value),
}: BarsInput): Scene {
  const glyphs = rows.some((row) => row.glyph !== null);
  const indent = glyphs ? 20 : 0;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, 14, row.here ? 650 : 400)));
  const left = Math.min(width * 0.5, indent + widest + 12);
  const written = rows.map((row) => (row.value === null ? UNKNOWN : write(row.value)));
  const right = Math.max(0, ...written.map((text) => textWidth(text, 14, 650))) + 10;
  const end = most ?? niceEnd(Math.max(0, ...rows.map((row) => row.value ?? 0)));
  const scale = Math.max(0, width - left - right) / end;
  const height = rows.length * ROW + 4;
  const marks: Mark[] = rows.flatMap((row, i) => {
    const middle = 2 + i * ROW + ROW / 2;
    const long = row.value === null ? 0 : Math.max(0, row.value) * scale;
    const glyph = GLYPHS.find((known) => known === row.glyph) as Glyph | undefined;
    return [
      ...(glyph === undefined ? [] : [glyphMark(glyph, 7, middle, 4.9)]),
      textMark(
        fit(row.label, left - indent - 8),
        indent,
        middle + 5,
        row.here ? 't body' : 'ink body',
      ),
      mark('rect', {
        className: row.here ? 'bar-here' : 'bar',
        x: round(left),
        y: middle - BAR / 2,
        width: round(long),
        height: BAR,
      }),
      textMark(written[i], left + long + 7, middle + 5, row.here ? 't body' : 'ink body'),
    ];
  });
  marks.push(
    mark('line', { className: 'zero', x1: round(left), x2: round(left), y1: 0, y2: height }),
  );
  return { width, height, label, marks };
}

/** A label too long for its column ends in an ellipsis; the table twin carries the whole. */
export function fit(text: string, room: number, size = 14): string {
  if (textWidth(text, size) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
