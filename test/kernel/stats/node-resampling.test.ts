import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import {
  nodeJackknifeError,
  vertexBootstrapError,
  vertexBootstrapValues,
} from '../../../src/kernel/stats/node-resampling.ts';
import { close } from '../close.ts';
import { TOY_PAIRS } from '../graph/toys.ts';

const N = 7;
const TIES = new Float64Array(N * N);
for (const [a, b] of TOY_PAIRS) {
  TIES[(a - 1) * N + b - 1] = 1;
  TIES[(b - 1) * N + a - 1] = 1;
}
const density = (ties: Float64Array): number => ties.reduce((a, b) => a + b, 0) / (N * (N - 1));

test('node jackknife of the toy density is .073771 (hand)', () => {
  const without = Array.from({ length: N }, (_, left) => {
    let ties = 0;
    for (let i = 0; i < N; i++)
      for (let j = 0; j < N; j++) if (i !== left && j !== left) ties += TIES[i * N + j];
    return ties / ((N - 1) * (N - 2));
  });
  close(nodeJackknifeError(without), 0.073771, 1e-5);
});

test('vertex bootstrap of the toy density is .119144 with the mean and .126 with random dyads (oracle)', () => {
  const mean = vertexBootstrapValues(TIES, N, density, random(1), { draws: 20000, fill: 'mean' });
  // A standard deviation of 20,000 draws has a relative error of half a percent.
  close(vertexBootstrapError(mean) / 0.119144, 1, 0.02);
  const dyads = vertexBootstrapValues(TIES, N, density, random(1), { draws: 20000 });
  close(vertexBootstrapError(dyads) / 0.126, 1, 0.02);
});

test('a symmetric network stays symmetric without self-ties (identity)', () => {
  vertexBootstrapValues(
    TIES,
    N,
    (ties) => {
      for (let i = 0; i < N; i++) {
        assert.equal(ties[i * N + i], 0);
        for (let j = 0; j < i; j++) assert.equal(ties[i * N + j], ties[j * N + i]);
      }
      return 0;
    },
    random(3),
    { draws: 20 },
  );
});

test('tiny networks and wrong sizes are refused, stopping stops (limit)', () => {
  assert.throws(() => nodeJackknifeError([1, 2]), /nodes/);
  assert.ok(Number.isNaN(nodeJackknifeError([1, NaN, 2])));
  assert.throws(() => vertexBootstrapValues([1], 2, density, random(1)), /n wants/);
  assert.throws(() => vertexBootstrapValues([1], 3, density, random(1)), /ties/);
  assert.throws(() => vertexBootstrapValues(TIES, N, density, random(1), { onStep: () => false }), {
    name: 'Stopped',
  });
});
