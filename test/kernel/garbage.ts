/**
 * Random garbage for kernels: whatever comes in, a kernel ends, and either refuses with a RangeError that shows the value in quotes or
 * answers without Infinity; what it was given stays as it was.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

/** Numbers between −100 and 100; none so small that its fourth power leaves the range of numbers: no kernel promises more. */
const plain = (min: number, max: number, noNaN = false): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN }).map((x) => (Math.abs(x) < 1e-60 ? 0 : x));

/** Numbers nobody wants, and some they do, none beyond 1e60 for the same reason. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, -0, 0.5, 1, 1e-60, 1e60, -1e60, 2 ** 53, 7.5),
  fc.integer({ min: -2, max: 9 }),
  plain(-100, 100),
);

/** Small amounts as they come in tables. */
export const amount: fc.Arbitrary<number> = fc.oneof(fc.nat(5), plain(0, 10, true));

/** Counts as somebody may type them. */
export const anyCount: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1, max: 6 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0.5, 2 ** 33, -0),
);

/** A column of anything, sane in half the cases. */
export const anyColumn: fc.Arbitrary<number[]> = columnOf(anyNumber, amount);

/** A column of small whole numbers or anything. */
export const anyWhole: fc.Arbitrary<number[]> = columnOf(anyNumber, fc.nat(4));

/** A column of the one or the other. */
export function columnOf(
  odd: fc.Arbitrary<number>,
  sane: fc.Arbitrary<number>,
  maxLength = 8,
): fc.Arbitrary<number[]> {
  return fc.oneof(fc.array(odd, { maxLength }), fc.array(sane, { maxLength }));
}

/** Columns of one length most of the time, so that more than the first check is met. */
export function columnsOf<N extends 2 | 3 | 4>(
  count: N,
  odd: fc.Arbitrary<number> = anyNumber,
  sane: fc.Arbitrary<number> = amount,
): fc.Arbitrary<Columns<N>> {
  const alike = (value: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
    fc.nat(7).chain((length) =>
      fc.array(fc.array(value, { minLength: length, maxLength: length }), {
        minLength: count,
        maxLength: count,
      }),
    );
  return fc.oneof(
    { weight: 3, arbitrary: alike(sane) },
    { weight: 2, arbitrary: alike(odd) },
    {
      weight: 1,
      arbitrary: fc.array(columnOf(odd, sane), { minLength: count, maxLength: count }),
    },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<Columns<N>>;
}

type Columns<N extends 2 | 3 | 4> = N extends 2
  ? [number[], number[]]
  : N extends 3
    ? [number[], number[], number[]]
    : [number[], number[], number[], number[]];

/** A square matrix, row after row, with its size; now and then the size is another. */
export function matrixOf(
  odd: fc.Arbitrary<number> = anyNumber,
  sane: fc.Arbitrary<number> = amount,
): fc.Arbitrary<[number[], number]> {
  return fc.oneof(
    fc
      .nat(5)
      .chain((n) =>
        fc.tuple(
          fc.oneof(
            fc.array(sane, { minLength: n * n, maxLength: n * n }),
            fc.array(odd, { minLength: n * n, maxLength: n * n }),
          ),
          fc.constant(n),
        ),
      ),
    fc.tuple(columnOf(odd, sane), anyCount),
  );
}

/** Everything numeric inside a result. */
export function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (ArrayBuffer.isView(value)) yield* value as Float64Array;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* numbersIn(inner);
}

export interface Expectation {
  /** Where Infinity is the right answer, and why. */
  readonly infinityIs?: string;
  readonly runs?: number;
}

/** Runs a kernel on garbage, one test a kernel. */
export function sweep<Args extends unknown[]>(
  name: string,
  args: fc.Arbitrary<Args>,
  kernel: (...args: Args) => unknown,
  { infinityIs, runs = 150 }: Expectation = {},
): void {
  const allowed = infinityIs === undefined ? '' : `, Infinity only as ${infinityIs}`;
  test(`${name} refuses garbage by value or answers${allowed} (limit)`, () => {
    fc.assert(
      fc.property(args, (given) => {
        const before = contents(given);
        let result: unknown;
        try {
          result = kernel(...given);
        } catch (error) {
          assert.ok(error instanceof RangeError, `${String(error)} is no RangeError`);
          assert.match(error.message, /"/, `"${error.message}" shows no value`);
        }
        assert.deepEqual(contents(given), before, 'what was given has changed');
        if (infinityIs === undefined)
          for (const value of numbersIn(result))
            assert.ok(Math.abs(value) !== Infinity, `${value} in the answer`);
      }),
      { numRuns: runs },
    );
  });
}

/** A copy of what may be compared: numbers, texts and what holds them. */
function contents(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(contents);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, contents(inner)] as const),
    );
  return typeof value === 'function' ? null : value;
}
