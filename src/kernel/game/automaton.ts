import { AXELROD, type Payoffs } from './payoffs.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';

/** A player without chance: what it plays in each state, 0 co-operates and 1 defects, and where the other's move leads. */
export interface Automaton {
  readonly moves: readonly (0 | 1)[];
  /** The next state when the other has co-operated, and when it has defected. */
  readonly next: readonly (readonly [number, number])[];
}

/** Players of the literature; all begin in state 0. @see axelrod1980 @see nowak1993strategy */
export const AUTOMATA = {
  'tit for tat': {
    moves: [0, 1],
    next: [
      [0, 1],
      [0, 1],
    ],
  },
  grim: {
    moves: [0, 1],
    next: [
      [0, 1],
      [1, 1],
    ],
  },
  'tit for two tats': {
    moves: [0, 0, 1],
    next: [
      [0, 1],
      [0, 2],
      [0, 2],
    ],
  },
  'win stay, lose shift': {
    moves: [0, 1],
    next: [
      [0, 1],
      [1, 0],
    ],
  },
  'always co-operates': { moves: [0], next: [[0, 0]] },
  'always defects': { moves: [1], next: [[0, 0]] },
} as const satisfies Readonly<Record<string, Automaton>>;

/**
 * What two automata earn from each other in `turns` rounds. O(turns).
 *
 * @throws RangeError unless turns is a whole number from 0 to a billion, or on an automaton that leads to no state of its own.
 */
export function match(
  a: Automaton,
  b: Automaton,
  turns: number,
  { reward, sucker, temptation, punishment }: Payoffs = AXELROD,
): readonly [number, number] {
  refuseUnlessCount('turns', turns, 0, 1e9);
  refuseUnlessWhole(a);
  refuseUnlessWhole(b);
  const earned = [reward, sucker, temptation, punishment];
  let ofA = 0;
  let ofB = 0;
  let stateA = 0;
  let stateB = 0;
  for (let turn = 0; turn < turns; turn++) {
    const moveA = a.moves[stateA];
    const moveB = b.moves[stateB];
    ofA += earned[2 * moveA + moveB];
    ofB += earned[2 * moveB + moveA];
    stateA = a.next[stateA][moveB];
    stateB = b.next[stateB][moveA];
  }
  return [ofA, ofB];
}

/**
 * What each player earns in a round robin in which everybody also meets itself. O(players² · turns).
 * @see axelrod1980
 */
export function tournament(
  players: readonly Automaton[],
  turns: number,
  payoffs: Payoffs = AXELROD,
): Float64Array {
  return Float64Array.from(players, (one) =>
    players.reduce((sum, other) => sum + match(one, other, turns, payoffs)[0], 0),
  );
}

function refuseUnlessWhole({ moves, next }: Automaton): void {
  refuseUnless(moves.length > 0, 'moves', moves.length, 'a state at least');
  refuseUnlessSameLength('next', next.length, moves.length);
  for (const move of moves) refuseUnless(move === 0 || move === 1, 'moves', move, '0 or 1');
  for (const state of next.flat()) refuseUnlessCount('next', state, 0, moves.length - 1);
}
