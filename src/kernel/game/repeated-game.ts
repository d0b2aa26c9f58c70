import type { Graph } from '../graph/graph.ts';
import { chanceAt } from '../random/chance-at.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { AXELROD, type Payoffs } from './payoffs.ts';
import { loops } from '../loops.ts';

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
  const { graph, thresholds, rounds, payoffs = AXELROD, seed = 0 } = game;
  check(game, payoffs);
  const { n, offsets, targets } = graph;
  const { from, to, largestDegree } = tiesOf(graph);
  const ties = from.length;
  const { reward, sucker, temptation, punishment } = payoffs;
  // By own move and twice the other's.
  const earned = Int32Array.of(reward, temptation, sucker, punishment);
  const span = Math.max(...earned) - Math.min(...earned);
  const shift = Math.imul(seed, 0x9e3779b9);
  const compiled = loops(rounds * ties);
  if (compiled !== null) {
    const scale = span * largestDegree;
    const played = compiled.playRepeated({ ...game, from, to, earned, shift, scale });
    return {
      strategies: Uint8Array.from(played.strategies),
      payoff: played.payoff,
      cooperation: 2 * ties * rounds - played.defections,
    };
  }
  let strategies = Int32Array.from(game.strategies);
  let next = new Int32Array(n);
  // Signed thresholds compare in one step; the sign bit of chance is turned as well.
  const limits = Int32Array.from(thresholds, (threshold) => threshold ^ 0x80000000);
  const memory = new Uint8Array(ties);
  const payoff = new Int32Array(n);
  let defections = 0;
  for (let round = 0; round < rounds; round++) {
    let counter = (Math.imul(round, 2 * ties) + shift) | 0;
    payoff.fill(0);
    for (let tie = 0; tie < ties; tie++) {
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
      const moveU = x >= limits[(strategies[u] << 2) + (a << 1) + b] ? 1 : 0;
      const moveV = y >= limits[(strategies[v] << 2) + (b << 1) + a] ? 1 : 0;
      memory[tie] = moveU | (moveV << 1);
      payoff[u] += earned[moveU | (moveV << 1)];
      payoff[v] += earned[moveV | (moveU << 1)];
      defections += moveU + moveV;
    }
    const second = (0x80000000 + Math.imul(round, 2 * n) + shift) | 0;
    for (let i = 0; i < n; i++) {
      const start = offsets[i];
      const degree = offsets[i + 1] - start;
      let taken = strategies[i];
      if (degree > 0) {
        const drawn = Math.floor((chanceAt((second + 2 * i) | 0) * degree) / 4294967296);
        const j = targets[start + drawn];
        const more = payoff[j] - payoff[i];
        if (
          more > 0 &&
          (chanceAt((second + 2 * i + 1) | 0) >>> 16) * span * largestDegree < more * 65536
        )
          taken = strategies[j];
      }
      next[i] = taken;
    }
    [strategies, next] = [next, strategies];
  }
  return {
    strategies: Uint8Array.from(strategies),
    payoff,
    cooperation: 2 * ties * rounds - defections,
  };
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
