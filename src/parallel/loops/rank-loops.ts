import { RANK_BLOCK } from '../../kernel/graph/rank-rounds.ts';
import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Lengths of rows that are told apart, from none to many; as in wasm/graph.ts. */
const LENGTHS = 65;

/** Rounds of PageRank. */
export function rankLoops(open: OpenArena): Pick<Loops, 'openRanks'> {
  return {
    openRanks({ rows: { n, offsets, targets, weights }, out, damping, from, to }) {
      const arena = open(true);
      const { run, room, bare, put, see, take } = arena;
      const count = to - from;
      const starts = Array.from(
        { length: Math.ceil(count / RANK_BLOCK) },
        (_, b) => b * RANK_BLOCK,
      );
      const sizeAt = (start: number): number => Math.min(RANK_BLOCK, count - start);
      const rowOffsets = put(offsets.subarray(from, to + 1));
      const strengths = put(out.subarray(from, to));
      const values = bare(8 * count);
      let passed = bare(8 * n);
      let passing = bare(8 * n);
      const sums = bare(8 * RANK_BLOCK);
      const told = bare(16 * starts.length);
      const order = bare(4 * count);
      const lengths = room(4 * LENGTHS * starts.length);
      const fill = bare(4 * LENGTHS);
      const ties = targets.subarray(offsets[from], offsets[to]);
      const heads = weights === null ? bare(4 * ties.length) : put(ties);
      const weight = weights === null ? 0 : put(weights.subarray(offsets[from], offsets[to]));
      const tiesBefore = (start: number): number => offsets[from + start] - offsets[from];
      // Rows lie here only until they are arranged.
      const longest = Math.max(
        0,
        ...starts.map((start) => tiesBefore(start + sizeAt(start)) - tiesBefore(start)),
      );
      const scratch = weights === null ? bare(4 * longest) : 0;
      if (weights === null)
        starts.forEach((start, b) => {
          const some = ties.subarray(tiesBefore(start), tiesBefore(start + sizeAt(start)));
          see(Uint32Array, scratch, some.length).set(some);
          run.arrangeRows(
            sizeAt(start),
            rowOffsets + 4 * start,
            scratch,
            lengths + 4 * LENGTHS * b,
            fill,
            order + 4 * start,
            heads + 4 * tiesBefore(start),
          );
        });
      see(Float64Array, values, count).fill(1 / n);
      see(Float64Array, passed, n).set(
        out.map((strength) => (strength > 0 ? 1 / n / strength : 0)),
      );
      const tellings = see(Float64Array, told, 2 * starts.length);
      const changes = new Float64Array(starts.length);
      const stuck = new Float64Array(starts.length);
      for (let v = from; v < to; v++)
        if (!(out[v] > 0)) stuck[Math.floor((v - from) / RANK_BLOCK)] += 1 / n;
      return {
        passed: () => see(Float64Array, passed, n),
        changes,
        stuck,
        round(base) {
          starts.forEach((start, b) => {
            const block = rowOffsets + 4 * start;
            const far = heads + 4 * tiesBefore(start);
            if (weights === null)
              run.addRows(block, lengths + 4 * LENGTHS * b, order + 4 * start, far, passed, sums);
            else
              run.addWeightedRows(
                sizeAt(start),
                block,
                far,
                weight + 8 * tiesBefore(start),
                passed,
                sums,
              );
            run.settleRanks(
              sizeAt(start),
              sums,
              base,
              damping,
              strengths + 8 * start,
              values + 8 * start,
              passing + 8 * (from + start),
              told + 16 * b,
            );
            changes[b] = tellings[2 * b];
            stuck[b] = tellings[2 * b + 1];
          });
          [passed, passing] = [passing, passed];
        },
        values: () => take(Float64Array, values, count),
        close: arena.close,
      };
    },
  };
}
