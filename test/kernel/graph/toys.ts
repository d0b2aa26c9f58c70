import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random, type Random } from '../../../src/kernel/random/random.ts';

/** Builds a graph from 1-based pairs, as the worked examples print them. */
export function fromPairs(
  n: number,
  pairs: readonly (readonly [number, number])[],
  directed = false,
): Graph {
  return buildGraph({
    n,
    from: pairs.map((p) => p[0] - 1),
    to: pairs.map((p) => p[1] - 1),
    directed,
  }).graph;
}

/** The ties of the undirected toy graph: a triangle, a bridge, a triangle, a tail. */
export const TOY_PAIRS = [
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
  [6, 7],
] as const;

/** The undirected toy graph. */
export const G = fromPairs(7, TOY_PAIRS);

/** The directed toy graph; groups {1,2,3} and {4,5,6,7}. */
export const D = fromPairs(
  7,
  [
    [1, 2],
    [2, 1],
    [1, 3],
    [2, 3],
    [3, 4],
    [4, 3],
    [4, 5],
    [5, 6],
    [6, 4],
    [6, 7],
  ],
  true,
);

export const groupsOfD = Uint32Array.of(0, 0, 0, 1, 1, 1, 1);

/** A random graph in which every pair is tied with chance p. */
export function chanceGraph(
  n: number,
  p: number,
  chance: Random,
  { directed = false, weighted = false } = {},
): Graph {
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let u = 0; u < n; u++)
    for (let v = directed ? 0 : u + 1; v < n; v++) {
      if (u === v || chance.float() >= p) continue;
      from.push(u);
      to.push(v);
      weights.push(1 + chance.below(5));
    }
  return buildGraph({ n, from, to, directed, weights: weighted ? weights : null }).graph;
}

/** A spread of random graphs of every size, density and kind, for twins. */
export function* chanceGraphs(
  count: number,
  kind: { directed?: boolean; weighted?: boolean; largest?: number } = {},
): Generator<Graph> {
  const chance = random(20260711).fork('toys');
  for (let i = 0; i < count; i++) {
    const n = 1 + chance.below(kind.largest ?? 14);
    yield chanceGraph(n, chance.float() * 0.8, chance, {
      directed: kind.directed ?? false,
      weighted: kind.weighted ?? false,
    });
  }
}

/** The full matrix of a graph, for slow twins. */
export function matrixOf(graph: Graph): number[][] {
  const rows = Array.from({ length: graph.n }, () => Array<number>(graph.n).fill(0));
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]; k < graph.offsets[v + 1]; k++)
      rows[v][graph.targets[k]] = graph.weights === null ? 1 : graph.weights[k];
  return rows;
}

/** All distances by Floyd–Warshall, Infinity where there is no path. */
export function distancesOf(graph: Graph, useWeights = false): number[][] {
  const d = matrixOf(graph).map((row, i) =>
    row.map((w, j) => (i === j ? 0 : w > 0 ? (useWeights ? w : 1) : Infinity)),
  );
  for (let k = 0; k < graph.n; k++)
    for (let i = 0; i < graph.n; i++)
      for (let j = 0; j < graph.n; j++)
        if (d[i][k] + d[k][j] < d[i][j]) d[i][j] = d[i][k] + d[k][j];
  return d;
}

/** Whether |a − b| ≤ 1e−9 · max(1, |b|), with NaN equal to NaN: the tolerance of all exact kernels, for rounding alone. */
export function near(a: number, b: number, tolerance = 1e-9): boolean {
  return a === b || (a !== a && b !== b) || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));
}

/** Throws with both lists printed when two lists of numbers differ by more than rounding. */
export function assertNear(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance = 1e-9,
): void {
  const same =
    actual.length === expected.length &&
    Array.from(actual).every((a, i) => near(a, expected[i], tolerance));
  if (!same)
    throw new Error(
      `expected ${Array.from(expected).join(' ')}\n     got ${Array.from(actual).join(' ')}`,
    );
}
