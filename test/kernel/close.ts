import assert from 'node:assert/strict';

/** Asserts |actual − expected| ≤ tolerance·max(1, |expected|); NaN equals NaN. */
export function close(actual: number, expected: number, tolerance = 1e-9, what = ''): void {
  if (Number.isNaN(expected))
    return assert.ok(Number.isNaN(actual), `${what} wants NaN, got ${actual}`);
  assert.ok(
    Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)),
    `${what} wants ${expected}, got ${actual}`,
  );
}

/** `close` for every element of two columns of one length. */
export function allClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance = 1e-9,
): void {
  assert.equal(actual.length, expected.length);
  for (let i = 0; i < expected.length; i++)
    close(actual[i], expected[i], tolerance, `element ${i}`);
}
