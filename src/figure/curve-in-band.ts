import { niceEnd } from './nice-end.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';

/** A curve over distance, with the band of chance around it. */
export interface CurveInBandInput {
  readonly points: readonly {
    readonly km: number;
    readonly observed: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  readonly label: string;
  readonly width: number;
  /** Where a line is drawn across: 1 for a ratio; null for none. */
  readonly level: number | null;
  readonly words: { readonly observed: string; readonly band: string };
}

const HEIGHT = 200;
const [LEFT, TOP, BELOW] = [8, 22, 24];

/** An observed curve over kilometres before the band that simulated curves leave in at most one case of twenty. */
export function curveInBand({ points, label, width, level, words }: CurveInBandInput): Scene {
  const most = Math.max(0, ...points.flatMap(({ observed, upper }) => [observed ?? 0, upper ?? 0]));
  const end = most * 1.05 || 1;
  const far = niceEnd(points[points.length - 1]?.km ?? 1);
  const x = (km: number): number => LEFT + (km / far) * (width - LEFT - 24);
  const y = (value: number): number => HEIGHT - BELOW - (value / end) * (HEIGHT - BELOW - TOP);
  const banded = points.filter(({ lower, upper }) => lower !== null && upper !== null);
  const there = banded.map((p) => `${round(x(p.km))},${round(y(p.upper!))}`);
  const back = banded.map((p) => `${round(x(p.km))},${round(y(p.lower!))}`).reverse();
  const path = points
    .filter(({ observed }) => observed !== null)
    .map((p, i) => `${i === 0 ? 'M' : 'L'}${round(x(p.km))} ${round(y(p.observed!))}`)
    .join('');
  const marks: Mark[] = [
    mark('line', { className: 'zero', x1: LEFT, x2: round(x(far)), y1: y(0), y2: y(0) }),
    ...(banded.length > 1
      ? [mark('polygon', { className: 'bubble', points: [...there, ...back].join(' ') })]
      : []),
    ...(level !== null && level <= end
      ? [
          mark('line', {
            className: 'axis',
            x1: LEFT,
            x2: round(x(far)),
            y1: round(y(level)),
            y2: round(y(level)),
          }),
        ]
      : []),
    ...(path === '' ? [] : [mark('path', { className: 'curve-here', d: path })]),
    textMark('0', LEFT, HEIGHT - 6),
    textMark(`${far} km`, x(far), HEIGHT - 6, '', 'end'),
    textMark(words.observed, LEFT, 12, 'a'),
    textMark(words.band, width - 24, 12, '', 'end'),
  ];
  return { width, height: HEIGHT, label, marks };
}
