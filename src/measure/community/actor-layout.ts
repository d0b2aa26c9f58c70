import { fillDisc } from '../../kernel/space/fill-disc.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Communities } from './communities.ts';
import { forceLayout } from './force-layout.ts';

/**
 * Where the members of a place are drawn one by one: in the disc of their community first, strongest in its middle, then
 * moved by the ties among them so that partners come near each other.
 *
 * Those without a partner stand in rows below. x in [0, 1.6] and y in [0, 1] for the web, rows below 1. The same for the
 * same communities. Cost: O(rounds · (members + pairs)).
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
  const place = new Int32Array(n).fill(-1);
  drawn.forEach((member, i) => (place[member] = i));
  const { pairs } = view;
  const laid = forceLayout(
    {
      x: drawn.map((member) => x[member]),
      y: drawn.map((member) => y[member]),
      radius: new Float64Array(drawn.length),
    },
    Array.from(pairs.a, (a, pair) => ({
      a: place[a],
      b: place[pairs.b[pair]],
      // Ties within a community hold it together, ties between communities only lean
      pull:
        Math.sqrt(pairs.volume[pair]) *
        (communityOf[a] === communityOf[pairs.b[pair]] ? 0.5 : 0.05),
    })),
    { rounds: 40, reach: 2.5 },
  );
  const scale = fitted(laid);
  drawn.forEach((member, i) => {
    x[member] = scale.x(laid.x[i]);
    y[member] = scale.y(laid.y[i]);
  });
  const perRow = Math.max(1, Math.ceil(Math.sqrt(alone.length) * 4));
  alone.forEach((member, i) => {
    x[member] = (1.6 * ((i % perRow) + 0.5)) / perRow;
    y[member] = 1.06 + (1.6 / perRow) * Math.floor(i / perRow);
  });
  return { x, y };
}

/** Brings a layout into 1.6 by 1 without bending it. */
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
  const scale = Math.min(
    right > left ? 1.6 / (right - left) : Infinity,
    bottom > top ? 1 / (bottom - top) : Infinity,
  );
  const by = Number.isFinite(scale) ? scale : 1;
  return {
    x: (value) => 0.8 + (value - (left + right) / 2) * by,
    y: (value) => 0.5 + (value - (top + bottom) / 2) * by,
  };
}
