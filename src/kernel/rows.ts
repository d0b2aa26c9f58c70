/**
 * Refuses compressed rows that were put together against their rules: rows that do not begin at 0, run backwards, or end before or after
 * the targets; a target that is not a column. Throws RangeError with the row and the value. O(rows + targets).
 */
export function refuseUnlessRows(
  rows: number,
  columns: number,
  offsets: ArrayLike<number>,
  targets: ArrayLike<number>,
): void {
  if (!Number.isInteger(rows) || rows < 0)
    throw new RangeError(`rows are not a whole number ≥ 0: "${rows}"`);
  if (offsets.length !== rows + 1)
    throw new RangeError(`rows do not have ${rows + 1} offsets: "${offsets.length}"`);
  if (offsets[0] !== 0) throw new RangeError(`the first row does not begin at 0: "${offsets[0]}"`);
  if (offsets[rows] !== targets.length)
    throw new RangeError(`rows do not end with the ${targets.length} targets: "${offsets[rows]}"`);
  for (let row = 0; row < rows; row++)
    if (!(offsets[row + 1] >= offsets[row]))
      throw new RangeError(`row ${row} ends before it begins: "${offsets[row + 1]}"`);
  for (let row = 0; row < rows; row++)
    for (let k = offsets[row]; k < offsets[row + 1]; k++)
      if (!(targets[k] >= 0 && targets[k] < columns) || targets[k] % 1 !== 0)
        throw new RangeError(
          `row ${row} has a target outside 0 to ${columns - 1}: "${targets[k]}"`,
        );
}

/** Refuses compressed rows that do not rise, each target once. Throws RangeError with the row and the value. O(rows + targets). */
export function refuseUnlessRising(
  rows: number,
  offsets: ArrayLike<number>,
  targets: ArrayLike<number>,
): void {
  for (let row = 0; row < rows; row++)
    for (let k = offsets[row] + 1; k < offsets[row + 1]; k++)
      if (!(targets[k] > targets[k - 1]))
        throw new RangeError(`row ${row} does not rise after ${targets[k - 1]}: "${targets[k]}"`);
}
