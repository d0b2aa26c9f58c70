import { fit } from './bars.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface SideAxisInput {
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** From −1, the left end, to 1, the right end; the thresholds stand at −1/3 and 1/3. */
    readonly position: number;
    readonly interval: readonly [number, number] | null;
    /** Hollow where it is shown and not counted. */
    readonly counts: boolean;
  }[];
  /** What stands over the left third, the middle and the right third. */
  readonly heads: readonly [string, string, string];
  readonly label: string;
  readonly width: number;
}

const SIDE = 10;
const HEAD = 24;
/** Below this width names stand over their line, not beside it. */
const NARROW = 560;

/**
 * Numbers of different kinds on one axis between two sides: a dot a row, its interval as a wide pale bar, the two sides as
 * shaded thirds. A row that is not counted is hollow. Each row answers to a pointer.
 */
export function sideAxis({ rows, heads, label, width }: SideAxisInput): Scene {
  const narrow = width < NARROW;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, 14)));
  const left = narrow ? 0 : Math.min(width * 0.46, widest + 20);
  const row = narrow ? 44 : 34;
  const height = HEAD + rows.length * row + 6;
  const x = (position: number): number =>
    left + SIDE + ((position + 1) / 2) * (width - left - 2 * SIDE);
  const third = (from: number, to: number): Mark =>
    mark('rect', {
      className: 'bubble',
      x: round(x(from)),
      y: HEAD - 0.5,
      width: round(x(to) - x(from)),
      height: height - HEAD,
    });
  const room = x(-1 / 3) - x(-1) - 4;
  const marks: Mark[] = [
    third(-1, -1 / 3),
    third(1 / 3, 1),
    textMark(fit(heads[0], room, 12), x(-1), 14, 't'),
    textMark(fit(heads[1], room, 12), x(0), 14, 'mid', 'middle'),
    textMark(fit(heads[2], room, 12), x(1), 14, 't', 'end'),
  ];
  rows.forEach(({ id, label: name, position, interval, counts }, i) => {
    const top = HEAD + i * row;
    const middle = top + (narrow ? 30 : row / 2);
    const inside: Mark[] = [
      // An unseen plate takes the pointer between the marks
      mark('rect', {
        x: 0,
        y: top,
        width: round(width),
        height: row,
        fill: 'transparent',
      }),
      textMark(
        fit(name, narrow ? width - 8 : left - 10),
        narrow ? SIDE : 0,
        narrow ? top + 16 : middle + 5,
        'ink body',
      ),
    ];
    if (interval !== null)
      inside.push(
        mark('line', {
          className: counts ? 'ci' : 'run',
          x1: round(x(interval[0])),
          x2: round(x(interval[1])),
          y1: middle,
          y2: middle,
          ...(counts ? {} : { strokeWidth: 2 }),
        }),
      );
    inside.push(
      mark('circle', {
        className: counts ? 'here' : 'ring',
        cx: round(x(position)),
        cy: middle,
        r: counts ? 6 : 5,
      }),
    );
    marks.push(mark('g', {}, inside, id));
  });
  return { width, height, label, marks };
}
