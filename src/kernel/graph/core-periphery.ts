import type { Random } from '../random/random.ts';
import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

/** What ties between core and periphery should be: present, or free to be anything. */
export type CoreRule = 'tied' | 'free';

export interface CorePeriphery {
  /** All best cores found, each as ascending vertices: several may fit equally well. */
  readonly cores: readonly Uint32Array[];
  /** Pearson's correlation of the ties with the ideal pattern in [−1, 1]; NaN when no split varies. */
  readonly fit: number;
  /** Whether every split was tried. */
  readonly exhaustive: boolean;
}

/** Up to this size every split is tried. */
const EXHAUSTIVE = 20;
/** Splits tried between two reports. */
const SPLITS_A_STEP = 2 ** 14;
/** Fits that differ by less are one: they come from sums in another order. */
const SAME_FIT = 1e-9;

/**
 * The discrete core and periphery of Borgatti and Everett: the split whose ideal pattern – ties within the core, none within the
 * periphery, between them all (`tied`) or anything (`free`) – correlates best with the ties. Core and periphery have one member at
 * least; of a directed graph both cells of a pair count; loops do not. Every split up to 20 vertices, O(2^n · n); beyond, Kernighan–Lin
 * passes from `restarts` random splits, O(restarts · passes · n²). Any skewed network looks like core and periphery: compare with
 * `rewire`d ones before reading anything into the fit. Throws RangeError unless `restarts` is a whole number ≥ 1, an Error named
 * Stopped when `onStep` answers false.
 * @see borgatti2000models
 */
export function corePeriphery(
  graph: Graph,
  random: Random,
  { rule = 'tied' as CoreRule, restarts = 50 } = {},
  onStep?: OnStep,
): CorePeriphery {
  refuseUnlessCount('restarts', restarts, 1);
  refuseUnlessSound(graph);
  const split = startSplit(graph);
  const best: { fit: number; masks: Map<string, Uint8Array> } = { fit: NaN, masks: new Map() };
  const offer = (): number => {
    const fit = fitOf(split, rule);
    if (fit > best.fit + SAME_FIT || (Number.isNaN(best.fit) && !Number.isNaN(fit))) {
      best.fit = fit;
      best.masks.clear();
    }
    if (fit >= best.fit - SAME_FIT) best.masks.set(split.inCore.join(''), split.inCore.slice());
    return fit;
  };
  const { n } = graph;
  if (n <= EXHAUSTIVE)
    // Gray code: from each split to the next, one vertex changes sides.
    for (let i = 1; i < 2 ** n; i++) {
      toggle(split, 31 - Math.clz32(i & -i));
      offer();
      if (i % SPLITS_A_STEP === 0) step(onStep, i, 2 ** n - 1);
    }
  else
    for (let restart = 0; restart < restarts; restart++) {
      for (let v = 0; v < n; v++) if (random.below(2) === 1) toggle(split, v);
      while (improve(split, rule)) offer();
      offer();
      step(onStep, restart + 1, restarts);
    }
  return {
    cores: [...best.masks.values()]
      .map((mask) => Uint32Array.from([...mask.keys()].filter((v) => mask[v] === 1)))
      .toSorted((a, b) => a.length - b.length || firstDifference(a, b)),
    fit: best.fit,
    exhaustive: n <= EXHAUSTIVE,
  };
}

/** A split in the making, with the sums its fit is made of; cells are ordered pairs. */
interface Split {
  readonly rows: readonly (readonly [Uint32Array, Float64Array])[];
  readonly inCore: Uint8Array;
  /** Weight of both cells between each vertex and the core, and its square. */
  readonly toCore: Float64Array;
  readonly toCoreSquared: Float64Array;
  readonly all: Float64Array;
  readonly allSquared: Float64Array;
  size: number;
  total: number;
  totalSquared: number;
  within: number;
  withinSquared: number;
  /** Between core and periphery. */
  across: number;
  acrossSquared: number;
}

function startSplit(graph: Graph): Split {
  const { n, offsets, targets, weights } = graph;
  const lists: [number, number, number][][] = Array.from({ length: n }, () => []);
  let total = 0;
  let totalSquared = 0;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v === u) continue;
      const w = weights === null ? 1 : weights[k];
      lists[u].push([v, w, w * w]);
      lists[v].push([u, w, w * w]);
      total += w;
      totalSquared += w * w;
    }
  const sum = (list: readonly (readonly number[])[], at: number): number =>
    list.reduce((s, entry) => s + entry[at], 0);
  return {
    rows: lists.map((list) => [
      Uint32Array.from(list, (e) => e[0]),
      Float64Array.from(list, (e) => e[1]),
    ]),
    inCore: new Uint8Array(n),
    toCore: new Float64Array(n),
    toCoreSquared: new Float64Array(n),
    all: Float64Array.from(lists, (list) => sum(list, 1)),
    allSquared: Float64Array.from(lists, (list) => sum(list, 2)),
    size: 0,
    total,
    totalSquared,
    within: 0,
    withinSquared: 0,
    across: 0,
    acrossSquared: 0,
  };
}

function toggle(split: Split, v: number): void {
  const enters = split.inCore[v] === 0;
  const sign = enters ? 1 : -1;
  split.within += sign * split.toCore[v];
  split.withinSquared += sign * split.toCoreSquared[v];
  split.across += sign * (split.all[v] - 2 * split.toCore[v]);
  split.acrossSquared += sign * (split.allSquared[v] - 2 * split.toCoreSquared[v]);
  split.inCore[v] = enters ? 1 : 0;
  split.size += sign;
  const [others, values] = split.rows[v];
  for (let i = 0; i < others.length; i++) {
    split.toCore[others[i]] += sign * values[i];
    split.toCoreSquared[others[i]] += sign * values[i] * values[i];
  }
}

function fitOf(split: Split, rule: CoreRule): number {
  const n = split.inCore.length;
  const core = split.size;
  const rim = n - core;
  if (core === 0 || rim === 0) return NaN;
  const free = rule === 'free';
  const cells = n * (n - 1) - (free ? 2 * core * rim : 0);
  const ideal = core * (core - 1) + (free ? 0 : 2 * core * rim);
  const sum = split.total - (free ? split.across : 0);
  const squares = split.totalSquared - (free ? split.acrossSquared : 0);
  const met = split.within + (free ? 0 : split.across);
  const spreadTies = cells * squares - sum * sum;
  const spreadIdeal = ideal * (cells - ideal);
  const scale = 1e-12 * Math.max(1, cells * squares);
  if (!(spreadTies > scale) || spreadIdeal === 0) return NaN;
  return (cells * met - sum * ideal) / Math.sqrt(spreadTies * spreadIdeal);
}

/** One Kernighan–Lin pass: moves every vertex once, best first, and goes back to the best split on the way. */
function improve(split: Split, rule: CoreRule): boolean {
  const n = split.inCore.length;
  const before = fitOf(split, rule);
  const isMoved = new Uint8Array(n);
  const moves: number[] = [];
  let best = Number.isNaN(before) ? -Infinity : before;
  let kept = 0;
  for (let step = 0; step < n; step++) {
    let chosen = -1;
    let reached = -Infinity;
    for (let v = 0; v < n; v++) {
      if (isMoved[v] === 1) continue;
      const fit = fitAfter(split, rule, v);
      if (fit > reached) {
        reached = fit;
        chosen = v;
      }
    }
    if (chosen < 0) break;
    toggle(split, chosen);
    isMoved[chosen] = 1;
    moves.push(chosen);
    if (reached > best + SAME_FIT) {
      best = reached;
      kept = moves.length;
    }
  }
  for (const v of moves.slice(kept).toReversed()) toggle(split, v);
  return kept > 0;
}

/** The fit with one vertex on the other side, without moving it. */
function fitAfter(split: Split, rule: CoreRule, v: number): number {
  const sign = split.inCore[v] === 0 ? 1 : -1;
  return fitOf(
    {
      ...split,
      size: split.size + sign,
      within: split.within + sign * split.toCore[v],
      across: split.across + sign * (split.all[v] - 2 * split.toCore[v]),
      acrossSquared:
        split.acrossSquared + sign * (split.allSquared[v] - 2 * split.toCoreSquared[v]),
    },
    rule,
  );
}

function firstDifference(a: Uint32Array, b: Uint32Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}
