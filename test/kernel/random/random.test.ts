import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { random, type Random } from '../../../src/kernel/random/random.ts';

const MULTIPLIER = 6364136223846793005n;
const MASK = (1n << 64n) - 1n;

/** PCG32's output of a 64-bit state, as the paper writes it. */
function output(state: bigint): number {
  const xorshifted = (((state >> 18n) ^ state) >> 27n) & 0xffffffffn;
  const rotation = state >> 59n;
  return Number(
    ((xorshifted >> rotation) | (xorshifted << ((32n - rotation) & 31n))) & 0xffffffffn,
  );
}

/** The same hash of seed and path that chooses the stream, kept here in big integers. */
function streamKey(text: string): bigint {
  const word = (x: bigint): bigint => x & 0xffffffffn;
  const avalanche = (value: bigint): bigint => {
    let z = value;
    z = word((z ^ (z >> 16n)) * 0x85ebca6bn);
    z = word((z ^ (z >> 13n)) * 0xc2b2ae35n);
    return z ^ (z >> 16n);
  };
  let a = 0x811c9dc5n;
  let b = 0x9747b28cn;
  for (let i = 0; i < text.length; i++) {
    const unit = BigInt(text.charCodeAt(i));
    a = word((a ^ unit) * 0x01000193n);
    const before = b;
    b = word((b ^ unit) * 0x85ebca6bn) ^ (before >> 13n);
  }
  return (avalanche(a) << 32n) | avalanche(b ^ a);
}

function* twin(seed: number, path: string): Generator<number> {
  const increment = streamKey(`${seed}/${path}`) | 1n;
  const step = (state: bigint): bigint => (state * MULTIPLIER + increment) & MASK;
  let state = step(0n);
  state = (state + ((BigInt(seed) * 0x9e3779b9n) & 0xffffffffn)) & MASK;
  state = step(state);
  for (;;) {
    yield output(state);
    state = step(state);
  }
}

test('the output function reproduces the published demo of PCG32 (oracle: pcg-c-basic 0.9, seed 42, sequence 54)', () => {
  const increment = (54n << 1n) | 1n;
  const step = (state: bigint): bigint => (state * MULTIPLIER + increment) & MASK;
  let state = step((step(0n) + 42n) & MASK);
  const first: number[] = [];
  for (let i = 0; i < 6; i++) {
    first.push(output(state));
    state = step(state);
  }
  assert.deepEqual(first, [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e]);
});

test('the halves step as the 64-bit state does (twin)', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.string({ minLength: 1, maxLength: 8 }), (seed, name) => {
      for (const [stream, path] of [
        [random(seed), ''],
        [random(seed).fork(name), name],
      ] as const) {
        const slow = twin(seed, path);
        for (let i = 0; i < 40; i++) assert.equal(stream.bits(), slow.next().value);
      }
    }),
  );
});

function chiSquare(counts: ArrayLike<number>, expected: number): number {
  return Array.from(counts).reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0);
}

test('below lies in range and covers it evenly (recovery)', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
      const draw = random(seed).below(n);
      assert.ok(Number.isInteger(draw) && draw >= 0 && draw < n);
    }),
  );
  const counts = new Uint32Array(10);
  const stream = random(7);
  for (let i = 0; i < 100_000; i++) counts[stream.below(10)]++;
  assert.ok(chiSquare(counts, 10_000) < 27.9, 'chi-square with 9 degrees, 1 in 1,000');
});

test('below has no modulo bias where a plain modulo would show it (recovery)', () => {
  const n = 3 * 2 ** 30;
  const stream = random(3);
  let low = 0;
  for (let i = 0; i < 30_000; i++) if (stream.below(n) < 2 ** 30) low++;
  // a plain modulo would give one half; 1/3 has a standard deviation of 82 here
  assert.ok(Math.abs(low - 10_000) < 400);
});

test('below and sample refuse what they cannot draw (hand)', () => {
  for (const bad of [0, -1, 1.5, NaN, 2 ** 32 + 1, Infinity])
    assert.throws(() => random(1).below(bad), /below wants/);
  for (const [n, count] of [
    [3, 4],
    [3, -1],
    [3, 0.5],
    [NaN, 1],
  ] as const)
    assert.throws(() => random(1).sample(n, count), /cannot sample/);
  assert.throws(() => random(1).fork(''), /not empty/);
  assert.equal(random(1).below(1), 0);
});

test('float lies in [0, 1), normal has mean 0 and variance 1 (recovery)', () => {
  const stream = random(11);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 50_000; i++) {
    const u = stream.float();
    assert.ok(u >= 0 && u < 1);
    const z = stream.normal();
    assert.ok(Number.isFinite(z));
    sum += z;
    squares += z * z;
  }
  // four standard errors: 4/√50000 and 4·√(2/50000)
  assert.ok(Math.abs(sum / 50_000) < 0.018);
  assert.ok(Math.abs(squares / 50_000 - 1) < 0.026);
});

test('shuffle keeps the members and reaches every order equally (recovery)', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.integer()), (seed, items) => {
      const shuffled = random(seed).shuffle(items.slice());
      assert.deepEqual(
        shuffled.toSorted((a, b) => a - b),
        items.toSorted((a, b) => a - b),
      );
    }),
  );
  const counts = new Map<string, number>();
  const stream = random(5);
  for (let i = 0; i < 24_000; i++) {
    const order = stream.shuffle([0, 1, 2, 3]).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 24);
  assert.ok(chiSquare([...counts.values()], 1000) < 49.7, 'chi-square with 23 degrees');
});

test('sample is distinct, ascending, in range, and every subset is equally likely (recovery)', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(60), fc.nat(60), (seed, a, b) => {
      const n = Math.max(a, b);
      const chosen = random(seed).sample(n, Math.min(a, b));
      assert.equal(chosen.length, Math.min(a, b));
      chosen.forEach((v, i) => assert.ok(v < n && (i === 0 || v > chosen[i - 1])));
    }),
  );
  const counts = new Map<string, number>();
  const stream = random(6);
  for (let i = 0; i < 20_000; i++) {
    const subset = stream.sample(6, 3).join('');
    counts.set(subset, (counts.get(subset) ?? 0) + 1);
  }
  assert.equal(counts.size, 20);
  assert.ok(chiSquare([...counts.values()], 1000) < 43.8, 'chi-square with 19 degrees');
});

test('forks depend on seed and names alone, leave the parent where it was, and differ (identity)', () => {
  const words = (stream: Random): number[] => Array.from({ length: 8 }, () => stream.bits());
  fc.assert(
    fc.property(
      fc.nat(),
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      (seed, a, b) => {
        const root = random(seed);
        const used = random(seed);
        used.bits();
        assert.deepEqual(words(root.fork(a)), words(used.fork(a)));
        assert.deepEqual(words(root), words(random(seed)));
        assert.deepEqual(words(root.fork(a).fork(b)), words(root.fork(`${a}/${b}`)));
        assert.notDeepEqual(words(root.fork(a)), words(random(seed)));
        if (a !== b) assert.notDeepEqual(words(root.fork(a)), words(root.fork(b)));
      },
    ),
  );
});

test('forks of neighbouring names and seeds are uncorrelated (recovery)', () => {
  const length = 20_000;
  const series = [random(1).fork('a'), random(1).fork('b'), random(2).fork('a')].map((s) =>
    Float64Array.from({ length }, () => s.float() - 0.5),
  );
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ]) {
    let sum = 0;
    for (let k = 0; k < length; k++) sum += series[i][k] * series[j][k];
    // four standard errors of a correlation of zero
    assert.ok(Math.abs((12 * sum) / length) < 4 / Math.sqrt(length));
  }
});
