import assert from 'node:assert/strict';
import test from 'node:test';
import { components } from '../../../src/kernel/graph/components.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { splitBlocks } from '../../../src/kernel/graph/split-blocks.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { chanceGraph } from './toys.ts';

test('a block in two pieces is parted, one that hangs together stays (hand)', () => {
  const { graph } = buildGraph({ n: 6, from: [0, 1, 3, 2], to: [1, 2, 4, 5] });
  assert.deepEqual([...splitBlocks(graph, Uint32Array.of(7, 7, 7, 7, 7, 2))], [0, 0, 0, 1, 1, 2]);
});

test('the pieces are the components of the ties within blocks (twin)', () => {
  const chance = random(3);
  for (let i = 0; i < 60; i++) {
    const n = 1 + chance.below(60);
    const graph = chanceGraph(n, chance.float() * 0.1, chance);
    const blocks = Uint32Array.from({ length: n }, () => chance.below(4));
    const from: number[] = [];
    const to: number[] = [];
    for (let v = 0; v < n; v++)
      for (const u of graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]))
        if (blocks[u] === blocks[v]) {
          from.push(v);
          to.push(u);
        }
    const within = buildGraph({ n, from, to }).graph;
    assert.deepEqual(splitBlocks(graph, blocks), components(within).labels);
  }
});
