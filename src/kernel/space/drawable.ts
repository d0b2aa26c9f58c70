import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { Box } from './place-labels.ts';

/**
 * Refuses shapes that cannot be moved apart: columns of different length, a place or size that is not finite, a size below 0, a gap or
 * bounds without end, more than a million rounds. `sizes` names the columns that are sizes. Throws RangeError with the value. O(shapes).
 */
export function refuseUnlessDrawable<Size extends string>(
  shapes: Readonly<Record<'x' | 'y' | Size, ArrayLike<number>>>,
  sizes: readonly Size[],
  bounds: Box,
  gap: number,
  rounds: number,
): void {
  refuseUnlessCount('rounds', rounds, 0, 1e6);
  refuseUnless(Number.isFinite(gap), 'gap', gap, 'a finite number');
  for (const side of ['x', 'y', 'width', 'height'] as const)
    refuseUnless(Number.isFinite(bounds[side]), `bounds ${side}`, bounds[side], 'a finite number');
  for (const name of ['x', 'y', ...sizes] as const) {
    const column = shapes[name];
    refuseUnlessSameLength(name, column.length, shapes.x.length);
    const isPlace = name === 'x' || name === 'y';
    for (let i = 0; i < column.length; i++)
      refuseUnless(
        Number.isFinite(column[i]) && (isPlace || column[i] >= 0),
        name,
        column[i],
        isPlace ? 'finite places' : 'finite sizes of 0 or more',
      );
  }
}
