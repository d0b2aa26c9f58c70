import type { Random } from '../random/random.ts';
import { buildGraph, type Graph } from './graph.ts';
import { tieSet } from './tie-set.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnless } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

/** Attempts between two reports. */
const SWAPS_A_STEP = 2 ** 16;

/**
 * A graph of the same degrees (in- and out-degrees when directed) and otherwise random: swaps the ends of random pairs of ties,
 * a–b, c–d to a–d, c–b, unless that makes a loop or a tie that exists. `swaps` is per tie and counts attempts; 10 mixes well.
 * Loops and weights are left out. O(swaps · ties). Throws RangeError unless `swaps` is a finite number ≥ 0, an Error named Stopped
 * when `onStep` answers false.
 * @see maslov2002specificity
 */
export function rewire(graph: Graph, random: Random, swaps = 10, onStep?: OnStep): Graph {
  refuseUnlessSound(graph);
  refuseUnless(swaps >= 0 && swaps < Infinity, 'swaps', swaps, 'a finite number ≥ 0');
  const { n, directed, offsets, targets } = graph;
  const from: number[] = [];
  const to: number[] = [];
  const ties = tieSet(n, targets.length);
  const isTied = (u: number, v: number): boolean =>
    directed || u < v ? ties.has(u, v) : ties.has(v, u);
  const tie = (u: number, v: number): void => (directed || u < v ? ties.add(u, v) : ties.add(v, u));
  const untie = (u: number, v: number): void =>
    directed || u < v ? ties.remove(u, v) : ties.remove(v, u);
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v === u || (!directed && v < u)) continue;
      from.push(u);
      to.push(v);
      tie(u, v);
    }
  const count = from.length;
  const attempts = count < 2 ? 0 : Math.round(swaps * count);
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt % SWAPS_A_STEP === 0) step(onStep, attempt, attempts);
    const i = random.below(count);
    const j = random.below(count);
    // An undirected tie has no first end: either way round is as good.
    const turned = !directed && random.below(2) === 1;
    const a = from[i];
    const b = to[i];
    const c = turned ? to[j] : from[j];
    const d = turned ? from[j] : to[j];
    if (i === j || a === d || c === b) continue;
    if (isTied(a, d) || isTied(c, b)) continue;
    untie(a, b);
    untie(c, d);
    tie(a, d);
    tie(c, b);
    to[i] = d;
    from[j] = c;
    to[j] = b;
  }
  return buildGraph({ n, from, to, directed }).graph;
}
