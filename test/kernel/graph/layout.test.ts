import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { layout } from '../../../src/kernel/graph/layout.ts';
import { barnesHut, repelAll } from '../../../src/kernel/graph/repulsion.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { assertNear, chanceGraph, fromPairs } from './toys.ts';

function distance(l: { x: Float64Array; y: Float64Array }, u: number, v: number): number {
  return Math.sqrt((l.x[u] - l.x[v]) ** 2 + (l.y[u] - l.y[v]) ** 2);
}

function bodiesOf(points: readonly (readonly [number, number])[]): Parameters<typeof repelAll>[0] {
  return {
    x: Float64Array.from(points, (p) => p[0]),
    y: Float64Array.from(points, (p) => p[1]),
    mass: Float64Array.from(points, (_, i) => 1 + (i % 4)),
    forceX: new Float64Array(points.length),
    forceY: new Float64Array(points.length),
  };
}

test('the quadtree with nothing gathered is the push of all pairs (twin)', () => {
  const point = fc.tuple(
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.double({ min: -100, max: 100, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(point, {
        maxLength: 40,
        selector: (p) => p.map((c) => Math.round(c * 1000)).join(),
      }),
      (points) => {
        const exact = bodiesOf(points);
        const tree = bodiesOf(points);
        repelAll(exact);
        barnesHut(points.length, 0)(tree);
        // sums in another order, of terms up to 16 / 0.0005
        assertNear(tree.forceX, exact.forceX, 1e-6);
        assertNear(tree.forceY, exact.forceY, 1e-6);
      },
    ),
  );
});

test('the quadtree as used errs by a few per cent of the forces (twin)', () => {
  const chance = random(3);
  const points = Array.from({ length: 2000 }, () => [chance.normal(), chance.normal()] as const);
  const exact = bodiesOf(points);
  const tree = bodiesOf(points);
  repelAll(exact);
  barnesHut(2000, 1.2)(tree);
  let error = 0;
  let force = 0;
  for (let i = 0; i < 2000; i++) {
    error += (tree.forceX[i] - exact.forceX[i]) ** 2 + (tree.forceY[i] - exact.forceY[i]) ** 2;
    force += exact.forceX[i] ** 2 + exact.forceY[i] ** 2;
  }
  assert.ok(Math.sqrt(error / force) < 0.05);
});

test('bodies in one place neither hang the tree nor fling each other out (limit)', () => {
  const points = Array.from(
    { length: 50 },
    (_, i) => (i < 40 ? [1, 1] : [i, -i]) as [number, number],
  );
  const bodies = bodiesOf(points);
  barnesHut(50)(bodies);
  assert.ok(bodies.forceX.every(Number.isFinite) && bodies.forceY.every(Number.isFinite));
  const same = bodiesOf(points.slice(0, 40));
  barnesHut(40)(same);
  assertNear(same.forceX, new Float64Array(40));
});

test('the same stream draws the same picture within the square (identity)', () => {
  const graph = chanceGraph(600, 0.01, random(1), { weighted: true });
  const first = layout(graph, random(4), { rounds: 30 });
  assert.deepEqual(first, layout(graph, random(4), { rounds: 30 }));
  for (const side of [first.x, first.y])
    assert.ok(side.every((value) => value >= -1 - 1e-12 && value <= 1 + 1e-12));
});

test('two cliques on a bridge lie apart, small and large (recovery)', () => {
  for (const half of [6, 300]) {
    const chance = random(2);
    const from = [0];
    const to = [half];
    for (let u = 0; u < 2 * half; u++)
      for (let v = u + 1; v < 2 * half; v++)
        if (u < half === v < half && chance.float() < 12 / half) {
          from.push(u);
          to.push(v);
        }
    const placed = layout(buildGraph({ n: 2 * half, from, to }).graph, random(1));
    let within = 0;
    let between = 0;
    for (let i = 0; i < 2000; i++) {
      const u = chance.below(half);
      within += distance(placed, u, chance.below(half));
      between += distance(placed, u, half + chance.below(half));
    }
    assert.ok(between > 1.5 * within, `${between} against ${within}`);
  }
});

test('a path is drawn in its order (recovery)', () => {
  const path = fromPairs(
    12,
    Array.from({ length: 11 }, (_, i) => [i + 1, i + 2] as const),
  );
  const placed = layout(path, random(1));
  for (let v = 2; v < 12; v++) assert.ok(distance(placed, 0, v) > distance(placed, 0, v - 1));
});

test('loose vertices stand beside the rest with room of their own (limit)', () => {
  const graph = fromPairs(
    30,
    Array.from({ length: 9 }, (_, i) => [1, i + 2] as const),
  );
  const placed = layout(graph, random(1));
  for (let u = 0; u < 30; u++) for (let v = 0; v < u; v++) assert.ok(distance(placed, u, v) > 0.01);
});

test('any graph and any start give finite places (identity)', () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.array(fc.tuple(fc.nat(19), fc.nat(19), fc.double({ min: 0, max: 1e6, noNaN: true }))),
      fc.boolean(),
      fc.boolean(),
      (n, ties, directed, together) => {
        const inside = ties.filter(([u, v]) => u < n && v < n);
        const { graph } = buildGraph({
          n,
          from: inside.map((t) => t[0]),
          to: inside.map((t) => t[1]),
          weights: inside.map((t) => t[2]),
          directed,
          loops: 'keep',
        });
        const zeros = new Float64Array(n);
        const placed = layout(graph, random(1), {
          rounds: 20,
          start: together ? { x: zeros, y: zeros } : undefined,
        });
        assert.ok(placed.x.every(Number.isFinite) && placed.y.every(Number.isFinite));
      },
    ),
  );
});

test('progress rises to the whole, a stop ends the work, a bad start is refused (hand)', () => {
  const graph: Graph = chanceGraph(40, 0.05, random(6));
  const seen: number[] = [];
  layout(graph, random(1), {}, (done, total) => seen.push(done) > 0 && total === 40);
  assert.ok(seen.every((done, i) => done <= 40 && (i === 0 || done >= seen[i - 1])));
  assert.throws(() => layout(graph, random(1), {}, () => false), { name: 'Stopped' });
  assert.throws(
    () => layout(fromPairs(1, []), random(1), { start: { x: [NaN], y: [0] } }),
    /start of vertex 0 .* "NaN, 0"/,
  );
});
