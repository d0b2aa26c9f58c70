import { UNKNOWN } from '../domain/say.ts';
import { fit } from './bars.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface GradeMatrixInput {
  /** What is graded, one a column. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** Grades from 1 to 5 in the order of the columns; null where unknown. */
    readonly grades: readonly (number | null)[];
    /** Columns that wear the accent. */
    readonly marked: readonly string[];
  }[];
  readonly label: string;
  readonly width: number;
}

const ROW = 34;
const TALL = 24;
const HEAD = 12;

/**
 * Grades as small bars in a grid: a row a case, a column what is graded, the height of a bar its grade of five, a dash where
 * it is unknown. Marked cells wear the accent. Heads stand upright above their columns; each row answers to a pointer.
 */
export function gradeMatrix({ columns, rows, label, width }: GradeMatrixInput): Scene {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, 14)));
  const left = Math.min(width * 0.42, widest + 14);
  const step = Math.min(72, (width - left - 4) / Math.max(1, columns.length));
  const top = HEAD + Math.max(0, ...columns.map((name) => textWidth(name, 12)));
  const bar = Math.min(22, step * 0.6);
  const heads = columns.map((name, c) => {
    const x = round(left + c * step + step / 2 + 4);
    const y = round(top - 6);
    return mark('text', { x, y, className: 'mid', transform: `rotate(-90 ${x} ${y})` }, [name]);
  });
  const lines = rows.flatMap((row, r): readonly Mark[] => {
    const foot = top + r * ROW + ROW - 5;
    const cells = row.grades.flatMap((grade, c): readonly Mark[] => {
      const middle = left + c * step + step / 2;
      if (grade === null) return [textMark(UNKNOWN, middle, foot - 1, '', 'middle')];
      const tall = (TALL * grade) / 5;
      const here = row.marked.includes(columns[c]);
      return [
        mark('rect', {
          className: here ? 'bar-here' : 'bar',
          x: round(middle - bar / 2),
          y: round(foot - tall),
          width: round(bar),
          height: round(tall),
        }),
      ];
    });
    const floor = { className: 'axis', x1: 0, x2: round(left + columns.length * step), y1: foot };
    const name = textMark(fit(row.label, left - 10), 0, foot - 6, 'ink body');
    return [mark('g', {}, [name, mark('line', { ...floor, y2: foot }), ...cells], row.id)];
  });
  return { width, height: top + rows.length * ROW + 4, label, marks: [...heads, ...lines] };
}
