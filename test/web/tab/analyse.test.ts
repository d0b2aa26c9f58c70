import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openThreads } from '../../../src/app/parallel/open-threads.ts';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { closeness } from '../../../src/kernel/graph/closeness.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { openPartsPool } from '../../../src/parallel/parts-pool.ts';
import { analyse, pivotsOf } from '../../../src/web/tab/analyse.ts';
import type { Analysis } from '../../../src/web/tab/analysis.ts';
import { numberBySize } from '../../../src/web/tab/number-by-size.ts';
import { readFile } from '../../../src/web/tab/read-file.ts';
import { EXAMPLES } from '../../../src/web/pages/tab/examples.ts';
import { orderOf } from '../../../src/web/pages/tab/order-of.ts';

const pool = openPartsPool(openThreads(2));
after(() => pool.close());

const analysed = (graph: Graph, seed = 1): Promise<Analysis> =>
  analyse(
    graph,
    Array.from({ length: graph.n }, (_, v) => `firm ${v}`),
    seed,
    pool,
    () => undefined,
  );

function drawn(n: number, ties: number, directed: boolean): Graph {
  const { below } = random(n);
  return buildGraph({
    n,
    from: Uint32Array.from({ length: ties }, () => below(n)),
    to: Uint32Array.from({ length: ties }, () => below(n)),
    directed,
  }).graph;
}

const near = (found: number | undefined, wanted: number): void =>
  assert.ok(Math.abs((found ?? NaN) - wanted) < 1e-12, `${found} is not ${wanted}`);

test('the Florentine families have the numbers that are known of them (oracle)', async () => {
  const { graph, names } = await readFile(EXAMPLES[0].make(), 'florence', {}, () => undefined);
  const { numbers, columns, pivots, near: some } = await analyse(graph, names, 1, pool, () => {});
  const medici = names.indexOf('Medici');
  assert.equal(numbers.actors, 15);
  assert.equal(numbers.ties, 20);
  near(numbers.density, 20 / 105);
  // networkx 3.2: transitivity, average_clustering, betweenness_centrality(normalized=False), core_number
  near(numbers.transitivity, 9 / 47);
  near(numbers['clustering-zero'], 0.16);
  assert.equal(numbers['deepest-core'], 2);
  near(columns.betweenness![medici], 47.5);
  assert.equal(numbers.components, 1);
  assert.deepEqual([pivots, some], [null, null]);
});

test('a network with directions: long kernels in parts give what the kernels give (identity)', async () => {
  const graph = drawn(600, 2400, true);
  const { columns, numbers } = await analysed(graph);
  assert.deepEqual(columns.betweenness, betweenness(graph).raw);
  assert.deepEqual(columns.closeness, closeness(graph).harmonic);
  assert.ok(numbers.reciprocity! > 0);
  const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
  assert.equal(sum(columns.out!), sum(columns.in!));
});

test('the same seed gives the same bytes, tied or not (identity)', async () => {
  const graph = drawn(500, 900, false);
  assert.deepEqual(await analysed(graph, 4), await analysed(graph, 4));
  const { numbers, drawn: picture } = await analysed(drawn(1, 0, false));
  assert.equal(numbers.ties, 0);
  assert.equal(picture.what, 'actors');
});

test('what is estimated depends on the size alone, and a large network says so (limit)', async () => {
  assert.equal(pivotsOf(drawn(2000, 20_000, false)), null);
  const large = drawn(20_000, 30_000, false);
  const pivots = pivotsOf(large);
  assert.ok(pivots !== null && pivots >= 64 && pivots <= 1024);
  const { columns, near: some, drawn: picture } = await analysed(large);
  assert.equal(some, 512);
  assert.equal(columns.closeness!.filter((value) => !Number.isNaN(value)).length, 512);
  assert.ok(picture.what === 'communities' && picture.bubbles.length <= 40);
  const { rest, bubbles, lines } = picture;
  const inside = bubbles.filter(({ apart }) => !apart);
  assert.equal(rest.actors + inside.reduce((sum, { actors }) => sum + actors, 0), 20_000);
  const tied = new Set(lines.flatMap(({ a, b }) => [a, b]));
  assert.ok(inside.every(({ key }) => tied.has(key)));
});

test('communities are numbered from the largest down and named by their hub (hand)', () => {
  const { community, sizes, hubs } = numberBySize(
    Uint32Array.of(2, 0, 0, 1, 0, 1),
    3,
    Uint32Array.of(9, 1, 4, 2, 4, 2),
  );
  assert.deepEqual([...community], [2, 0, 0, 1, 0, 1]);
  assert.deepEqual([...sizes], [3, 2, 1]);
  assert.deepEqual([...hubs], [2, 3, 0]);
});

test('rows come in the order that is asked for, unknown last either way (hand)', () => {
  const analysis = {
    names: ['b', 'A2', 'a10', 'c'],
    columns: { closeness: Float64Array.of(0.5, NaN, 0.1, 0.5) },
    community: Uint32Array.of(0, 1, 1, 0),
  } as unknown as Analysis;
  const order = (by: string, down: boolean, text = '', community: number | null = null) =>
    orderOf(analysis, { by, down }, { text, community });
  assert.deepEqual(order('closeness', true), [0, 3, 2, 1]);
  assert.deepEqual(order('closeness', false), [2, 0, 3, 1]);
  assert.deepEqual(order('name', false), [1, 2, 0, 3]);
  assert.deepEqual(order('name', false, 'a'), [1, 2]);
  assert.deepEqual(order('name', true, '', 0), [3, 0]);
});
