import assert from 'node:assert/strict';
import test from 'node:test';
import { triadCensus, triadTypes, type TriadType } from '../../../src/kernel/graph/triad-census.ts';
import { chanceGraph, chanceGraphs, D, fromPairs, G, matrixOf } from './toys.ts';
import { random } from '../../../src/kernel/random/random.ts';

/** The type of three vertices by what its name says. */
function typeOf(a: number[][], members: readonly number[]): TriadType {
  const [x, y, z] = members;
  const sides = [
    [x, y],
    [x, z],
    [y, z],
  ];
  const mutual = sides.filter(([p, q]) => a[p][q] > 0 && a[q][p] > 0);
  const single = sides
    .filter(([p, q]) => a[p][q] > 0 !== a[q][p] > 0)
    .map(([p, q]) => (a[p][q] > 0 ? [p, q] : [q, p]));
  const name = `${mutual.length}${single.length}${3 - mutual.length - single.length}`;
  const out = (v: number): number => single.filter(([p]) => p === v).length;
  const into = (v: number): number => single.filter(([, q]) => q === v).length;
  if (name === '021')
    return members.some((v) => out(v) === 2)
      ? '021D'
      : members.some((v) => into(v) === 2)
        ? '021U'
        : '021C';
  if (name === '111') {
    const third = members.find((v) => !mutual[0].includes(v))!;
    return out(third) === 1 ? '111D' : '111U';
  }
  if (name === '030') return members.every((v) => out(v) === 1) ? '030C' : '030T';
  if (name === '120') {
    const third = members.find((v) => !mutual[0].includes(v))!;
    return out(third) === 2 ? '120D' : into(third) === 2 ? '120U' : '120C';
  }
  return name as TriadType;
}

test('the directed toy graph (oracle: igraph 1.3.5, networkx 3.6)', () => {
  assert.deepEqual(
    triadTypes.map((type) => triadCensus(D)[type]),
    [5, 17, 5, 1, 0, 1, 3, 1, 0, 1, 0, 0, 1, 0, 0, 0],
  );
});

test('triads are classified one by one as their names say (twin)', () => {
  const graphs = [...chanceGraphs(80, { directed: true }), ...chanceGraphs(20)];
  const chance = random(3);
  for (let i = 0; i < 20; i++) graphs.push(chanceGraph(12, 0.6, chance, { directed: true }));
  for (const graph of graphs) {
    const a = matrixOf(graph);
    const expected = Object.fromEntries(triadTypes.map((type) => [type, 0])) as Record<
      TriadType,
      number
    >;
    for (let i = 0; i < graph.n; i++)
      for (let j = 0; j < i; j++) for (let k = 0; k < j; k++) expected[typeOf(a, [i, j, k])]++;
    assert.deepEqual(triadCensus(graph), expected);
  }
});

test('all triads are counted: C(n, 3) (identity)', () => {
  const sum = (graph: typeof D): number =>
    Object.values(triadCensus(graph)).reduce((a, b) => a + b, 0);
  assert.equal(sum(G), 35);
  assert.equal(sum(fromPairs(2, [], true)), 0);
  assert.equal(sum(chanceGraph(300, 0.02, random(1), { directed: true })), (300 * 299 * 298) / 6);
});
