import assert from 'node:assert/strict';
import test from 'node:test';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import { density } from '../../../src/kernel/graph/density.ts';
import { reciprocity } from '../../../src/kernel/graph/reciprocity.ts';
import { triadCensus } from '../../../src/kernel/graph/triad-census.ts';
import { florentines, managers } from './published-networks.ts';
import { near } from './toys.ts';

test('the Medici stand on 47.5 shortest paths of the Florentine marriages, 0.522 of 15 families (oracle: Padgett and Ansell 1993, networkx)', () => {
  const { graph, names } = florentines();
  const { raw } = betweenness(graph);
  const medici = names.indexOf('Medici');
  assert.ok(near(raw[medici], 47.5));
  assert.equal(
    raw.reduce((a, b) => Math.max(a, b), 0),
    raw[medici],
  );
  assert.ok(near(raw[medici] / ((14 * 13) / 2), 0.521978, 1e-6));
});

test('the Pucci stand alone, and families hang on the Albizzi, Guadagni, Medici and Salviati (hand)', () => {
  const { graph, names } = florentines();
  const { sizes, labels } = components(graph);
  assert.equal(sizes[labels[names.indexOf('Pucci')]], 1);
  assert.deepEqual(
    Array.from(articulation(graph).points, (v) => names[v]),
    ['Albizzi', 'Guadagni', 'Medici', 'Salviati'],
  );
});

test('the managers: 190 requests for advice in 45 mutual and 100 single pairs (hand)', () => {
  const found = reciprocity(managers('advice'));
  assert.deepEqual([found.mutual, found.asymmetric, found.empty], [45, 100, 65]);
  assert.ok(near(found.edgewise, 90 / 190));
  assert.ok(near(density(managers('advice')), 190 / 420));
});

test('reports form a tree: no triad of theirs closes (hand)', () => {
  const census = triadCensus(managers('reports'));
  for (const type of ['030T', '030C', '120D', '120U', '120C', '210', '300', '102', '201'] as const)
    assert.equal(census[type], 0);
  assert.equal(components(managers('reports')).sizes.length, 1);
});
