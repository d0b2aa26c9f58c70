import { layout } from '../../kernel/graph/layout.ts';
import { separate } from '../../kernel/graph/separate.ts';
import { random } from '../../kernel/random/random.ts';
import { fillDisc } from '../../kernel/space/fill-disc.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Communities } from './communities.ts';
import { linkedWeb } from './linked-web.ts';

/** Above this many members the layout is cut short: it began where it should end. */
const MANY = 1000;

/**
 * Where the members of a place are drawn one by one: from the disc of their community, strongest in its middle, moved by
 * the ties among them so that partners come near each other, and parted until no two lie on one another.
 *
 * Small webs stand below the largest, members without a partner in rows below all. x in [0, 1.6], y in [0, 1] for the
 * webs and above 1 for the rows. The same for the same communities. Cost: O(rounds · (members · log members + pairs)).
 *
 * @see jacomy2014forceatlas2
 */
export function actorLayout(
  view: PlaceView,
  { list, communityOf, alone }: Communities,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const n = view.members.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const linked = Math.max(1, n - alone.length);
  for (const { members, x: middleX, y: middleY } of list) {
    const radius = Math.sqrt((0.5 * members.length) / linked / Math.PI);
    const disc = fillDisc(members.length);
    members.forEach((member, i) => {
      x[member] = middleX + radius * disc.x[i];
      y[member] = middleY + radius * disc.y[i];
    });
  }
  const drawn = Array.from(view.members.keys()).filter((member) => communityOf[member] >= 0);
  const graph = linkedWeb(view);
  // With a start the layout draws nothing from its stream
  const laid = layout({ ...graph, weights: graph.weights?.map(Math.sqrt) ?? null }, random(1), {
    start: {
      x: drawn.map((member) => x[member] - 0.8),
      y: drawn.map((member) => 0.5 - y[member]),
    },
    rounds: drawn.length > MANY ? 150 : undefined,
    repulsion: 6,
  });
  // The layout is in [−1, 1]²: a point has 4 / n of it, and keeps a third of that side to itself
  const room = new Float64Array(drawn.length).fill(0.35 * Math.sqrt(4 / Math.max(1, drawn.length)));
  const parted = separate({ ...laid, width: room, height: room }, 0, 60);
  const scale = fitted(parted);
  drawn.forEach((member, i) => {
    x[member] = scale.x(parted.x[i]);
    y[member] = 1 - scale.y(parted.y[i]);
  });
  const perRow = Math.max(1, Math.ceil(Math.sqrt(alone.length) * 4));
  alone.forEach((member, i) => {
    x[member] = (1.6 * ((i % perRow) + 0.5)) / perRow;
    y[member] = 1.06 + (1.6 / perRow) * Math.floor(i / perRow);
  });
  return { x, y };
}

/** Brings a layout into 1.6 by 1; one direction is stretched at most one and a half times more than the other. */
function fitted({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
} {
  const range = (values: Float64Array): readonly [number, number] => [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const [left, right] = range(x);
  const [top, bottom] = range(y);
  let wide = right > left ? 1.6 / (right - left) : 1;
  let high = bottom > top ? 1 / (bottom - top) : 1;
  if (right > left && bottom > top) {
    wide = Math.min(wide, 1.5 * high);
    high = Math.min(high, 1.5 * wide);
  }
  return {
    x: (value) => 0.8 + (value - (left + right) / 2) * wide,
    y: (value) => 0.5 + (value - (top + bottom) / 2) * high,
  };
}
