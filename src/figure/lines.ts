import type { Unit } from '../domain/unit.ts';
import { niceEnd } from './nice-end.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';
import { writeMeasured } from './write-value.ts';

export interface LinesInput {
  /** Points in order of `x`; an unknown `y` breaks the line. `band` is the interval of a point. */
  readonly series: readonly {
    readonly label: string;
    readonly here: boolean;
    readonly points: readonly {
      readonly x: number;
      readonly y: number | null;
      readonly band: readonly [number, number] | null;
    }[];
  }[];
  readonly unit: Unit;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

const TOP = 10;
const BELOW = 22;

/** Growth over years: lines from a zero baseline, labelled at their ends, with a band where an interval is known. */
export function lines({ series, unit, label, width, height }: LinesInput): Scene {
  const points = series.flatMap((one) => one.points);
  const years = points.map((point) => point.x);
  if (years.length === 0) return { width, height, label, marks: [] };
  const end = niceEnd(
    Math.max(0, ...points.map((point) => point.band?.[1] ?? point.y ?? 0)),
    unit === 'share',
  );
  const left = textWidth(writeMeasured(end, unit)) + 8;
  const right = Math.max(...series.map((one) => textWidth(one.label, 12, 650))) + 12;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = (v: number): number =>
    left + ((v - from) / Math.max(1e-9, to - from)) * (width - left - right);
  const y = (v: number): number => TOP + (1 - v / end) * (height - TOP - BELOW);
  const marks: Mark[] = [0, end / 2, end].flatMap((v) => [
    mark('line', {
      className: v === 0 ? 'zero' : 'axis',
      x1: round(left),
      x2: round(width - right),
      y1: round(y(v)),
      y2: round(y(v)),
    }),
    textMark(writeMeasured(v, unit), left - 6, y(v) + 4, '', 'end'),
  ]);
  for (const year of new Set(years))
    marks.push(textMark(String(year), x(year), height - 6, '', 'middle'));
  for (const one of series) {
    const banded = one.points.flatMap((p) => (p.band === null ? [] : [{ x: p.x, band: p.band }]));
    if (banded.length > 1) {
      const there = banded.map((p) => `${round(x(p.x))},${round(y(p.band[1]))}`);
      const back = banded.map((p) => `${round(x(p.x))},${round(y(p.band[0]))}`).reverse();
      marks.push(mark('polygon', { className: 'band', points: [...there, ...back].join(' ') }));
    }
    let pen = 'M';
    const path = one.points.reduce((drawn, p) => {
      if (p.y === null) {
        pen = 'M';
        return drawn;
      }
      const next = `${drawn}${pen}${round(x(p.x))} ${round(y(p.y))}`;
      pen = 'L';
      return next;
    }, '');
    marks.push(mark('path', { className: one.here ? 'curve-here' : 'curve', d: path }));
    const last = [...one.points].reverse().find((p) => p.y !== null);
    if (last !== undefined && last.y !== null) {
      marks.push(
        textMark(one.label, x(last.x) + 6, y(last.y) + 4, one.here ? 'a halo' : 'mid halo'),
      );
    }
  }
  return { width, height, label, marks };
}
