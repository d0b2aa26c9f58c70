import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/** One tier of a supply system. */
export interface TierBar {
  readonly label: string;
  readonly firms: number;
  /** Of them, suppliers with one known buyer; null where it is kept back. */
  readonly oneBuyer: number | null;
}

const ROW = 40;

/**
 * Tiers from the assemblers down, each a bar as long as it has firms; the dark part has one known buyer. An arrow between
 * two tiers says who supplies whom.
 */
export function tierBars({
  rows,
  label,
  width,
  words,
}: {
  readonly rows: readonly TierBar[];
  readonly label: string;
  readonly width: number;
  readonly words: { readonly oneBuyer: string };
}): Scene {
  const left = Math.max(0, ...rows.map((row) => textWidth(row.label, 14))) + 16;
  const most = Math.max(1, ...rows.map(({ firms }) => firms));
  const room = Math.max(40, width - left - 64);
  const scale = room / most;
  const height = rows.length * ROW + 26;
  const marks: Mark[] = rows.flatMap((row, i) => {
    const y = 4 + i * ROW;
    const long = Math.max(2, row.firms * scale);
    return [
      textMark(row.label, 0, y + 18, 'ink body'),
      mark('rect', { className: 'bar', x: round(left), y, width: round(long), height: 24 }),
      ...(row.oneBuyer !== null && row.oneBuyer > 0
        ? [
            mark('rect', {
              className: 'bar-here',
              x: round(left),
              y,
              width: round(row.oneBuyer * scale),
              height: 24,
            }),
          ]
        : []),
      textMark(String(row.firms), left + long + 7, y + 18, 'ink body'),
    ];
  });
  const foot = rows.length * ROW + 12;
  marks.push(
    mark('rect', { className: 'bar-here', x: round(left), y: foot - 9, width: 10, height: 10 }),
    textMark(words.oneBuyer, left + 16, foot),
  );
  return { width, height, label, marks };
}
