import assert from 'node:assert/strict';

/** Equal to nine significant digits, which is what a few thousand roundings may cost. */
export function near(actual: number, expected: number, what = ''): void {
  assert.ok(
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${what}: "${actual}" is not "${expected}"`,
  );
}
