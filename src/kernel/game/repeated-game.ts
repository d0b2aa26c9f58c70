import type { Graph } from '../graph/graph.ts';
import type { Span } from '../parts.ts';
import { chanceAt } from '../random/chance-at.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { AXELROD, type Payoffs } from './payoffs.ts';
import { laneCuts, laneSpan, runRounds, type Rounds } from '../rounds.ts';

export interface RepeatedGame {
  /** Ties among those who play; undirected, without loops, weights ignored. */
  readonly graph: Graph;
  /** Memory-one strategies, four thresholds each after CC, CD, DC, DD: co-operates with chance threshold / 2³². */
  readonly thresholds: Uint32Array;
  /** The strategy everybody begins with; all have co-operated before the first round. */
  readonly strategies: Uint8Array;
  readonly rounds: number;
  /** Whole numbers. */
  readonly payoffs?: Payoffs;
  /** Shifts the counters of chance; 0 unless told. */
  readonly seed?: number;
}

export interface PlayedGame {
  readonly strategies: Uint8Array;
  /** What each earned in the last round. */
  readonly payoff: Int32Array;
  /** Moves that co-operated, over all rounds, ties and sides. */
  readonly cooperation: number;
}

/**
 * Plays a repeated dilemma on a network. Each round every tie plays once, each side by its own strategy and what both did last on
 * this tie; then everybody looks at one neighbour drawn at random and, if that one earned more, takes over its strategy with chance
 * difference / (largest difference of payoffs · largest degree), all at once.
 *
 * Chance belongs to counters, not to a stream, and payoffs are whole: the outcome does not depend on the order of work.
 * O(rounds · ties). Memory: 1 byte a tie and side.
 *
 * @throws RangeError on a directed graph, a strategy that does not exist, or payoffs that are not whole.
 * @see nowak1993strategy @see ohtsuki2006simple
 */
export function playRepeated(game: RepeatedGame): PlayedGame {
  return runRounds(playing, game);
}

/** What the lanes of a game see. */
export interface GameState {
  readonly n: number;
  readonly lanes: number;
  readonly rounds: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** The ends of every tie, its last two moves, and which vertices each lane has. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly memory: Uint8Array;
  readonly cuts: Uint32Array;
  readonly limits: Uint32Array;
  /** By own move and twice the other's. */
  readonly earned: Int32Array;
  readonly shift: number;
  /** Largest difference of payoffs times largest degree. */
  readonly scale: number;
  /** Two columns of strategies take turns. */
  readonly even: Uint8Array;
  readonly odd: Uint8Array;
  /** What was earned this round, a row for the ties of each lane. */
  readonly payoffs: Int32Array;
  readonly defections: Float64Array;
}

/** `playRepeated` in rounds: each lane has some of the ties, and then some of the vertices. @see nowak1993strategy */
export const playing: Rounds<RepeatedGame, GameState, PlayedGame> = {
  open(game, lanes) {
    const { graph, thresholds, rounds, payoffs = AXELROD, seed = 0 } = game;
    check(game, payoffs);
    const { n, offsets, targets } = graph;
    const { from, to, largestDegree } = tiesOf(graph);
    const { reward, sucker, temptation, punishment } = payoffs;
    const earned = Int32Array.of(reward, temptation, sucker, punishment);
    return {
      n,
      lanes,
      rounds,
      offsets,
      targets,
      from,
      to,
      memory: new Uint8Array(from.length),
      cuts: laneCuts(offsets, lanes),
      limits: thresholds,
      earned,
      shift: Math.imul(seed, 0x9e3779b9),
      scale: (Math.max(...earned) - Math.min(...earned)) * largestDegree,
      even: game.strategies.slice(),
      odd: new Uint8Array(n),
      payoffs: new Int32Array(n * lanes),
      defections: new Float64Array(lanes),
    };
  },
  phases: [
    (state, lane, round, compiled) => {
      const ties = laneSpan(lane, state.from.length);
      const counter = (Math.imul(round, 2 * state.from.length) + state.shift + 2 * ties.from) | 0;
      const payoff = rowOf(state, lane.at);
      payoff.fill(0);
      const play = compiled?.playTies ?? playTies;
      state.defections[lane.at] += play(state, ties, counter, strategiesIn(state, round), payoff);
    },
    (state, lane, round, compiled) => {
      const vertices = { from: state.cuts[lane.at], to: state.cuts[lane.at + 1] };
      const counter = (0x80000000 + Math.imul(round, 2 * state.n) + state.shift) | 0;
      const copy = compiled?.imitate ?? imitate;
      copy(state, vertices, counter, strategiesIn(state, round), strategiesIn(state, round + 1));
    },
  ],
  more: (state, rounds) => rounds < state.rounds,
  close(state) {
    const payoff = new Int32Array(state.n);
    for (let lane = 0; lane < state.lanes; lane++) {
      const row = rowOf(state, lane);
      for (let i = 0; i < state.n; i++) payoff[i] += row[i];
    }
    const moves = 2 * state.from.length * state.rounds;
    return {
      strategies: strategiesIn(state, state.rounds).slice(),
      payoff,
      cooperation: moves - state.defections.reduce((sum, some) => sum + some, 0),
    };
  },
  steps: ({ graph, rounds }) => (rounds * graph.targets.length) / 2,
};

function strategiesIn({ even, odd }: GameState, round: number): Uint8Array {
  return round % 2 === 0 ? even : odd;
}

function rowOf({ n, payoffs }: GameState, lane: number): Int32Array {
  return payoffs.subarray(lane * n, (lane + 1) * n);
}

function playTies(
  { from, to, memory, limits, earned }: GameState,
  ties: Span,
  first: number,
  strategies: Uint8Array,
  payoff: Int32Array,
): number {
  // Signed thresholds compare in one step; the sign bit of chance is turned as well.
  const signed = Int32Array.from(limits, (limit) => limit ^ 0x80000000);
  let counter = first;
  let defections = 0;
  for (let tie = ties.from; tie < ties.to; tie++) {
    const u = from[tie];
    const v = to[tie];
    const last = memory[tie];
    // The mixer of chanceAt, written out twice: calls would cost as much as the work.
    let x = counter ^ (counter >>> 16);
    let y = (counter + 1) ^ ((counter + 1) >>> 16);
    counter = (counter + 2) | 0;
    x = Math.imul(x, 0x21f0aaad);
    y = Math.imul(y, 0x21f0aaad);
    x ^= x >>> 15;
    y ^= y >>> 15;
    x = Math.imul(x, 0xd35a2d97);
    y = Math.imul(y, 0xd35a2d97);
    x ^= (x >>> 15) ^ 0x80000000;
    y ^= (y >>> 15) ^ 0x80000000;
    const a = last & 1;
    const b = last >> 1;
    const moveU = x >= signed[(strategies[u] << 2) + (a << 1) + b] ? 1 : 0;
    const moveV = y >= signed[(strategies[v] << 2) + (b << 1) + a] ? 1 : 0;
    memory[tie] = moveU | (moveV << 1);
    payoff[u] += earned[moveU | (moveV << 1)];
    payoff[v] += earned[moveV | (moveU << 1)];
    defections += moveU + moveV;
  }
  return defections;
}

function imitate(
  { n, offsets, targets, payoffs, scale }: GameState,
  { from, to }: Span,
  counter: number,
  strategies: Uint8Array,
  next: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const start = offsets[i];
    const degree = offsets[i + 1] - start;
    let taken = strategies[i];
    if (degree > 0) {
      const drawn = Math.floor((chanceAt((counter + 2 * i) | 0) * degree) / 4294967296);
      const j = targets[start + drawn];
      let more = 0;
      for (let row = 0; row < payoffs.length; row += n) more += payoffs[row + j] - payoffs[row + i];
      if (more > 0 && (chanceAt((counter + 2 * i + 1) | 0) >>> 16) * scale < more * 65536)
        taken = strategies[j];
    }
    next[i] = taken;
  }
}

interface Ties {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly largestDegree: number;
}

/** Every tie once, by its lower end and then its higher. */
function tiesOf({ n, offsets, targets }: Graph): Ties {
  const from = new Int32Array(targets.length >>> 1);
  const to = new Int32Array(from.length);
  let at = 0;
  let largestDegree = 0;
  for (let u = 0; u < n; u++) {
    largestDegree = Math.max(largestDegree, offsets[u + 1] - offsets[u]);
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      if (targets[k] <= u) continue;
      from[at] = u;
      to[at++] = targets[k];
    }
  }
  return { from, to, largestDegree };
}

function check({ graph, thresholds, strategies, rounds }: RepeatedGame, payoffs: Payoffs): void {
  refuseUnless(!graph.directed, 'graph', 'directed', 'ties without direction');
  refuseUnlessSameLength('strategies', strategies.length, graph.n);
  refuseUnlessCount('rounds', rounds, 0);
  refuseUnless(thresholds.length % 4 === 0, 'thresholds', thresholds.length, 'four a strategy');
  for (const strategy of strategies)
    refuseUnless(
      4 * strategy < thresholds.length,
      'strategies',
      strategy,
      `a strategy below ${thresholds.length / 4}`,
    );
  for (const earned of Object.values(payoffs))
    refuseUnless(Number.isInteger(earned), 'payoffs', earned, 'whole numbers');
}
