import fc from 'fast-check';
import { match, tournament, type Automaton } from '../../../src/kernel/game/automaton.ts';
import { barter, barterAlong, diffuse } from '../../../src/kernel/game/diffusion.ts';
import {
  generosity,
  longRunPayoffs,
  trembling,
  type MemoryOne,
} from '../../../src/kernel/game/memory-one.ts';
import { refuseUnlessDilemma } from '../../../src/kernel/game/payoffs.ts';
import { playRepeated } from '../../../src/kernel/game/repeated-game.ts';
import { spatialStep } from '../../../src/kernel/game/spatial-dilemma.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { chanceAt } from '../../../src/kernel/random/chance-at.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { openStream, streamName } from '../../../src/kernel/random/stream-name.ts';
import { amount, anyCount, anyNumber, columnOf, sweep } from '../garbage.ts';

const share = fc.oneof(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }), anyNumber);
const payoffs = fc.oneof(
  fc.constant({ reward: 3, sucker: 0, temptation: 5, punishment: 1 }),
  fc.record({
    reward: anyNumber,
    sucker: anyNumber,
    temptation: anyNumber,
    punishment: anyNumber,
  }),
);
const automaton = fc.record({
  moves: columnOf(anyNumber, fc.nat(1), 3),
  next: fc.array(fc.tuple(fc.oneof(fc.nat(2), anyNumber), fc.nat(2)), { maxLength: 3 }),
}) as unknown as fc.Arbitrary<Automaton>;
const memoryOne = fc.tuple(share, share, share, share) as fc.Arbitrary<MemoryOne>;
const ties = fc
  .tuple(fc.nat(6), fc.array(fc.tuple(fc.nat(5), fc.nat(5))), fc.boolean())
  .map(([n, pairs, directed]) => {
    const inside = pairs.filter(([u, v]) => u < n && v < n);
    return buildGraph({
      n,
      from: inside.map(([u]) => u),
      to: inside.map(([, v]) => v),
      directed,
    }).graph;
  });

sweep('match', fc.tuple(automaton, automaton, anyCount, payoffs), match, {
  infinityIs: 'a payoff that was given',
});
sweep(
  'tournament',
  fc.tuple(fc.array(automaton, { maxLength: 2 }), anyCount, payoffs),
  tournament,
  {
    infinityIs: 'a payoff that was given',
  },
);
sweep('trembling', fc.tuple(memoryOne, share), trembling);
sweep('generosity', fc.tuple(payoffs), generosity);
sweep('longRunPayoffs', fc.tuple(memoryOne, memoryOne, payoffs), longRunPayoffs);
sweep('refuseUnlessDilemma', fc.tuple(payoffs), refuseUnlessDilemma);
sweep(
  'spatialStep',
  fc.tuple(
    fc.array(fc.oneof(fc.nat(1), fc.nat(255)), { minLength: 0, maxLength: 16 }),
    fc.oneof(anyNumber, fc.constantFrom(3, 4)),
    anyNumber,
    anyNumber,
  ),
  (cells, width, temptation, unit) =>
    spatialStep(Uint8Array.from(cells), width, { temptation, unit }),
);
sweep(
  'diffuse',
  fc.tuple(ties, fc.nat(2), fc.nat(3), share, share),
  (graph, kinds, steps, rate, reach) =>
    diffuse(graph, new Float64Array(graph.n * kinds).fill(0.5), kinds, steps, { rate, reach }),
);
sweep('barter', fc.tuple(columnOf(amount, amount), columnOf(amount, amount), share), (a, b, rate) =>
  barter(Float64Array.from(a), Float64Array.from(b), rate),
);
sweep('barterAlong', fc.tuple(ties, fc.nat(2), fc.nat(5), share), (graph, kinds, trades, rate) =>
  barterAlong(graph, new Float64Array(graph.n * kinds), kinds, trades, rate, random(1)),
);
sweep(
  'playRepeated',
  fc.tuple(ties, columnOf(fc.nat(2 ** 32 - 1), fc.nat(9), 8), fc.nat(255), fc.nat(4), payoffs),
  (graph, thresholds, strategy, rounds, earned) =>
    playRepeated({
      graph,
      thresholds: Uint32Array.from(thresholds),
      strategies: new Uint8Array(graph.n).fill(strategy),
      rounds,
      payoffs: earned,
    }),
);
sweep('chanceAt', fc.tuple(anyNumber), chanceAt);
sweep('random and its draws', fc.tuple(anyNumber, anyCount, anyCount), (seed, n, count) => {
  const chance = random(seed).fork('garbage');
  return [
    chance.bits(),
    openStream(streamName(chance)).bits(),
    chance.float(),
    chance.normal(),
    chance.sample(n, Math.min(count, 9)),
    chance.below(n),
  ];
});
