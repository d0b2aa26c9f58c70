import { fit } from './bars.ts';
import { axisMarks, quotientAxis } from './quotient-axis.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/** One industry of a place. */
export interface IndustryRow {
  readonly id: string;
  readonly label: string;
  /** Its share of the place as it is written. */
  readonly share: string;
  /** Said in place of a quotient that is not shown; empty for nothing. */
  readonly silent: string;
  /** Ends of the quotient; they differ only where something is suppressed. Null where it is not known. */
  readonly quotient: readonly [number | null, number | null];
  /** Interval by chance; null where there is none. */
  readonly chance: readonly [number | null, number | null] | null;
  readonly stars: string;
  readonly strong: boolean;
  /** On a small base: drawn pale. */
  readonly small: boolean;
}

const ROW = 28;
const HEAD = 24;

/**
 * A row for each industry: name, quotient on an axis of halves and doubles with its interval, stars, share. A hollow bar
 * spans what suppressed cells leave open; a row on a small base is pale.
 */
export function industryRows({
  rows,
  label,
  width,
  words,
}: {
  readonly rows: readonly IndustryRow[];
  readonly label: string;
  readonly width: number;
  readonly words: { readonly share: string; readonly stars: string };
}): Scene {
  const narrow = width < 560;
  const widest = Math.max(
    0,
    ...rows.map((row) => textWidth(row.label, 14, row.strong ? 650 : 400)),
  );
  const left = Math.min(width * (narrow ? 0.4 : 0.36), widest + 14);
  const shares = Math.max(textWidth(words.share), ...rows.map((row) => textWidth(row.share, 14)));
  const starred = narrow ? 0 : 58;
  const right = width - shares - starred - 14;
  const known = rows.flatMap(({ quotient, chance }) => [...quotient, ...(chance ?? [])]);
  const axis = quotientAxis(
    known.filter((value): value is number => value !== null),
    { from: left + 10, to: right - 8 },
  );
  const height = HEAD + rows.length * ROW + 4;
  const marks: Mark[] = [
    ...axisMarks(axis, { top: HEAD - 4, bottom: height, y: 14 }),
    textMark(words.share, width, 14, '', 'end'),
    ...(narrow ? [] : [textMark(words.stars, right + 8, 14)]),
  ];
  rows.forEach((row, i) => {
    const middle = HEAD + i * ROW + ROW / 2;
    const className = `${row.strong ? 't' : row.small ? 'mid' : 'ink'} body`;
    marks.push(
      mark(
        'g',
        {},
        [
          mark('title', {}, [row.label]),
          textMark(fit(row.label, left - 8), 0, middle + 5, className),
        ],
        row.id,
      ),
      ...quotientMarks(row, axis.x, middle),
      ...(narrow ? [] : [textMark(row.stars, right + 8, middle + 5, 'body')]),
      textMark(row.share, width, middle + 5, 'ink body', 'end'),
    );
  });
  return { width, height, label, marks };
}

function quotientMarks(
  { id, quotient: [low, high], chance, strong, small, silent }: IndustryRow,
  x: (quotient: number) => number,
  middle: number,
): readonly Mark[] {
  if (low === null && high === null) {
    return silent === '' ? [] : [textMark(silent, x(1) + 8, middle + 4, 'small halo')];
  }
  const line = (from: number, to: number): Mark =>
    mark('line', { className: 'ci', x1: round(x(from)), x2: round(x(to)), y1: middle, y2: middle });
  if (low !== high) {
    const from = x(low ?? 0);
    const to = high === null ? x(Infinity) : x(high);
    return [
      mark(
        'rect',
        {
          className: strong ? 'range here-range' : 'range',
          x: round(from),
          y: middle - 5,
          width: round(Math.max(3, to - from)),
          height: 10,
        },
        [],
        id,
      ),
    ];
  }
  return [
    ...(chance !== null && chance[0] !== null && chance[1] !== null
      ? [line(chance[0], chance[1])]
      : []),
    mark(
      'circle',
      {
        className: strong ? 'here' : small ? 'peer' : 'dot',
        cx: round(x(low!)),
        cy: middle,
        r: strong ? 5.5 : 4.5,
      },
      [],
      id,
    ),
  ];
}
