import type { Glyph } from '../domain/actor-kind.ts';
import { writeCount } from '../domain/say.ts';
import { glyphMark } from './glyph.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';
import { fit } from './bars.ts';

export interface ChangeBarsInput {
  readonly rows: readonly {
    readonly label: string;
    readonly glyph: Glyph;
    readonly left: number;
    readonly stayed: number;
    readonly came: number;
  }[];
  readonly label: string;
  readonly width: number;
  /** How a row is written at its end. */
  readonly write?: (row: { readonly left: number; readonly came: number }) => string;
}

const ROW = 30;
const BAR = 18;

/**
 * One bar a kind of actor in three parts from zero: who left (outlined), who stayed (grey), who came (accent). The first
 * two are the earlier side, the last two the later side. Length is numbers of actors, one scale for all rows.
 */
export function changeBars({ rows, label, width, write = writeChange }: ChangeBarsInput): Scene {
  const indent = 20;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, 14)));
  const start = Math.min(width * 0.4, indent + widest + 12);
  const written = rows.map(write);
  const right = Math.max(0, ...written.map((text) => textWidth(text, 14))) + 12;
  const most = Math.max(1, ...rows.map(({ left, stayed, came }) => left + stayed + came));
  const scale = Math.max(0, width - start - right) / most;
  const height = rows.length * ROW + 4;
  const marks = rows.flatMap((row, i): readonly Mark[] => {
    const middle = 2 + i * ROW + ROW / 2;
    const part = (className: string, from: number, count: number): Mark =>
      mark('rect', {
        className,
        x: round(start + from * scale),
        y: middle - BAR / 2,
        width: round(count * scale),
        height: BAR,
      });
    return [
      glyphMark(row.glyph, 7, middle, 4.9),
      textMark(fit(row.label, start - indent - 8), indent, middle + 5, 'ink body'),
      part('bar-gone', 0, row.left),
      part('bar', row.left, row.stayed),
      part('bar-here', row.left + row.stayed, row.came),
      textMark(
        written[i],
        start + (row.left + row.stayed + row.came) * scale + 7,
        middle + 5,
        'ink body',
      ),
    ];
  });
  return {
    width,
    height,
    label,
    marks: [
      ...marks,
      mark('line', { className: 'zero', x1: round(start), x2: round(start), y1: 0, y2: height }),
    ],
  };
}

/** `+25 −1`; what is nought is left out. */
function writeChange({ left, came }: { readonly left: number; readonly came: number }): string {
  const parts = [came > 0 ? `+${writeCount(came)}` : '', left > 0 ? `−${writeCount(left)}` : ''];
  return parts.filter((part) => part !== '').join(' ') || '±0';
}
