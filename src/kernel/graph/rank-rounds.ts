import type { Graph } from './graph.ts';

/** Vertices whose changes are added up by themselves: the sum is the same whoever has which blocks. */
export const RANK_BLOCK = 4096;

/** Rounds of PageRank for the vertices of a span, whose columns lie where the loop can reach them. */
export interface RankRounds {
  /** What each vertex of the graph passes on along a tie of weight 1: read by the next round, which writes its own span anew. */
  passed(): Float64Array;
  /** The change of each block of the span in the last round. */
  readonly changes: Float64Array;
  /** What lies in each block on vertices without a way out. */
  readonly stuck: Float64Array;
  round(base: number): void;
  /** A copy of the values of the span. */
  values(): Float64Array;
  /** Gives the columns back. */
  close(): void;
}

/** What goes round: the ties by their far end, and what goes out of each vertex. */
export interface RankInput {
  readonly rows: Graph;
  readonly out: Float64Array;
  readonly damping: number;
  /** The first vertex of the span, a multiple of RANK_BLOCK, and the end. */
  readonly from: number;
  readonly to: number;
}

/** Opens rounds that begin with the same value everywhere. */
export function openRanks({ rows, out, damping, from, to }: RankInput): RankRounds {
  const { n, offsets, targets, weights } = rows;
  const blocks = Math.ceil((to - from) / RANK_BLOCK);
  const changes = new Float64Array(blocks);
  const stuck = new Float64Array(blocks);
  const values = new Float64Array(to - from).fill(1 / n);
  let passed = Float64Array.from(out, (strength) => (strength > 0 ? 1 / n / strength : 0));
  let passing = new Float64Array(n);
  for (let v = from; v < to; v++)
    if (!(out[v] > 0)) stuck[Math.floor((v - from) / RANK_BLOCK)] += 1 / n;
  return {
    passed: () => passed,
    changes,
    stuck,
    round(base) {
      for (let block = 0; block < blocks; block++) {
        changes[block] = 0;
        stuck[block] = 0;
        const end = Math.min(to, from + (block + 1) * RANK_BLOCK);
        for (let v = from + block * RANK_BLOCK; v < end; v++) {
          let sum = 0;
          for (let k = offsets[v]; k < offsets[v + 1]; k++)
            sum += weights === null ? passed[targets[k]] : passed[targets[k]] * weights[k];
          const value = base + damping * sum;
          changes[block] += Math.abs(value - values[v - from]);
          values[v - from] = value;
          passing[v] = out[v] > 0 ? value / out[v] : 0;
          if (!(out[v] > 0)) stuck[block] += value;
        }
      }
      [passed, passing] = [passing, passed];
    },
    values: () => values.slice(),
    close: () => undefined,
  };
}
