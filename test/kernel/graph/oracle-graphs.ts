import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';

/** The generator of the reference runs: splitmix32, integers by scaling. */
function splitmix(seed: number): { float: () => number; below: (n: number) => number } {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 4294967296;
  };
  return { float: next, below: (n) => Math.floor(next() * n) };
}

function fromKeys(n: number, keys: Set<number>): Graph {
  const from: number[] = [];
  const to: number[] = [];
  for (const key of keys) {
    from.push(Math.floor(key / n));
    to.push(key % n);
  }
  return buildGraph({ n, from, to }).graph;
}

/** Preferential attachment: 10,000 vertices, five ties each, seed 1. */
export function ba10k(): Graph {
  const n = 10_000;
  const k = 5;
  const chance = splitmix(1);
  const ends: number[] = [];
  const keys = new Set<number>();
  for (let v = 0; v < n; v++) {
    if (v <= k) {
      for (let u = 0; u < v; u++) {
        keys.add(u * n + v);
        ends.push(u, v);
      }
      continue;
    }
    const known = ends.length;
    const mine = new Set<number>();
    while (mine.size < k) mine.add(ends[chance.below(known)]);
    for (const u of mine) {
      keys.add(Math.min(u, v) * n + Math.max(u, v));
      ends.push(u, v);
    }
  }
  return fromKeys(n, keys);
}

/** Planted partition: 10,000 vertices in 50 blocks, 50,000 ties, one in five drawn anywhere, seed 2. */
export function pp10k(): Graph {
  const n = 10_000;
  const block = n / 50;
  const chance = splitmix(2);
  const keys = new Set<number>();
  while (keys.size < 50_000) {
    const u = chance.below(n);
    const v =
      chance.float() < 0.2 ? chance.below(n) : Math.floor(u / block) * block + chance.below(block);
    if (u !== v) keys.add(Math.min(u, v) * n + Math.max(u, v));
  }
  return fromKeys(n, keys);
}

/** The 64 pivots of the reference runs, in the order drawn. */
export function oraclePivots(n: number): Uint32Array {
  const chance = splitmix(777);
  const pivots = new Set<number>();
  while (pivots.size < 64) pivots.add(chance.below(n));
  return Uint32Array.from(pivots);
}

/** What igraph 0.10.2, graph-tool 2.45, NetworkX and a C reference agree on, to 1e-6 relative. */
export const oracle = {
  ba10k: {
    ties: 49985,
    components: { count: 1, giant: 10000 },
    core: { max: 5, sum: 50000 },
    pageRank: { sumOfSquares: 0.0002293452330919, max: 0.003106526200872 },
    triangles: { total: 2345, averageZero: 0.007435176387, transitivity: 0.005247540705 },
    constraint: 1400.374366469,
    betweenness64: { sum: 845171.5, max: 23462.597019 },
    closeness64: { harmonic: 18.167975131, closeness: 17.668165648 },
    betweenness: { sum: 132529884.999999, max: 3529201.551773, sumOfSquares: 85870804322502.83 },
    closeness: { harmonic: 2830.414931493, closeness: 2752.789590303 },
    leiden: 0.2973564923333157,
  },
  pp10k: {
    ties: 50000,
    components: { count: 1, giant: 10000 },
    core: { max: 6, sum: 58829 },
    pageRank: { sumOfSquares: 0.0001068208353135, max: 0.0002052042686424 },
    triangles: { total: 4347, averageZero: 0.02633961452, transitivity: 0.026164837877 },
    constraint: 1167.672305766,
    betweenness64: { sum: 1165837.5, max: 3704.420765 },
    closeness64: { harmonic: 14.263444202, closeness: 13.802725023 },
    betweenness: { sum: 182178921.0, max: 117299.707282, sumOfSquares: 4837671260163.0 },
    closeness: { harmonic: 2227.669714591, closeness: 2155.88057358 },
    leiden: 0.7808042474000002,
  },
} as const;

/** Whether a and b agree to the 1e-6 relative to which the reference runs were compared. */
export function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}
