import type { Random } from '../../kernel/random/random.ts';
import { separateBoxes } from '../../kernel/space/separate-boxes.ts';
import { forceLayout } from './force-layout.ts';

/** Bounds of the picture the communities are laid out in; what comes back is in units of its height. */
const WIDTH = 1.6;
const HEIGHT = 1;

/** Part of the picture that bubbles cover. */
const FILL = 0.16;

/** Height and half width of the label under a bubble. */
const LABEL = { height: 0.09, halfWidth: 0.11 };

/**
 * Where communities are drawn: strongly tied ones near each other, none over another or its label.
 *
 * Forces first, then separation of rectangles of bubble and label. x in [0, 1.6], y in [0, 1]. Cost: O(communities²).
 */
export function communityLayout(
  sizes: readonly number[],
  lines: readonly { readonly a: number; readonly b: number; readonly volume: number }[],
  random: Random,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const total = sizes.reduce((all, size) => all + size, 0);
  const radius = sizes.map((size) =>
    Math.sqrt((FILL * WIDTH * HEIGHT * size) / (Math.PI * Math.max(1, total))),
  );
  const strongest = Math.max(0, ...lines.map(({ volume }) => volume));
  const laid = forceLayout(
    {
      x: Float64Array.from(sizes, () => random.float() * WIDTH),
      y: Float64Array.from(sizes, () => random.float() * HEIGHT),
      radius: Float64Array.from(radius),
    },
    // Volumes differ by hundreds; their roots pull apart what would else fall on one point
    lines.map(({ a, b, volume }) => ({ a, b, pull: Math.sqrt(volume / strongest) })),
    { rounds: 300, reach: Infinity },
  );
  const { x, y } = stretched(laid);
  return separateBoxes(
    {
      x,
      y: y.map((centre) => centre + LABEL.height / 2),
      halfWidth: radius.map((r) => Math.max(r, LABEL.halfWidth)),
      halfHeight: radius.map((r) => r + LABEL.height / 2),
    },
    { x: 0, y: 0, width: WIDTH, height: HEIGHT },
    0.01,
  );
}

/** Brings a layout to the width and height of the picture, each direction for itself. */
function stretched({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): {
  readonly x: Float64Array;
  readonly y: Float64Array;
} {
  const to = (values: Float64Array, length: number): Float64Array => {
    const least = values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return values.map((value) =>
      most > least ? ((value - least) / (most - least)) * length : length / 2,
    );
  };
  return { x: to(x, WIDTH), y: to(y, HEIGHT) };
}
