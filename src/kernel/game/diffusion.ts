import type { Graph } from '../graph/graph.ts';
import type { Random } from '../random/random.ts';
import type { Span } from '../parts.ts';
import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { laneCuts, runRounds, type Rounds } from '../rounds.ts';

export interface Absorption {
  /** Share of a gap that is closed per step by all neighbours together, in [0, 1]. */
  readonly rate: number;
  /** Largest gap from which something can still be learned: beyond it the other is not understood. */
  readonly reach: number;
}

/**
 * Knowledge spreads along ties for some steps: in each of `kinds` kinds, k_i ← k_i + rate / degree_i · Σ_j (k_j − k_i) over the
 * neighbours j that are ahead by no more than `reach`, all at once. Knowledge never falls; an isolated vertex keeps its own; what
 * is unknown makes its neighbours unknown.
 *
 * `knowledge` holds `kinds` numbers a vertex, one vertex after another; a new column comes back. O(steps · ties · kinds).
 *
 * @throws RangeError on a wrong size or a rate outside [0, 1].
 * @see cowan2004network @see cohen1990absorptive
 */
export function diffuse(
  graph: Graph,
  knowledge: Float64Array,
  kinds: number,
  steps: number,
  absorption: Absorption,
): Float64Array {
  return runRounds(diffusing, { graph, knowledge, kinds, steps, absorption });
}

export interface DiffusionInput {
  readonly graph: Graph;
  readonly knowledge: Float64Array;
  readonly kinds: number;
  readonly steps: number;
  readonly absorption: Absorption;
}

/** What the lanes of a diffusion see; two columns of knowledge take turns. */
export interface DiffusionState extends Absorption {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly kinds: number;
  readonly steps: number;
  readonly even: Float64Array;
  readonly odd: Float64Array;
  readonly cuts: Uint32Array;
}

/** `diffuse` in rounds: each lane has some of the vertices. @see cowan2004network */
export const diffusing: Rounds<DiffusionInput, DiffusionState, Float64Array> = {
  open({ graph, knowledge, kinds, steps, absorption: { rate, reach } }, lanes) {
    refuseUnlessSameLength('knowledge', knowledge.length, graph.n * kinds);
    refuseUnless(rate >= 0 && rate <= 1, 'rate', rate, 'a number from 0 to 1');
    return {
      offsets: graph.offsets,
      targets: graph.targets,
      kinds,
      steps,
      rate,
      reach,
      even: Float64Array.from(knowledge),
      odd: new Float64Array(knowledge.length),
      cuts: laneCuts(graph.offsets, lanes),
    };
  },
  phases: [
    (state, lane, round, compiled) => {
      const vertices = { from: state.cuts[lane.at], to: state.cuts[lane.at + 1] };
      const now = round % 2 === 0 ? state.even : state.odd;
      const next = round % 2 === 0 ? state.odd : state.even;
      if (state.kinds !== 4) stepOfMany(state, vertices, now, next);
      else if (compiled === null) stepOfFour(state, vertices, now, next);
      else compiled.diffuseFour(state, vertices, now, next);
    },
  ],
  more: ({ steps }, rounds) => rounds < steps,
  close: ({ steps, even, odd }) => (steps % 2 === 0 ? even : odd).slice(),
  steps: ({ graph, steps }) => steps * graph.targets.length,
};

function stepOfMany(
  { offsets, targets, kinds, rate, reach }: DiffusionState,
  { from, to }: Span,
  now: Float64Array,
  next: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const start = offsets[i];
    const end = offsets[i + 1];
    for (let kind = 0; kind < kinds; kind++) {
      const own = now[i * kinds + kind];
      let gain = 0;
      for (let k = start; k < end; k++) {
        let ahead = now[targets[k] * kinds + kind] - own;
        if (ahead > reach) ahead = 0;
        gain += ahead < 0 ? 0 : ahead;
      }
      next[i * kinds + kind] = end > start ? own + (rate / (end - start)) * gain : own;
    }
  }
}

/** The same for four kinds, written out. */
function stepOfFour(
  { offsets, targets, rate, reach }: DiffusionState,
  { from, to }: Span,
  now: Float64Array,
  next: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const end = offsets[i + 1];
    const start = offsets[i];
    const own0 = now[4 * i];
    const own1 = now[4 * i + 1];
    const own2 = now[4 * i + 2];
    const own3 = now[4 * i + 3];
    let gain0 = 0;
    let gain1 = 0;
    let gain2 = 0;
    let gain3 = 0;
    for (let k = start; k < end; k++) {
      const j = targets[k] << 2;
      let ahead0 = now[j] - own0;
      let ahead1 = now[j + 1] - own1;
      let ahead2 = now[j + 2] - own2;
      let ahead3 = now[j + 3] - own3;
      if (ahead0 > reach) ahead0 = 0;
      if (ahead1 > reach) ahead1 = 0;
      if (ahead2 > reach) ahead2 = 0;
      if (ahead3 > reach) ahead3 = 0;
      gain0 += ahead0 < 0 ? 0 : ahead0;
      gain1 += ahead1 < 0 ? 0 : ahead1;
      gain2 += ahead2 < 0 ? 0 : ahead2;
      gain3 += ahead3 < 0 ? 0 : ahead3;
    }
    const factor = end > start ? rate / (end - start) : 0;
    next[4 * i] = own0 + factor * gain0;
    next[4 * i + 1] = own1 + factor * gain1;
    next[4 * i + 2] = own2 + factor * gain2;
    next[4 * i + 3] = own3 + factor * gain3;
  }
}

/**
 * A barter of knowledge between two, in place: each gives as many kinds as the other can return, min(ahead_a, ahead_b), lowest kinds
 * first, and the receiver closes the share `absorption` of the gap. Nothing happens when one is ahead in no kind.
 * Returns the kinds given by each. O(kinds).
 * @see cowan2004network
 */
export function barter(a: Float64Array, b: Float64Array, absorption: number): number {
  const aheadOf = (one: Float64Array, other: Float64Array): number[] =>
    Array.from(one.keys()).filter((kind) => one[kind] > other[kind]);
  const fromA = aheadOf(a, b);
  const fromB = aheadOf(b, a);
  const count = Math.min(fromA.length, fromB.length);
  for (const kind of fromA.slice(0, count)) b[kind] += absorption * (a[kind] - b[kind]);
  for (const kind of fromB.slice(0, count)) a[kind] += absorption * (b[kind] - a[kind]);
  return count;
}

/**
 * Barters along ties drawn at random, one after another: `trades` draws of a tie of the undirected graph, in place on `knowledge`
 * (kinds numbers a vertex). Returns how many draws led to an exchange. O(trades · kinds).
 *
 * @throws RangeError on a graph without ties or an absorption outside [0, 1].
 * @see cowan2004network
 */
export function barterAlong(
  graph: Graph,
  knowledge: Float64Array,
  kinds: number,
  trades: number,
  absorption: number,
  random: Random,
): number {
  refuseUnless(absorption >= 0 && absorption <= 1, 'absorption', absorption, 'from 0 to 1');
  refuseUnless(graph.targets.length > 0, 'graph', 'no ties', 'one tie at least');
  const source = new Uint32Array(graph.targets.length);
  for (let v = 0; v < graph.n; v++) source.fill(v, graph.offsets[v], graph.offsets[v + 1]);
  const own = (v: number): Float64Array => knowledge.subarray(v * kinds, (v + 1) * kinds);
  let exchanges = 0;
  for (let trade = 0; trade < trades; trade++) {
    const arc = random.below(source.length);
    if (barter(own(source[arc]), own(graph.targets[arc]), absorption) > 0) exchanges++;
  }
  return exchanges;
}
