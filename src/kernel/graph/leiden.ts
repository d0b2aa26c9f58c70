import type { Random } from '../random/random.ts';
import { countTies } from './degree.ts';
import type { Graph } from './graph.ts';
import { chooseByGain } from './leiden-choice.ts';
import { groundLevel, type Level } from './leiden-level.ts';
import { workOn } from './leiden-work.ts';
import { modularity, pottsQuality } from './modularity.ts';
import { splitBlocks } from './split-blocks.ts';
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
  let labels = ascending(graph.n);
  const qualityOf = (found: Uint32Array): number =>
    quality === 'potts'
      ? pottsQuality(whole, found, resolution)
      : modularity(whole, found, resolution);
  let reached = qualityOf(labels);
  for (let pass = 0; pass < passes && countTies(whole) > 0; pass++) {
    // Parting a block that is not connected never costs quality.
    const found = splitBlocks(whole, onePass(ground, labels, theta, random));
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
  const blockOf = ascending(start.length);
  const choose = chooseByGain(theta, random);
  let level = ground;
  let labels = start;
  for (;;) {
    const work = workOn(level);
    const moved = numberByFirst(work.move(labels, random.shuffle(ascending(level.n))));
    if (moved.count === level.n) return follow(blockOf, moved.labels);
    const order = random.shuffle(ascending(level.n));
    let refined = numberByFirst(work.refine(moved.labels, moved.count, order, choose));
    // When refinement merges nothing, the blocks themselves go up, or the walk would never end.
    if (refined.count === level.n) refined = moved;
    follow(blockOf, refined.labels);
    labels = new Uint32Array(refined.count);
    for (let v = 0; v < level.n; v++) labels[refined.labels[v]] = moved.labels[v];
    level = work.aggregate(refined.labels, refined.count);
  }
}

function numberByFirst(labels: Uint32Array): { labels: Uint32Array; count: number } {
  let highest = -1;
  for (let v = 0; v < labels.length; v++) if (labels[v] > highest) highest = labels[v];
  const numbers = new Int32Array(highest + 1).fill(-1);
  const numbered = new Uint32Array(labels.length);
  let count = 0;
  for (let v = 0; v < labels.length; v++) {
    const label = labels[v];
    if (numbers[label] < 0) numbers[label] = count++;
    numbered[v] = numbers[label];
  }
  return { labels: numbered, count };
}

/** Replaces each block by what `labels` says of it. */
function follow(blockOf: Uint32Array, labels: Uint32Array): Uint32Array {
  for (let v = 0; v < blockOf.length; v++) blockOf[v] = labels[blockOf[v]];
  return blockOf;
}

function ascending(n: number): Uint32Array {
  const all = new Uint32Array(n);
  for (let v = 0; v < n; v++) all[v] = v;
  return all;
}
