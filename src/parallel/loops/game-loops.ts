import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Agents that play or learn. */
export function gameLoops(open: OpenArena): Pick<Loops, 'diffuseFour' | 'playRepeated'> {
  return {
    diffuseFour({ n, offsets, targets }, knowledge, steps, rate, reach) {
      const { run, put, room, take } = open();
      const rows = [put(offsets), put(targets)];
      let now = put(knowledge);
      let next = room(knowledge.byteLength);
      for (let step = 0; step < steps; step++) {
        run.diffuseFour(n, ...rows, rate, reach, now, next);
        [now, next] = [next, now];
      }
      return take(Float64Array, now, knowledge.length);
    },
    playRepeated(game) {
      const { run, put, room, take } = open();
      const { n, offsets, targets } = game.graph;
      const payoff = room(4 * n);
      const placed = [
        put(offsets),
        put(targets),
        game.from.length,
        put(game.from),
        put(game.to),
        room(game.from.length),
        payoff,
        put(game.thresholds),
        put(game.earned),
      ];
      let strategies = put(Int32Array.from(game.strategies));
      let next = room(4 * n);
      let defections = 0;
      for (let round = 0; round < game.rounds; round++) {
        const { shift, scale } = game;
        defections += run.playRound(n, ...placed, shift, scale, round, strategies, next);
        [strategies, next] = [next, strategies];
      }
      return {
        strategies: take(Int32Array, strategies, n),
        payoff: take(Int32Array, payoff, n),
        defections,
      };
    },
  };
}
