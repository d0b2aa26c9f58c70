import type { Box } from './place-labels.ts';
import { refuseUnlessDrawable } from './drawable.ts';

/**
 * Moves discs apart until none covers another, each pair by half along the line between their centres, and keeps them
 * within bounds. Pairs are taken in index order; of two with the same centre the later one goes off at the golden angle, so
 * that a pile opens into a flower and the same input gives the same bytes. `apart` is false when `rounds` were not enough.
 * O(rounds · n²).
 *
 * @throws RangeError as separateBoxes.
 */
export function separateDiscs(
  discs: {
    readonly x: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    readonly radius: ArrayLike<number>;
  },
  bounds: Box,
  gap: number,
  rounds = 100,
): { readonly x: Float64Array; readonly y: Float64Array; readonly apart: boolean } {
  const { radius } = discs;
  refuseUnlessDrawable(discs, ['radius'], bounds, gap, rounds);
  const x = Float64Array.from(discs.x);
  const y = Float64Array.from(discs.y);
  const n = x.length;
  for (let round = 0; round < rounds; round++) {
    let worst = 0;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const reach = radius[i] + radius[j] + gap;
        let dx = x[j] - x[i];
        let dy = y[j] - y[i];
        if (Math.abs(dx) >= reach || Math.abs(dy) >= reach) continue;
        const far = Math.hypot(dx, dy);
        if (far >= reach) continue;
        worst = Math.max(worst, reach - far);
        if (far < 1e-9) {
          dx = Math.cos(j * GOLDEN_ANGLE);
          dy = Math.sin(j * GOLDEN_ANGLE);
        }
        const push = (reach - far) / 2 / (far < 1e-9 ? 1 : far);
        x[i] -= dx * push;
        y[i] -= dy * push;
        x[j] += dx * push;
        y[j] += dy * push;
      }
    for (let i = 0; i < n; i++) {
      x[i] = within(x[i], bounds.x + radius[i], bounds.x + bounds.width - radius[i]);
      y[i] = within(y[i], bounds.y + radius[i], bounds.y + bounds.height - radius[i]);
    }
    // A twentieth of the gap is below what a picture shows.
    if (worst <= gap / 20) return { x, y, apart: true };
  }
  return { x, y, apart: false };
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
