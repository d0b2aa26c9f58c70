import { GLYPHS } from '../domain/actor-kind.ts';
import { sum } from '../kernel/stats/sum.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Among } from './glyphs.ts';
import { glyphs } from './glyphs.ts';

const SIDE = GLYPHS.length;

/** Ties counted as plain pairs and as Newman's volume Σ 1/(k − 1). */
export interface Tied {
  readonly pairs: number;
  readonly volume: number;
}

/** Ties inside a place by the glyphs of their two ends; the cell of glyphs x ≤ y is x · 6 + y. */
const mixing = once(
  (view: PlaceView): { readonly pairs: Float64Array; readonly volume: Float64Array } => {
    const { pairs, members } = view;
    const glyph = glyphs(view.snapshot);
    const starts = new Uint32Array(SIDE * SIDE + 1);
    const cells = new Uint8Array(pairs.count);
    for (let pair = 0; pair < pairs.count; pair++) {
      const x = glyph[members[pairs.a[pair]]];
      const y = glyph[members[pairs.b[pair]]];
      cells[pair] = x < y ? x * SIDE + y : y * SIDE + x;
      starts[cells[pair] + 1]++;
    }
    for (let cell = 0; cell < SIDE * SIDE; cell++) starts[cell + 1] += starts[cell];
    const sorted = new Float64Array(pairs.count);
    const next = starts.slice();
    for (let pair = 0; pair < pairs.count; pair++) sorted[next[cells[pair]]++] = pairs.volume[pair];
    const count = new Float64Array(SIDE * SIDE);
    const volume = new Float64Array(SIDE * SIDE);
    for (let cell = 0; cell < SIDE * SIDE; cell++) {
      count[cell] = starts[cell + 1] - starts[cell];
      volume[cell] = sum(sorted.subarray(starts[cell], starts[cell + 1]));
    }
    return { pairs: count, volume };
  },
);

/**
 * Ties inside a place that join one of `some` with one of `others`. Cost: O(pairs) once for a view, then O(1).
 */
export function tiesBetween(view: PlaceView, some: Among, others: Among): Tied {
  return total(view, (x, y) => ((some(x) && others(y)) || (some(y) && others(x)) ? 1 : 0));
}

/** Ends of ties inside a place that are held by `some`: a tie between two of them counts twice. */
export function tieEnds(view: PlaceView, some: Among): Tied {
  return total(view, (x, y) => Number(some(x)) + Number(some(y)));
}

function total(
  view: PlaceView,
  times: (x: (typeof GLYPHS)[number], y: (typeof GLYPHS)[number]) => number,
): Tied {
  const table = mixing(view);
  const pairs: number[] = [];
  const volume: number[] = [];
  for (let x = 0; x < SIDE; x++) {
    for (let y = x; y < SIDE; y++) {
      const weight = times(GLYPHS[x], GLYPHS[y]);
      pairs.push(weight * table.pairs[x * SIDE + y]);
      volume.push(weight * table.volume[x * SIDE + y]);
    }
  }
  return { pairs: sum(pairs), volume: sum(volume) };
}
