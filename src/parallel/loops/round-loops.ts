import type { RoundLoops } from '../../kernel/loops.ts';

/** Compiled phases; their numbers are addresses and counts. */
export interface RoundExports {
  diffuseFour(...numbers: readonly number[]): void;
  playTies(...numbers: readonly number[]): number;
  imitate(...numbers: readonly number[]): void;
  arrangeBlocks(...numbers: readonly number[]): void;
  rankBlocks(...numbers: readonly number[]): void;
}

/** Phases over columns that lie in the memory of the module: where each begins is its address. */
export function roundLoops(run: RoundExports): RoundLoops {
  return {
    diffuseFour({ offsets, targets, rate, reach }, { from, to }, now, next) {
      run.diffuseFour(from, to, at(offsets), at(targets), rate, reach, at(now), at(next));
    },
    playTies(state, { from, to }, counter, strategies, payoff) {
      const columns = [state.from, state.to, state.memory, state.limits, state.earned].map(at);
      return run.playTies(from, to, ...columns, counter, at(strategies), at(payoff));
    },
    imitate(state, { from, to }, counter, strategies, next) {
      const columns = [state.offsets, state.targets, state.payoffs].map(at);
      const { n, lanes, scale } = state;
      run.imitate(from, to, n, lanes, ...columns, scale, counter, at(strategies), at(next));
    },
    arrangeBlocks(state, { from, to }, room) {
      const columns = [state.offsets, state.targets, state.lengths, state.order, room].map(at);
      run.arrangeBlocks(from, to, state.n, ...columns);
    },
    rankBlocks(state, { from, to }, passed, passing, room) {
      const weights = state.weights === null ? 0 : at(state.weights);
      const ties = [at(state.offsets), at(state.targets), weights];
      const columns = [
        state.lengths,
        state.order,
        state.out,
        state.values,
        state.changes,
        state.stuck,
        passed,
        passing,
      ].map(at);
      const { n, base, damping } = state;
      run.rankBlocks(from, to, n, ...ties, ...columns, base[0], damping, at(room));
    },
  };
}

const at = ({ byteOffset }: ArrayBufferView): number => byteOffset;
