/**
 * Throws a RangeError that names the argument and shows the value, unless `ok`.
 *
 * The message reads: `name` wants `wanted`, got "value".
 */
export function refuseUnless(ok: boolean, name: string, value: unknown, wanted: string): void {
  if (!ok) throw new RangeError(`${name} wants ${wanted}, got "${String(value)}"`);
}

/** Throws a RangeError unless `value` is an integer in [low, high]. */
export function refuseUnlessCount(name: string, value: number, low: number, high = 2 ** 32): void {
  refuseUnless(
    Number.isInteger(value) && value >= low && value <= high,
    name,
    value,
    `an integer from ${low} to ${high}`,
  );
}

/** Throws a RangeError unless 0 < `value` < 1. */
export function refuseUnlessInsideUnit(name: string, value: number): void {
  refuseUnless(value > 0 && value < 1, name, value, 'a number strictly between 0 and 1');
}

/** Throws a RangeError unless two columns have the same length. */
export function refuseUnlessSameLength(name: string, length: number, other: number): void {
  refuseUnless(length === other, name, length, `${other} values`);
}
