import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';

/** Rectangles by their centres and sizes, in one unit. */
export interface Rectangles {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly width: ArrayLike<number>;
  readonly height: ArrayLike<number>;
}

export interface Separated {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Pairs that still overlap; 0 unless the rounds ran out. */
  readonly overlaps: number;
  readonly rounds: number;
}

/**
 * Pushes overlapping rectangles apart, each pair along the side of least overlap and both by half, until none overlap;
 * when pushing goes in circles the whole picture is stretched a little from its middle. `gap` is the least space between two.
 * Of two with the same centre the first goes left or up. O(rounds · n log n) while few overlap.
 * Throws RangeError on columns of different length, a size that is negative, a number that is not finite, or more than a million rounds.
 */
export function separate(rectangles: Rectangles, gap = 0, mostRounds = 1000): Separated {
  const n = rectangles.x.length;
  refuseUnlessCount('mostRounds', mostRounds, 0, 1e6);
  refuseUnless(Number.isFinite(gap), 'gap', gap, 'a finite number');
  for (const side of ['y', 'width', 'height'] as const)
    refuseUnlessSameLength(side, rectangles[side].length, n);
  for (const side of ['x', 'y', 'width', 'height'] as const)
    for (let i = 0; i < n; i++) {
      const value = rectangles[side][i];
      if (!Number.isFinite(value) || (value < 0 && (side === 'width' || side === 'height')))
        throw new RangeError(`${side} of rectangle ${i} is not a finite size or place: "${value}"`);
    }
  const x = Float64Array.from(rectangles.x);
  const y = Float64Array.from(rectangles.y);
  const halfX = Float64Array.from(rectangles.width, (w) => (w + gap) / 2);
  const halfY = Float64Array.from(rectangles.height, (h) => (h + gap) / 2);
  let extent = 0;
  for (let i = 0; i < n; i++)
    extent = Math.max(extent, Math.abs(x[i]), Math.abs(y[i]), halfX[i], halfY[i]);
  // Touching within what rounding can move is not overlapping.
  const slack = Math.max(1e-12 * extent, 1e-300);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  let overlaps = 0;
  let rounds = 0;
  for (; rounds < mostRounds; rounds++) {
    overlaps = 0;
    order.sort((a, b) => x[a] - halfX[a] - (x[b] - halfX[b]) || a - b);
    for (let i = 0; i < n; i++) {
      const a = order[i];
      for (let j = i + 1; j < n; j++) {
        const b = order[j];
        const acrossX = halfX[a] + halfX[b] - Math.abs(x[a] - x[b]);
        // Sorted by left side: what begins beyond a's right side cannot touch it, nor can what follows. A push within this round
        // can break the order; the next round mends it.
        if (x[b] - halfX[b] > x[a] + halfX[a]) break;
        const acrossY = halfY[a] + halfY[b] - Math.abs(y[a] - y[b]);
        if (!(acrossX > slack) || !(acrossY > slack)) continue;
        overlaps++;
        if (acrossX < acrossY) pushApart(x, a, b, acrossX);
        else pushApart(y, a, b, acrossY);
      }
    }
    if (overlaps === 0) break;
    if (rounds % 25 === 24) {
      stretch(x);
      stretch(y);
    }
  }
  return { x, y, overlaps, rounds };
}

function pushApart(place: Float64Array, a: number, b: number, overlap: number): void {
  const first = place[a] < place[b] || (place[a] === place[b] && a < b) ? a : b;
  const step = overlap / 2;
  place[first] -= step;
  place[first === a ? b : a] += step;
}

function stretch(place: Float64Array): void {
  const middle = place.reduce((sum, p) => sum + p, 0) / place.length;
  for (let i = 0; i < place.length; i++) place[i] = middle + (place[i] - middle) * 1.05;
}
