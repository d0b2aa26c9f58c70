import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { step } from '../stats/stopped.ts';
import type { Graph } from './graph.ts';
import { barnesHut, repelAll, type Bodies } from './repulsion.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnless, refuseUnlessCount } from '../stats/refuse.ts';

export interface LayoutOptions {
  /** Rounds of moving; default 600 for small graphs, falling to 100 for large ones. */
  readonly rounds?: number | undefined;
  /** Pull towards the middle, which keeps the picture round; default 1. */
  readonly gravity?: number | undefined;
  /** Strength of the push between vertices against the pull of ties; default 2. */
  readonly repulsion?: number | undefined;
  /** Where to start instead of at random, for instance from an earlier layout. */
  readonly start?: Places | undefined;
}

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Up to this size all pairs push each other; above it a quadtree gathers them. */
const ALL_PAIRS = 500;

/**
 * Places vertices by ForceAtlas2: linear pull along ties (weights relative to their mean; direction and loops ignored), push by
 * (degree + 1) products over distance, gravity, and its adaptive speed. Coordinates are around 0, in no particular unit.
 * O(rounds · (ties + n log n)). Throws RangeError when `start` is not one finite point per vertex, `rounds` not a whole number up to a
 * million, `gravity` or `repulsion` no finite number ≥ 0; an Error named
 * Stopped when `onStep` answers false.
 * @see jacomy2014forceatlas2
 * @see barnes1986hierarchical
 */
export function forceLayout(
  graph: Graph,
  random: Random,
  options: LayoutOptions = {},
  onStep?: OnStep,
): { readonly x: Float64Array; readonly y: Float64Array } {
  refuseUnlessSound(graph);
  const { n } = graph;
  const { gravity = 1, repulsion = 2 } = options;
  const rounds = options.rounds ?? Math.round(Math.max(100, 600 - 60 * Math.log2(1 + n / 100)));
  refuseUnlessCount('rounds', rounds, 0, 1e6);
  for (const [name, force] of Object.entries({ gravity, repulsion }))
    refuseUnless(force >= 0 && force < Infinity, name, force, 'a finite number ≥ 0');
  const bodies = startingBodies(graph, random, options.start);
  const { x, y, mass, forceX, forceY } = bodies;
  const beforeX = new Float64Array(n);
  const beforeY = new Float64Array(n);
  const repel = n <= ALL_PAIRS ? repelAll : barnesHut(n, 1.2);
  const pull = pullAlong(graph);
  const pace: Pace = { speed: 1, efficiency: 1 };
  for (let round = 0; round < rounds && n > 1; round++) {
    beforeX.set(forceX);
    beforeY.set(forceY);
    forceX.fill(0);
    forceY.fill(0);
    repel(bodies);
    for (let v = 0; v < n; v++) {
      const distance = length(x[v], y[v]);
      const inward = distance === 0 ? 0 : (gravity * mass[v]) / distance;
      forceX[v] = repulsion * forceX[v] - inward * x[v];
      forceY[v] = repulsion * forceY[v] - inward * y[v];
    }
    pull(bodies);
    move(bodies, beforeX, beforeY, pace);
    step(onStep, round + 1, rounds);
  }
  return { x, y };
}

function startingBodies(graph: Graph, random: Random, start: Places | undefined): Bodies {
  const { n, offsets, targets } = graph;
  const mass = new Float64Array(n).fill(1);
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      mass[v]++;
      if (graph.directed) mass[targets[k]]++;
    }
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const reach = 10 * Math.sqrt(n);
  for (let v = 0; v < n; v++) {
    x[v] = start === undefined ? (random.float() - 0.5) * reach : start.x[v] * reach;
    y[v] = start === undefined ? (random.float() - 0.5) * reach : start.y[v] * reach;
    if (!Number.isFinite(x[v]) || !Number.isFinite(y[v]))
      throw new RangeError(`start of vertex ${v} is not a point: "${start?.x[v]}, ${start?.y[v]}"`);
  }
  return { x, y, mass, forceX: new Float64Array(n), forceY: new Float64Array(n) };
}

function pullAlong({ n, offsets, targets, weights, directed }: Graph): (bodies: Bodies) => void {
  let mean = 1;
  if (weights !== null && weights.length > 0) {
    const sum = weights.reduce((a, b) => a + b, 0);
    if (sum > 0) mean = sum / weights.length;
  }
  return ({ x, y, forceX, forceY }) => {
    for (let u = 0; u < n; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const v = targets[k];
        if (!directed && v > u) break;
        const w = weights === null ? 1 : weights[k] / mean;
        const dx = w * (x[v] - x[u]);
        const dy = w * (y[v] - y[u]);
        forceX[u] += dx;
        forceY[u] += dy;
        forceX[v] -= dx;
        forceY[v] -= dy;
      }
  };
}

interface Pace {
  speed: number;
  efficiency: number;
}

/** Moves each vertex by its force, slower where the force swings to and fro, faster while most keep their direction. */
function move(bodies: Bodies, beforeX: Float64Array, beforeY: Float64Array, pace: Pace): void {
  const { x, y, mass, forceX, forceY } = bodies;
  const n = x.length;
  let swinging = 0;
  let traction = 0;
  for (let v = 0; v < n; v++) {
    swinging += mass[v] * length(forceX[v] - beforeX[v], forceY[v] - beforeY[v]);
    traction += (mass[v] * length(forceX[v] + beforeX[v], forceY[v] + beforeY[v])) / 2;
  }
  if (!(swinging > 0)) return;
  const optimal = 0.05 * Math.sqrt(n);
  let tolerance = Math.max(Math.sqrt(optimal), Math.min(10, (optimal * traction) / (n * n)));
  if (swinging > 2 * traction) {
    if (pace.efficiency > 0.05) pace.efficiency *= 0.5;
    tolerance = Math.max(tolerance, 1);
  }
  const target = (tolerance * pace.efficiency * traction) / swinging;
  if (swinging > tolerance * traction) {
    if (pace.efficiency > 0.05) pace.efficiency *= 0.7;
  } else if (pace.speed < 1000) pace.efficiency *= 1.3;
  pace.speed += Math.min(target - pace.speed, 0.5 * pace.speed);
  for (let v = 0; v < n; v++) {
    const swing = mass[v] * length(forceX[v] - beforeX[v], forceY[v] - beforeY[v]);
    const factor = pace.speed / (1 + Math.sqrt(pace.speed * swing));
    x[v] += factor * forceX[v];
    y[v] += factor * forceY[v];
  }
}

function length(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}
