import type { RoundLoops } from './loops.ts';
import { loops } from './loops.ts';
import type { Span } from './parts.ts';

/** One of the lanes that work at a computation side by side: the `at`-th of `of`, from 0. */
export interface Lane {
  readonly at: number;
  readonly of: number;
}

/** Work of one lane in one round. */
export type Phase<State> = (
  state: State,
  lane: Lane,
  round: number,
  /** Compiled phases that reach the columns of the state; null where plain ones are to do it. */
  compiled: RoundLoops | null,
) => void;

/**
 * A long computation in rounds over columns that all lanes see. A round is a few phases; within a phase the lanes work side by side,
 * and no lane begins the next before all have ended this one.
 *
 * The rules that give the same bytes for any number of lanes, and spare every lock:
 * - in a phase a lane writes only what no other lane reads or writes in that phase: a span of its own (`laneSpan`, or a cut that
 *   `open` has put into the state), or a column of its own (one row a lane);
 * - what lanes have added up apart is joined in a way that does not depend on their number: whole numbers freely, others in blocks
 *   whose size depends on the input alone and that are added in order;
 * - two columns take turns as what is and what comes (by the parity of the round), so that nobody reads what is being written.
 *
 * `runRounds` runs it on one lane; the pool of `src/parallel` on as many as it has threads, with the columns in shared memory.
 */
export interface Rounds<Input, State, Value> {
  /** A plain value whose typed columns become common to all lanes; arrays and objects in it are sent to them as they are. */
  open(input: Input, lanes: number): State;
  readonly phases: readonly Phase<State>[];
  /**
   * Whether another round follows. One lane alone is asked, with 0 before the first round and after each with the rounds that have
   * been; all others wait, so it may read and write every column, to join what the lanes have left behind.
   */
  more(state: State, rounds: number): boolean;
  /** Takes the value out, in columns of its own: those of the state are given back. */
  close(state: State): Value;
  /** Steps of the inner loops, by which it is told whether compiled ones are worth asking. */
  steps(input: Input): number;
}

const ALONE: Lane = { at: 0, of: 1 };

/** Runs all rounds on one lane, by compiled phases where they are at hand. */
export function runRounds<I, S, V>(rounds: Rounds<I, S, V>, input: I): V {
  const opened = rounds.open(input, 1);
  const placed = loops(rounds.steps(input))?.openRounds(opened);
  const state = placed?.state ?? opened;
  const compiled = placed?.compiled ?? null;
  for (let round = 0; rounds.more(state, round); round++)
    for (const phase of rounds.phases) phase(state, ALONE, round, compiled);
  return rounds.close(state);
}

/** The lane's share of `count` positions, nearly equal for all. */
export function laneSpan({ at, of }: Lane, count: number): Span {
  return { from: Math.floor((at * count) / of), to: Math.floor(((at + 1) * count) / of) };
}

/**
 * Cuts the rows of a graph into spans of nearly equal work, a row counting one and each of its ties one: lane `at` has the rows
 * from `cuts[at]` to `cuts[at + 1]`. O(lanes · log rows).
 */
export function laneCuts(offsets: Uint32Array, lanes: number): Uint32Array {
  const n = offsets.length - 1;
  const all = n + offsets[n];
  return Uint32Array.from({ length: lanes + 1 }, (_, at) => {
    const wanted = (all * at) / lanes;
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (middle + offsets[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
