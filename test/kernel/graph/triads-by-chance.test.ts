import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { triadCensus, triadTypes } from '../../../src/kernel/graph/triad-census.ts';
import { triadsByChance } from '../../../src/kernel/graph/triads-by-chance.ts';
import { close } from '../close.ts';
import { managers } from './published-networks.ts';
import { chanceGraphs, D, fromPairs } from './toys.ts';

test('expected counts are the mean over every way to deal out the dyads (twin)', () => {
  // four vertices: 1 mutual, 2 asymmetric, 3 empty dyads, dealt to six pairs and turned both ways
  const graph = fromPairs(
    4,
    [
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 4],
    ],
    true,
  );
  const pairs = [0, 1, 2, 3].flatMap((u) => [0, 1, 2, 3].filter((v) => v > u).map((v) => [u, v]));
  const sums = new Map<string, number>(triadTypes.map((type) => [type, 0]));
  let ways = 0;
  // a dyad as a digit: 0 empty, 1 up, 2 down, 3 mutual
  for (let code = 0; code < 4 ** 6; code++) {
    const dyads = pairs.map((_, i) => (code >> (2 * i)) & 3);
    if (dyads.filter((d) => d === 3).length !== 1 || dyads.filter((d) => d === 0).length !== 3)
      continue;
    const arcs = dyads.flatMap((dyad, i) => {
      const [u, v] = pairs[i];
      return [...(dyad & 1 ? [[u, v]] : []), ...(dyad & 2 ? [[v, u]] : [])];
    });
    const census = triadCensus(
      buildGraph({ n: 4, from: arcs.map((a) => a[0]), to: arcs.map((a) => a[1]), directed: true })
        .graph,
    );
    for (const type of triadTypes) sums.set(type, sums.get(type)! + census[type]);
    ways++;
  }
  assert.equal(ways, 240);
  const { expected } = triadsByChance(graph);
  for (const type of triadTypes) close(expected[type], sums.get(type)! / ways, 1e-12, type);
});

test('expected counts add up to all triples, as the observed ones do (identity)', () => {
  for (const directed of [true, false])
    for (const graph of chanceGraphs(40, { directed })) {
      const { observed, expected } = triadsByChance(graph);
      const total = (counts: Readonly<Record<string, number>>): number =>
        Object.values(counts).reduce((a, b) => a + b, 0);
      close(total(expected), total(observed));
    }
});

test('advice among managers closes: transitive triads 1.8 times as often as dyads alone would make them, cycles hardly ever (hand)', () => {
  const { ratio } = triadsByChance(managers('advice'));
  close(ratio['030T'], 1.7922902494331068, 1e-12);
  close(ratio['030C'], 0.056598639455782314, 1e-12);
});

test('what chance cannot give has no ratio; below three vertices there is nothing (limit)', () => {
  assert.ok(Number.isNaN(triadsByChance(fromPairs(3, [], true)).ratio['300']));
  assert.equal(triadsByChance(fromPairs(3, [], true)).expected['003'], 1);
  assert.equal(triadsByChance(fromPairs(2, [[1, 2]], true)).expected['003'], 0);
  assert.equal(triadsByChance(D).observed['012'], 17);
});
