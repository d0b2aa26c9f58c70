import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';
import { buffersOf, share } from '../../src/parallel/share.ts';
import { betweennessInput, betweennessParts } from '../../src/kernel/graph/betweenness.ts';
import { closenessInput, closenessParts } from '../../src/kernel/graph/closeness.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { triangles, trianglesInput, trianglesParts } from '../../src/kernel/graph/triangles.ts';
import { runParts } from '../../src/kernel/parts.ts';
import { random } from '../../src/kernel/random/random.ts';

const { below } = random(3);
const { graph } = buildGraph({
  n: 900,
  from: Uint32Array.from({ length: 2500 }, () => below(900)),
  to: Uint32Array.from({ length: 2500 }, () => below(900)),
});

for (const size of [1, 2, 3])
  test(`${size} threads give the bytes of none (identity)`, async () => {
    const pool = openPartsPool(openThreads(size));
    const between = betweennessInput(graph);
    const close = closenessInput(graph);
    const thirds = trianglesInput(graph);
    const values = await Promise.all([
      pool.run('betweenness', between),
      pool.run('closeness', close),
      pool.run('triangles', thirds),
    ]);
    assert.deepEqual(values[0], runParts(betweennessParts, between));
    assert.deepEqual(values[1], runParts(closenessParts, close));
    assert.deepEqual(values[2], runParts(trianglesParts, thirds));
    assert.deepEqual(values[2], triangles(graph));
    await pool.close();
  });

test('a pool stops when told and rejects with what a part throws (limit)', async () => {
  const pool = openPartsPool(openThreads(2));
  const steps: number[] = [];
  const value = await pool.run('betweenness', betweennessInput(graph), (done) => {
    steps.push(done);
    return done < 3;
  });
  assert.equal(value, null);
  assert.ok(steps.length < 16);
  const broken = {
    ...closenessInput(graph),
    folded: { ...closenessInput(graph).folded, n: 10 ** 15 },
  };
  await assert.rejects(pool.run('closeness', broken));
  assert.notEqual(await pool.run('closeness', closenessInput(graph)), null);
  await pool.close();
});

test('shared columns hold the same numbers in memory that is shared (identity)', () => {
  const value = {
    name: 'x',
    list: [new Uint8Array([1, 2])],
    none: null,
    deep: { a: new Float64Array([NaN, 3]) },
  };
  const copy = share(value);
  assert.deepEqual(copy, value);
  assert.ok(copy.deep.a.buffer instanceof SharedArrayBuffer);
  assert.equal(share(copy).deep.a, copy.deep.a);
  assert.notEqual(share(value).deep.a, copy.deep.a);
  const copies = new WeakMap();
  assert.equal(share(value, copies).deep.a, share({ ...value }, copies).deep.a);
  assert.equal(buffersOf(value).length, 2);
  assert.equal(buffersOf(copy).length, 0);
});
