import type { Box } from './place-labels.ts';
import { refuseUnlessDrawable } from './drawable.ts';

/** Boxes by their centres; y grows downwards. */
export interface CentredBoxes {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly halfWidth: ArrayLike<number>;
  readonly halfHeight: ArrayLike<number>;
}

/**
 * Moves boxes apart until none covers another, as little and as evenly as a sweep over pairs can, and keeps them in bounds.
 *
 * A pair that overlaps is parted along the axis where it overlaps less, the larger box moving less, in proportion to
 * areas; pairs are taken in index order, so the same input gives the same bytes. Boxes keep `gap` between them.
 * `apart` is false when `rounds` were not enough, which happens when the boxes fill most of the bounds.
 * A box larger than the bounds is centred in them. O(rounds · n²).
 *
 * @throws RangeError on columns of different length, a place or size that is not finite, a size below 0, or rounds beyond a million.
 */
export function separateBoxes(
  boxes: CentredBoxes,
  bounds: Box,
  gap: number,
  rounds = 400,
): { readonly x: Float64Array; readonly y: Float64Array; readonly apart: boolean } {
  const { halfWidth, halfHeight } = boxes;
  refuseUnlessDrawable(boxes, ['halfWidth', 'halfHeight'], bounds, gap, rounds);
  const x = Float64Array.from(boxes.x);
  const y = Float64Array.from(boxes.y);
  const n = x.length;
  const keepIn = (): void => {
    for (let i = 0; i < n; i++) {
      x[i] = clamp(x[i], bounds.x + halfWidth[i], bounds.x + bounds.width - halfWidth[i]);
      y[i] = clamp(y[i], bounds.y + halfHeight[i], bounds.y + bounds.height - halfHeight[i]);
    }
  };
  keepIn();
  for (let round = 0; round < rounds; round++) {
    let worst = 0;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const overlapX = halfWidth[i] + halfWidth[j] + gap - Math.abs(x[i] - x[j]);
        const overlapY = halfHeight[i] + halfHeight[j] + gap - Math.abs(y[i] - y[j]);
        if (overlapX <= 0 || overlapY <= 0) continue;
        worst = Math.max(worst, Math.min(overlapX, overlapY));
        const areaI = halfWidth[i] * halfHeight[i];
        const areaJ = halfWidth[j] * halfHeight[j];
        const shareI = areaI + areaJ > 0 ? areaJ / (areaI + areaJ) : 0.5;
        const column = overlapX < overlapY ? x : y;
        const push = Math.min(overlapX, overlapY);
        const sign = column[i] < column[j] || (column[i] === column[j] && i < j) ? -1 : 1;
        column[i] += sign * push * shareI;
        column[j] -= sign * push * (1 - shareI);
      }
    keepIn();
    // A hundredth of the gap is below what a picture shows.
    if (worst <= gap / 100) return { x, y, apart: true };
  }
  return { x, y, apart: false };
}

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
