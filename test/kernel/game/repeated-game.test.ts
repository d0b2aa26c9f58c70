import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playRepeated } from '../../../src/kernel/game/repeated-game.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { chanceAt } from '../../../src/kernel/random/chance-at.ts';
import { random } from '../../../src/kernel/random/random.ts';

const ALWAYS = 0xffffffff;
const THRESHOLDS = Uint32Array.of(ALWAYS, 0, ALWAYS, 0, 0, 0, 0, 0, 3e9, 1e9, 2e9, 4e9);

function drawn(n: number, ties: number): Graph {
  const { below } = random(23);
  const from = Uint32Array.from({ length: ties }, () => below(n));
  return buildGraph({ n, from, to: from.map(() => below(n)) }).graph;
}

/** The rule of the game, tie by tie, in the plainest words. */
function plain(graph: Graph, first: readonly number[], rounds: number): number[] {
  const ties: [number, number][] = [];
  for (let u = 0; u < graph.n; u++)
    for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++)
      if (graph.targets[k] > u) ties.push([u, graph.targets[k]]);
  const last = ties.map(() => [0, 0]);
  const degree = (v: number): number => graph.offsets[v + 1] - graph.offsets[v];
  const largest = Math.max(...first.map((_, v) => degree(v)));
  let strategies = [...first];
  for (let round = 0; round < rounds; round++) {
    const payoff = first.map(() => 0);
    ties.forEach(([u, v], tie) => {
      const [a, b] = last[tie];
      const counter = 2 * (round * ties.length + tie);
      const x = chanceAt(counter) >= THRESHOLDS[4 * strategies[u] + 2 * a + b] ? 1 : 0;
      const y = chanceAt(counter + 1) >= THRESHOLDS[4 * strategies[v] + 2 * b + a] ? 1 : 0;
      last[tie] = [x, y];
      payoff[u] += [
        [3, 0],
        [5, 1],
      ][x][y];
      payoff[v] += [
        [3, 0],
        [5, 1],
      ][y][x];
    });
    const before = strategies;
    strategies = before.map((own, i) => {
      const counter = 0x80000000 + 2 * (round * graph.n + i);
      const at = Math.floor((chanceAt(counter) / 2 ** 32) * degree(i));
      const j = graph.targets[graph.offsets[i] + at];
      const more = payoff[j] - payoff[i];
      const chance = Math.floor(chanceAt(counter + 1) / 65536);
      return degree(i) > 0 && more > 0 && chance * 5 * largest < more * 65536 ? before[j] : own;
    });
  }
  return strategies;
}

test('many rounds come out as the plain rule has it (twin)', () => {
  const graph = drawn(60, 150);
  const first = Array.from({ length: 60 }, (_, v) => chanceAt(v) % 3);
  const { strategies } = playRepeated({
    graph,
    thresholds: THRESHOLDS,
    strategies: Uint8Array.from(first),
    rounds: 40,
  });
  assert.deepEqual([...strategies], plain(graph, first, 40));
});

test('tit for tat among its like co-operates for ever, a defector earns once (hand)', () => {
  const { graph } = buildGraph({ n: 2, from: [0], to: [1] });
  const same = playRepeated({
    graph,
    thresholds: THRESHOLDS,
    strategies: Uint8Array.of(0, 0),
    rounds: 10,
  });
  assert.equal(same.cooperation, 20);
  assert.deepEqual([...same.payoff], [3, 3]);
  const one = playRepeated({
    graph,
    thresholds: THRESHOLDS,
    strategies: Uint8Array.of(0, 1),
    rounds: 1,
  });
  assert.deepEqual([...one.payoff], [0, 5]);
});

test('unknown strategies and directions are refused (limit)', () => {
  const { graph } = buildGraph({ n: 2, from: [0], to: [1] });
  const game = { graph, thresholds: THRESHOLDS, strategies: Uint8Array.of(0, 3), rounds: 1 };
  assert.throws(() => playRepeated(game), /"3"/);
});
