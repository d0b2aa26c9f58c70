import type { Random } from '../random/random.ts';
import { components } from './components.ts';
import { countTies } from './degree.ts';
import { buildGraph, type Graph } from './graph.ts';
import { aggregate, groundLevel, type Level } from './leiden-level.ts';
import { moveFast } from './leiden-move.ts';
import { refine } from './leiden-refine.ts';
import { modularity, pottsQuality } from './modularity.ts';
import { symmetrise } from './symmetrise.ts';

export interface LeidenOptions {
  /** What is maximised: modularity (default), or the constant Potts model, which sees small communities in large graphs too. */
  readonly quality?: 'modularity' | 'potts' | undefined;
  /** γ ≥ 0; the higher, the smaller the communities; default 1. For `potts` it is the density a community must have. */
  readonly resolution?: number | undefined;
  /** θ > 0, randomness of the refinement in units of tie weight; default 0.01. */
  readonly theta?: number | undefined;
  /** Most passes over the whole graph; it stops earlier when a pass gains nothing; default 2, Infinity runs until stable. */
  readonly passes?: number | undefined;
}

export interface Communities {
  /** The community of each vertex, numbered by first member. */
  readonly labels: Uint32Array;
  readonly count: number;
  /** The quality reached, as `modularity` or `pottsQuality` would compute it; modularity is NaN without ties. */
  readonly quality: number;
}

/**
 * Communities by the Leiden algorithm: fast local moving with a queue, refinement at random within what was found, aggregation of
 * the refined blocks, until nothing moves. Every community is connected. Direction is ignored (arcs are added), loops are dropped,
 * weights count. The outcome depends on the random stream: see `bestLeiden` for several runs.
 * About O(ties) a pass. Throws RangeError on a resolution below 0 or a θ that is not positive.
 * @see traag2019louvain
 * @see traag2011narrow
 */
export function leiden(graph: Graph, random: Random, options: LeidenOptions = {}): Communities {
  const { quality = 'modularity', resolution = 1, theta = 0.01, passes = 2 } = options;
  if (!(resolution >= 0 && resolution < Infinity))
    throw new RangeError(`resolution is not a number ≥ 0: "${resolution}"`);
  if (!(theta > 0 && theta < Infinity))
    throw new RangeError(`theta is not a number > 0: "${theta}"`);
  const whole = symmetrise(graph, 'sum');
  const ground = groundLevel(whole, quality, resolution);
  let labels: Uint32Array = Uint32Array.from({ length: graph.n }, (_, v) => v);
  const qualityOf = (found: Uint32Array): number =>
    quality === 'potts'
      ? pottsQuality(whole, found, resolution)
      : modularity(whole, found, resolution);
  let reached = qualityOf(labels);
  for (let pass = 0; pass < passes && countTies(whole) > 0; pass++) {
    const found = splitApart(whole, onePass(ground, labels, theta, random));
    const now = qualityOf(found);
    // Rounding alone must not keep the passes going.
    if (!(now > reached + 1e-12 * Math.abs(reached))) break;
    labels = found;
    reached = now;
  }
  const { labels: numbered, count } = numberByFirst(labels);
  return { labels: numbered, count, quality: reached };
}

/** From a partition to a better one: moves, refines and aggregates until the blocks no longer merge. */
function onePass(ground: Level, start: Uint32Array, theta: number, random: Random): Uint32Array {
  const blockOf = Uint32Array.from(start, (_, v) => v);
  let level = ground;
  let labels = start;
  for (;;) {
    const moved = numberByFirst(moveFast(level, labels, random));
    if (moved.count === level.n) return blockOf.map((b) => moved.labels[b]);
    let refined = numberByFirst(refine(level, moved.labels, moved.count, theta, random));
    // When refinement merges nothing, the blocks themselves go up, or the walk would never end.
    if (refined.count === level.n) refined = moved;
    for (let v = 0; v < blockOf.length; v++) blockOf[v] = refined.labels[blockOf[v]];
    const above = new Uint32Array(refined.count);
    for (let v = 0; v < level.n; v++) above[refined.labels[v]] = moved.labels[v];
    level = aggregate(level, refined.labels, refined.count);
    labels = above;
  }
}

/** Parts a block that is not connected into its pieces, which never costs quality. */
function splitApart(graph: Graph, labels: Uint32Array): Uint32Array {
  const from: number[] = [];
  const to: number[] = [];
  const { n, offsets, targets } = graph;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++)
      if (targets[k] > u && labels[targets[k]] === labels[u]) {
        from.push(u);
        to.push(targets[k]);
      }
  return components(buildGraph({ n, from, to }).graph).labels;
}

function numberByFirst(labels: Uint32Array): { labels: Uint32Array; count: number } {
  const numbers = new Int32Array(labels.reduce((a, b) => Math.max(a, b), -1) + 1).fill(-1);
  let count = 0;
  const numbered = labels.map((label) => {
    if (numbers[label] < 0) numbers[label] = count++;
    return numbers[label];
  });
  return { labels: numbered, count };
}
