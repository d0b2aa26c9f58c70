import { readFileSync } from 'node:fs';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';

function pairsOf(name: string): string[][] {
  const path = new URL(`../../fixtures/networks/${name}.edges.csv`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}

/** Krackhardt's managers, numbered from 0. */
export function managers(tie: 'advice' | 'friends' | 'reports'): Graph {
  const pairs = pairsOf(`ht_${tie}`);
  return buildGraph({
    n: 21,
    from: pairs.map((p) => Number(p[0]) - 1),
    to: pairs.map((p) => Number(p[1]) - 1),
    directed: true,
  }).graph;
}

/** The marriages of the Florentine families, with the Pucci, who have none, last. */
export function florentines(): { graph: Graph; names: readonly string[] } {
  const pairs = pairsOf('flo_marriage');
  const names = [...[...new Set(pairs.flat())].toSorted(), 'Pucci'];
  return {
    graph: buildGraph({
      n: names.length,
      from: pairs.map((p) => names.indexOf(p[0])),
      to: pairs.map((p) => names.indexOf(p[1])),
    }).graph,
    names,
  };
}
