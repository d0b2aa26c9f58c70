import type { Random } from '../random/random.ts';
import type { Graph } from './graph.ts';
import { groupsOf } from './groups.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

export interface EiIndex {
  /** (E − I) / (E + I) in [−1, 1]; NaN without ties. */
  readonly value: number;
  /** Weight of ties between groups and within, each undirected tie once. */
  readonly external: number;
  readonly internal: number;
  /** Ties with an end of unknown group, left out. */
  readonly unknown: number;
  /** What the index would be if every possible pair were tied: the group sizes alone; NaN without pairs. */
  readonly expected: number;
  /** The index of each vertex over its own ties; NaN without ties or group. */
  readonly perVertex: Float64Array;
}

/**
 * Krackhardt and Stern's index of external against internal ties. Weights count; loops do not.
 * `groups` holds one whole number per vertex, NaN or −1 when unknown. O(n + ties). Throws RangeError on bad groups.
 * @see krackhardt1988informal
 */
export function eiIndex(graph: Graph, groups: ArrayLike<number>): EiIndex {
  refuseUnlessSound(graph);
  const { n, offsets, targets, weights, directed } = graph;
  const { labels, count } = groupsOf(n, groups);
  const across = new Float64Array(n);
  const within = new Float64Array(n);
  let external = 0;
  let internal = 0;
  let unknown = 0;
  for (let u = 0; u < n; u++) {
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v === u || (!directed && v < u)) continue;
      const w = weights === null ? 1 : weights[k];
      if (labels[u] < 0 || labels[v] < 0) {
        unknown++;
        continue;
      }
      const side = labels[u] === labels[v] ? within : across;
      side[u] += w;
      side[v] += w;
      if (side === within) internal += w;
      else external += w;
    }
  }
  const sizes = new Float64Array(count);
  let known = 0;
  for (let v = 0; v < n; v++)
    if (labels[v] >= 0) {
      sizes[labels[v]]++;
      known++;
    }
  let inside = 0;
  for (const size of sizes) inside += size * (size - 1);
  const pairs = known * (known - 1);
  return {
    value: (external - internal) / (external + internal),
    external,
    internal,
    unknown,
    expected: (pairs - 2 * inside) / pairs,
    perVertex: across.map((e, v) => (e - within[v]) / (e + within[v])),
  };
}

export interface EiPermutation {
  readonly mean: number;
  /** (1 + draws at or below) / (1 + draws): small when the groups keep to themselves. */
  readonly lowerP: number;
  /** (1 + draws at or above) / (1 + draws): small when they reach out. */
  readonly upperP: number;
}

/**
 * Compares the index with what it is when group labels are dealt out anew among the vertices of known group.
 * O(draws · ties). All NaN without ties. Throws RangeError on bad groups and unless `draws` is a whole number ≥ 1, an Error named
 * Stopped when `onStep` answers false.
 * @see krackhardt1988informal
 */
export function eiPermutation(
  graph: Graph,
  groups: ArrayLike<number>,
  random: Random,
  draws = 999,
  onStep?: OnStep,
): EiPermutation {
  refuseUnlessCount('draws', draws, 1);
  const observed = eiIndex(graph, groups).value;
  if (Number.isNaN(observed)) return { mean: NaN, lowerP: NaN, upperP: NaN };
  const { labels } = groupsOf(graph.n, groups);
  const places = Array.from(labels.keys()).filter((v) => labels[v] >= 0);
  const dealt = labels.filter((g) => g >= 0);
  const shuffled = labels.slice();
  let sum = 0;
  let below = 1;
  let above = 1;
  for (let i = 0; i < draws; i++) {
    random.shuffle(dealt);
    places.forEach((v, j) => (shuffled[v] = dealt[j]));
    const value = eiIndex(graph, shuffled).value;
    sum += value;
    // Equal draws may differ by rounding when weights are fractions.
    if (value <= observed + 1e-12) below++;
    if (value >= observed - 1e-12) above++;
    step(onStep, i + 1, draws);
  }
  return { mean: sum / draws, lowerP: below / (1 + draws), upperP: above / (1 + draws) };
}
