import type { Glyph } from '../domain/actor-kind.ts';
import { mark, round, type Mark } from './scene.ts';

/**
 * The mark of an actor: its shape says its kind, its colour says it again.
 *
 * `r` is the radius of the circle of the same area in pixels, so that no kind looks larger than another.
 * Triangles, diamonds and hexagons are a little larger than their area asks, for the eye reads points as thin.
 */
export function glyphMark(
  glyph: Glyph,
  x: number,
  y: number,
  r: number,
  about: string | null = null,
): Mark {
  const className = `g k-${glyph}`;
  switch (glyph) {
    case 'small':
      return mark('circle', { className, cx: round(x), cy: round(y), r: round(r) }, [], about);
    case 'firm': {
      const side = r * 1.81;
      return mark(
        'rect',
        {
          className,
          x: round(x - side / 2),
          y: round(y - side / 2),
          width: round(side),
          height: round(side),
        },
        [],
        about,
      );
    }
    default:
      return mark('polygon', { className, points: corners(SHAPES[glyph], x, y, r) }, [], about);
  }
}

const THIRD = 0.39;
const ARM = 1.16;
const SHAPES = {
  university: [
    [0, -1.27],
    [1.17, 0.85],
    [-1.17, 0.85],
  ],
  research: [
    [0, -1.29],
    [1.29, 0],
    [0, 1.29],
    [-1.29, 0],
  ],
  public: [0, 60, 120, 180, 240, 300].map((degrees) => [
    1.14 * Math.cos((degrees * Math.PI) / 180),
    1.14 * Math.sin((degrees * Math.PI) / 180),
  ]),
  other: [
    [-THIRD, -ARM],
    [THIRD, -ARM],
    [THIRD, -THIRD],
    [ARM, -THIRD],
    [ARM, THIRD],
    [THIRD, THIRD],
    [THIRD, ARM],
    [-THIRD, ARM],
    [-THIRD, THIRD],
    [-ARM, THIRD],
    [-ARM, -THIRD],
    [-THIRD, -THIRD],
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>;

function corners(shape: readonly (readonly number[])[], x: number, y: number, r: number): string {
  return shape.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join(' ');
}
