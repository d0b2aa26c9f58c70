import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';

/**
 * One step of the dilemma of Nowak and May on a torus: every cell plays its eight neighbours and itself (R = 1, P = S = 0,
 * T = temptation/unit in whole numbers, so that no tie is broken by rounding), then all at once do as their best neighbour did.
 * A cell co-operates next iff the best co-operator around it, itself included, earned strictly more than the best defector.
 *
 * `defects` holds 1 for a defector, row after row; returns the next cells. O(cells).
 *
 * @throws RangeError on a wrong size, a side below 3, a cell that is neither 0 nor 1, or earnings that are not whole numbers of 0
 * or more.
 * @see nowak1992evolutionary
 */
export function spatialStep(
  defects: Uint8Array,
  width: number,
  { temptation, unit }: { readonly temptation: number; readonly unit: number },
): Uint8Array {
  const height = defects.length / width;
  refuseUnless(width >= 3 && height >= 3, 'width', width, 'a torus of three by three at least');
  refuseUnless(Number.isInteger(width), 'width', width, 'a whole number');
  refuseUnlessSameLength('defects', defects.length, width * Math.floor(height));
  for (const cell of defects) refuseUnless(cell <= 1, 'defects', cell, '0 or 1');
  refuseUnlessCount('temptation', temptation, 0);
  refuseUnlessCount('unit', unit, 0);
  const around = (cell: number): number[] => {
    const x = cell % width;
    const y = (cell - x) / width;
    const cells: number[] = [];
    for (const dy of [height - 1, 0, 1])
      for (const dx of [width - 1, 0, 1])
        cells.push(((y + dy) % height) * width + ((x + dx) % width));
    return cells;
  };
  const earned = Float64Array.from(defects, (own, cell) => {
    const friends = around(cell).reduce((sum, other) => sum + 1 - defects[other], 0);
    return own === 1 ? temptation * friends : unit * friends;
  });
  return defects.map((_, cell) => {
    let best = -1;
    let bestDefector = -1;
    for (const other of around(cell)) {
      if (defects[other] === 1) bestDefector = Math.max(bestDefector, earned[other]);
      else best = Math.max(best, earned[other]);
    }
    return best > bestDefector ? 0 : 1;
  });
}
