import { laneCuts, runRounds, type Lane, type Rounds } from '../rounds.ts';
import { strength } from './degree.ts';
import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';
import { transpose } from './transpose.ts';

export interface PageRank {
  /** Shares of attention in [0, 1], summing to 1. */
  readonly values: Float64Array;
  readonly rounds: number;
  readonly converged: boolean;
}

export interface PageRankInput {
  readonly graph: Graph;
  readonly damping?: number | undefined;
  readonly tolerance?: number | undefined;
  readonly mostRounds?: number | undefined;
}

/**
 * PageRank: x_v = (1 − α)/n + α (Σ_u→v x_u w_uv / s_u + D/n), where D is the mass on vertices without a way out, spread evenly.
 * α is `damping` in [0, 1); weights count. Power iteration until Σ|change| < tolerance, O(ties) a round.
 * No vertex, no values. Throws RangeError on a damping outside [0, 1).
 * @see page1999pagerank
 */
export function pageRank(graph: Graph, settings: Omit<PageRankInput, 'graph'> = {}): PageRank {
  return runRounds(ranking, { ...settings, graph });
}

/** Vertices whose changes are added up by themselves, and whose rows are arranged among themselves; as in wasm/graph.ts. */
export const RANK_BLOCK = 4096;
/** Lengths of rows that compiled code tells apart, from none to many. */
export const RANK_LENGTHS = 65;

/** The columns of PageRank in rounds. */
export interface RankState {
  readonly n: number;
  readonly damping: number;
  readonly tolerance: number;
  readonly mostRounds: number;
  /** Ties by their far end. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array | null;
  /** What goes out of each vertex. */
  readonly out: Float64Array;
  readonly values: Float64Array;
  /** What each vertex passes on along a tie of weight 1, before even rounds and before odd ones. */
  readonly even: Float64Array;
  readonly odd: Float64Array;
  /** For each block, how much its values have changed, and what lies on vertices without a way out. */
  readonly changes: Float64Array;
  readonly stuck: Float64Array;
  /** What each vertex has in the next round before anybody passes on. */
  readonly base: Float64Array;
  /** Rounds that have been; whether they were enough. */
  readonly told: Uint32Array;
  /** The blocks of each lane: from `cuts[at]` to `cuts[at + 1]`. */
  readonly cuts: Uint32Array;
  /** Where compiled code keeps how many rows of a block have each length, and which these are. */
  readonly lengths: Uint32Array;
  readonly order: Uint32Array;
  /** Room of each lane: for a number by length, and for the rows or the sums of a block. */
  readonly rooms: Float64Array;
}

/** PageRank in rounds. @see page1999pagerank */
export const ranking: Rounds<PageRankInput, RankState, PageRank> = {
  open({ graph, damping = 0.85, tolerance = 1e-12, mostRounds = 1000 }, lanes) {
    if (!(damping >= 0 && damping < 1))
      throw new RangeError(`damping is not a number from 0 to below 1: "${damping}"`);
    refuseUnlessSound(graph);
    const { n } = graph;
    const { offsets, targets, weights } = transpose(graph);
    const out = strength(graph, 'out');
    out.forEach((all, v) => {
      if (all > 0 && !(1 / all < Infinity && all < Infinity))
        throw new RangeError(`the weights of vertex ${v} add up to no usable number: "${all}"`);
    });
    const blocks = Math.ceil(n / RANK_BLOCK);
    const even = new Float64Array(n);
    const stuck = new Float64Array(blocks);
    let longest = RANK_BLOCK;
    for (let block = 0; block < blocks; block++) {
      const end = Math.min(n, (block + 1) * RANK_BLOCK);
      longest = Math.max(longest, offsets[end] - offsets[block * RANK_BLOCK]);
      for (let v = block * RANK_BLOCK; v < end; v++)
        if (out[v] > 0) even[v] = 1 / n / out[v];
        else stuck[block] += 1 / n;
    }
    return {
      n,
      damping,
      tolerance,
      mostRounds,
      offsets,
      targets,
      weights,
      out,
      values: new Float64Array(n).fill(1 / n),
      even,
      odd: new Float64Array(n),
      changes: new Float64Array(blocks),
      stuck,
      base: new Float64Array(1),
      told: new Uint32Array(2),
      cuts: laneCuts(offsets, lanes).map((v) => Math.ceil(v / RANK_BLOCK)),
      lengths: new Uint32Array(blocks * RANK_LENGTHS),
      order: new Uint32Array(n),
      rooms: new Float64Array(lanes * (RANK_LENGTHS + longest)),
    };
  },
  phases: [
    (state, lane, round, compiled) => {
      const blocks = { from: state.cuts[lane.at], to: state.cuts[lane.at + 1] };
      const [passed, passing] = round % 2 === 0 ? [state.even, state.odd] : [state.odd, state.even];
      if (compiled === null) rankBlocks(state, blocks, passed, passing);
      else {
        const room = roomOf(state, lane);
        // The rows of this lane are its own, in columns that were copied for the rounds.
        if (round === 0 && state.weights === null) compiled.arrangeBlocks(state, blocks, room);
        compiled.rankBlocks(state, blocks, passed, passing, room);
      }
    },
  ],
  more({ n, damping, tolerance, mostRounds, changes, stuck, base, told }, rounds) {
    told[0] = rounds;
    told[1] = n === 0 || (rounds > 0 && sum(changes) < tolerance) ? 1 : 0;
    base[0] = (1 - damping + damping * sum(stuck)) / n;
    return told[1] === 0 && rounds < mostRounds;
  },
  close: ({ values, told }) => ({
    values: values.slice(),
    rounds: told[0],
    converged: told[1] === 1,
  }),
  steps: ({ graph, mostRounds = 1000 }) => mostRounds * graph.targets.length,
};

function rankBlocks(
  { n, damping, offsets, targets, weights, out, values, changes, stuck, base }: RankState,
  { from, to }: { readonly from: number; readonly to: number },
  passed: Float64Array,
  passing: Float64Array,
): void {
  for (let block = from; block < to; block++) {
    changes[block] = 0;
    stuck[block] = 0;
    const end = Math.min(n, (block + 1) * RANK_BLOCK);
    for (let v = block * RANK_BLOCK; v < end; v++) {
      let coming = 0;
      for (let k = offsets[v]; k < offsets[v + 1]; k++)
        coming += weights === null ? passed[targets[k]] : passed[targets[k]] * weights[k];
      const value = base[0] + damping * coming;
      changes[block] += Math.abs(value - values[v]);
      values[v] = value;
      passing[v] = out[v] > 0 ? value / out[v] : 0;
      if (!(out[v] > 0)) stuck[block] += value;
    }
  }
}

function roomOf({ rooms }: RankState, { at, of }: Lane): Float64Array {
  return rooms.subarray((at * rooms.length) / of, ((at + 1) * rooms.length) / of);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
