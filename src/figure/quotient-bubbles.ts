import { writeShare } from '../domain/say.ts';
import { niceEnd } from './nice-end.ts';
import { axisMarks, quotientAxis } from './quotient-axis.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/** One industry as a bubble. */
export interface QuotientBubble {
  readonly id: string;
  readonly label: string;
  readonly quotient: number;
  /** Share of the place, in [0, 1]. */
  readonly share: number;
  /** How many there are anywhere: the area. */
  readonly size: number;
  readonly strong: boolean;
}

/**
 * Industries by specialisation (across, halves and doubles) and share of the place (up); the area is the size of the
 * industry in all compared places. Right of the line at 1 the place has more of it than others. Names stand where there
 * is room, the largest first.
 */
export function quotientBubbles({
  bubbles,
  label,
  width,
  words,
}: {
  readonly bubbles: readonly QuotientBubble[];
  readonly label: string;
  readonly width: number;
  readonly words: { readonly across: string; readonly up: string };
}): Scene {
  const height = width < 560 ? 280 : 340;
  const [left, right, top, bottom] = [44, width - 12, 22, height - 34];
  const axis = quotientAxis(
    bubbles.map(({ quotient }) => quotient),
    { from: left + 14, to: right - 14 },
  );
  const end = niceEnd(Math.max(0, ...bubbles.map(({ share }) => share)) * 1.08, true);
  const y = (share: number): number => bottom - (share / end) * (bottom - top);
  const most = Math.max(0, ...bubbles.map(({ size }) => size));
  const radius = (size: number): number =>
    most > 0 ? Math.max(3, 22 * Math.sqrt(size / most)) : 3;
  const marks: Mark[] = [
    ...axisMarks(axis, { top, bottom, y: bottom + 15 }),
    mark('line', { className: 'axis', x1: left, x2: right, y1: bottom + 0.5, y2: bottom + 0.5 }),
    textMark(writeShare(end), left - 4, top + 4, '', 'end'),
    textMark('0', left - 4, bottom + 4, '', 'end'),
    textMark(words.up, left - 40, 10),
    textMark(words.across, right, height - 4, '', 'end'),
  ];
  const order = [...bubbles].sort((a, b) => b.size - a.size);
  for (const { id, label: name, quotient, share, size, strong } of order)
    marks.push(
      mark(
        'circle',
        {
          className: strong ? 'b-strong' : 'b-plain',
          cx: round(axis.x(quotient)),
          cy: round(y(share)),
          r: round(radius(size)),
        },
        [mark('title', {}, [name])],
        id,
      ),
    );
  const taken: { x: number; y: number; half: number }[] = [];
  const named = [...bubbles].sort(
    (a, b) => Number(b.strong) - Number(a.strong) || b.share - a.share,
  );
  for (const { label: name, quotient, share, size, strong } of named) {
    const half = textWidth(name, 12, strong ? 650 : 400) / 2;
    if (half > 110) continue;
    const at = {
      x: Math.min(Math.max(axis.x(quotient), left + half), right - half),
      y: Math.max(top + 8, y(share) - radius(size) - 4),
      half,
    };
    if (taken.some((t) => Math.abs(t.y - at.y) < 15 && Math.abs(t.x - at.x) < t.half + half + 6))
      continue;
    taken.push(at);
    marks.push(textMark(name, at.x, at.y, strong ? 't halo' : 'mid halo', 'middle'));
    if (taken.length >= 14) break;
  }
  return { width, height, label, marks };
}
