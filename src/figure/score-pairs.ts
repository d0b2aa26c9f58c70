import { fit } from './bars.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface ScorePairsInput {
  readonly rows: readonly {
    readonly label: string;
    /** The mean score by users, and its interval; null where it is not shown. */
    readonly users: number | null;
    readonly interval: readonly [number, number] | null;
    /** The organisation’s score of itself; null where it gave none. */
    readonly self: number | null;
  }[];
  readonly label: string;
  readonly width: number;
}

const MOST = 5;
const SIDE = 10;
const HEAD = 18;
/** Below this width names stand over their line, not beside it. */
const NARROW = 480;

/**
 * Scores from 0 to 5 seen from two sides: a dot for users with its interval, a hollow ring for the organisation itself, and
 * a thin line between the two.
 */
export function scorePairs({ rows, label, width }: ScorePairsInput): Scene {
  const narrow = width < NARROW;
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, 14)));
  const left = narrow ? 0 : Math.min(width * 0.55, widest + 20);
  const step = narrow ? 44 : 30;
  const height = HEAD + rows.length * step + 4;
  const x = (score: number): number => left + SIDE + (score / MOST) * (width - left - 2 * SIDE);
  const marks: Mark[] = Array.from({ length: MOST + 1 }, (_, score) => [
    textMark(String(score), x(score), 12, '', 'middle'),
    mark('line', {
      className: 'axis',
      x1: round(x(score)),
      x2: round(x(score)),
      y1: HEAD,
      y2: height,
    }),
  ]).flat();
  rows.forEach((row, i) => {
    const top = HEAD + i * step;
    const middle = top + (narrow ? 30 : step / 2);
    marks.push(
      textMark(
        fit(row.label, narrow ? width - 2 * SIDE : left - 10),
        narrow ? SIDE : 0,
        narrow ? top + 16 : middle + 5,
        narrow ? 'ink body halo' : 'ink body',
      ),
    );
    const line = (className: string, from: number, to: number): Mark =>
      mark('line', { className, x1: round(x(from)), x2: round(x(to)), y1: middle, y2: middle });
    if (row.interval !== null) marks.push(line('ci', row.interval[0], row.interval[1]));
    if (row.users !== null && row.self !== null) marks.push(line('zero', row.users, row.self));
    if (row.self !== null)
      marks.push(mark('circle', { className: 'ring', cx: round(x(row.self)), cy: middle, r: 6.5 }));
    if (row.users !== null)
      marks.push(
        mark('circle', { className: 'here', cx: round(x(row.users)), cy: middle, r: 5.5 }),
      );
  });
  return { width, height, label, marks };
}
