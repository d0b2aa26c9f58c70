import { forceLayout } from '../../kernel/graph/force-layout.ts';
import { buildGraph } from '../../kernel/graph/graph.ts';
import type { Random } from '../../kernel/random/random.ts';
import { separateBoxes } from '../../kernel/space/separate-boxes.ts';

/** Bounds of the picture the communities are laid out in; what comes back is in units of its height. */
const WIDTH = 1.6;
const HEIGHT = 1;

/** Part of the picture that bubbles cover. */
const FILL = 0.16;

/** Height and half width of the label under a bubble. */
const LABEL = { height: 0.09, halfWidth: 0.11 };

/** A community as far as its place in the picture goes. */
export interface Placed {
  readonly size: number;
  /** True where no tie leads to the largest web. */
  readonly apart: boolean;
}

/**
 * Where communities are drawn: strongly tied ones near each other, none over another or its label.
 *
 * Forces first, then separation of rectangles of bubble and label: x in [0, 1.6], y in [0, 1]. Those apart stand in rows
 * below 1. Cost: O(communities²).
 */
export function communityLayout(
  communities: readonly Placed[],
  lines: readonly { readonly a: number; readonly b: number; readonly volume: number }[],
  random: Random,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x = new Float64Array(communities.length);
  const y = new Float64Array(communities.length);
  const joined = Array.from(communities.keys()).filter((c) => !communities[c].apart);
  const apart = Array.from(communities.keys()).filter((c) => communities[c].apart);
  const place = new Map(joined.map((c, i) => [c, i]));
  const laid = joinedLayout(
    joined.map((c) => communities[c].size),
    lines.flatMap(({ a, b, volume }) => {
      const [from, to] = [place.get(a), place.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, volume }];
    }),
    random,
  );
  joined.forEach((c, i) => {
    x[c] = laid.x[i];
    y[c] = laid.y[i];
  });
  const perRow = Math.max(1, Math.floor(WIDTH / (2 * LABEL.halfWidth)));
  apart.forEach((c, i) => {
    x[c] = LABEL.halfWidth * (1 + 2 * (i % perRow));
    y[c] = HEIGHT + LABEL.height * (1 + 2 * Math.floor(i / perRow));
  });
  return { x, y };
}

function joinedLayout(
  sizes: readonly number[],
  lines: readonly { readonly a: number; readonly b: number; readonly volume: number }[],
  random: Random,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const total = sizes.reduce((all, size) => all + size, 0);
  const radius = sizes.map((size) =>
    Math.sqrt((FILL * WIDTH * HEIGHT * size) / (Math.PI * Math.max(1, total))),
  );
  const { graph } = buildGraph({
    n: sizes.length,
    from: lines.map(({ a }) => a),
    to: lines.map(({ b }) => b),
    // Volumes differ by hundreds; their roots pull apart what would else fall on one point
    weights: lines.map(({ volume }) => Math.sqrt(volume)),
  });
  const laid = forceLayout(graph, random);
  const { x, y } = stretched(laid);
  const apart = separateBoxes(
    {
      x,
      y: y.map((centre) => centre + LABEL.height / 2),
      halfWidth: radius.map((r) => Math.max(r, LABEL.halfWidth)),
      halfHeight: radius.map((r) => r + LABEL.height / 2),
    },
    { x: 0, y: 0, width: WIDTH, height: HEIGHT },
    0.01,
  );
  return { x: apart.x, y: apart.y.map((centre) => centre - LABEL.height / 2) };
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
