import type { Unit } from '../domain/unit.ts';
import { dodge } from './dodge.ts';
import { niceEnd } from './nice-end.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';
import { writeMeasured } from './write-value.ts';

/** Below this many comparable places they are named, and neither median nor rank is shown. */
export const FEW_PLACES = 10;

/** One value among those of comparable places. */
export interface DotStripInput {
  readonly unit: Unit;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly median: number | null;
  readonly peers: readonly {
    readonly code: string;
    readonly name: string;
    readonly value: number;
  }[];
  /** What the picture says in words. */
  readonly label: string;
  readonly width: number;
  /** `row` for a line of a table, `large` with names and words for the page of one measure. */
  readonly size: 'row' | 'large';
  readonly words: { readonly median: string; readonly here: string };
}

const SIDE = 8;

/**
 * The strip of dots: one dot per comparable place, a black tick for the median, a dot in the accent for here,
 * a wide pale bar for the interval; the axis starts at zero and ends at a round number.
 *
 * Values below zero (a change, a coefficient) move the start of the axis to the round number under them.
 * Without a value the axis stays, so that a row keeps its height. Cost: O(n²) in comparable places.
 */
export function dotStrip(input: DotStripInput): Scene {
  const { unit, value, interval, median, peers, width, size } = input;
  const large = size === 'large';
  const height = large ? 96 : 40;
  const few = input.peers.length < FEW_PLACES;
  // names of few places stand above their dots
  const middle = large ? 44 : few ? 19 : 14;
  const axis = large ? 72 : 28;
  const r = large ? 3.6 : 3.2;
  const known = peers.filter((peer) => Number.isFinite(peer.value));
  const values = known.map((peer) => peer.value);
  const all = [...values, ...(value === null ? [] : [value]), ...(interval ?? [])];
  const share = unit === 'share';
  const end = niceEnd(Math.max(0, ...all), share);
  const lowest = Math.min(0, ...all);
  const start = lowest < 0 ? -niceEnd(-lowest) : 0;
  const x = (v: number): number => SIDE + ((v - start) / (end - start)) * (width - 2 * SIDE);

  const marks: Mark[] = [
    mark('line', { className: 'axis', x1: SIDE, x2: width - SIDE, y1: axis + 0.5, y2: axis + 0.5 }),
    textMark(writeMeasured(start, unit).replace(/\u202f%$/, ''), SIDE, axis + 11, '', 'middle'),
    textMark(writeMeasured(end, unit), width - SIDE + 6, axis + 11, '', 'end'),
  ];
  const dots = dodge(values.map(x), r, large ? 18 : 10);
  known.forEach((peer, i) => {
    const title = mark('title', {}, [`${peer.name} ${writeMeasured(peer.value, unit)}`]);
    marks.push(
      mark(
        'circle',
        { className: 'peer', cx: round(dots[i].x), cy: round(middle + dots[i].y), r },
        [title],
        peer.code,
      ),
    );
  });
  if (interval !== null) {
    marks.push(
      mark('line', {
        className: 'ci',
        x1: round(x(interval[0])),
        x2: round(x(interval[1])),
        y1: middle,
        y2: middle,
      }),
    );
  }
  if (!few && median !== null) {
    const tall = large ? 16 : 13;
    marks.push(
      mark('line', {
        className: 'median',
        x1: round(x(median)),
        x2: round(x(median)),
        y1: middle - tall,
        y2: middle + tall,
      }),
    );
    if (large)
      marks.push(
        label(
          `${input.words.median} ${writeMeasured(median, unit)}`,
          x(median),
          12,
          width,
          't halo',
        ),
      );
  }
  if (value !== null) {
    marks.push(
      mark('circle', { className: 'here', cx: round(x(value)), cy: middle, r: large ? 6.5 : 5.5 }),
    );
    if (large) marks.push(label(input.words.here, x(value), middle + 23, width, 'a halo'));
  }
  if (few)
    marks.push(
      ...names(
        known.map((peer, i) => ({ ...peer, x: dots[i].x })),
        large,
        middle,
        width,
      ),
    );
  else if (large) marks.push(...farthest(known, x, median, value, unit, width));
  return { width, height, label: input.label, marks };
}

/** Text that stays inside the picture. */
function label(text: string, at: number, y: number, width: number, className: string): Mark {
  const half = textWidth(text, 12, 650) / 2;
  return textMark(text, Math.min(Math.max(at, half), width - half), y, className, 'middle');
}

/** Names of few places beside their dots: codes in a row, names where there is room; what collides stays in the title. */
function names(
  dots: readonly { readonly code: string; readonly name: string; readonly x: number }[],
  large: boolean,
  middle: number,
  width: number,
): readonly Mark[] {
  const taken: { from: number; to: number; row: number }[] = [];
  const rows = large ? [middle - 12, middle - 25] : [middle - 9];
  return dots.flatMap(({ code, name, x }) => {
    const text = large ? name : code;
    const half = textWidth(text, 11) / 2;
    const at = Math.min(Math.max(x, half), width - half);
    const row = rows.findIndex((_, i) =>
      taken.every((t) => t.row !== i || at + half + 4 < t.from || at - half - 4 > t.to),
    );
    if (row < 0) return [];
    taken.push({ from: at - half, to: at + half, row });
    return [textMark(text, at, rows[row], 'small halo', 'middle')];
  });
}

/** The place farthest from the median is named, when its name has room. */
function farthest(
  peers: readonly { readonly name: string; readonly value: number }[],
  x: (value: number) => number,
  median: number | null,
  value: number | null,
  unit: Unit,
  width: number,
): readonly Mark[] {
  if (median === null) return [];
  const last = peers.reduce((far, peer) =>
    Math.abs(peer.value - median) > Math.abs(far.value - median) ? peer : far,
  );
  const text = `${last.name} ${writeMeasured(last.value, unit)}`;
  const half = textWidth(text) / 2;
  const at = Math.min(Math.max(x(last.value), half), width - half);
  const medianHalf = textWidth('median 0.00 %', 12, 650) / 2 + 8;
  if (Math.abs(at - x(median)) < half + medianHalf) return [];
  if (value !== null && Math.abs(x(last.value) - x(value)) < 12) return [];
  return [textMark(text, at, 20, 'halo', 'middle')];
}
