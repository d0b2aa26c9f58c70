import type { Graph } from './graph.ts';
import { findArc, symmetrise } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';

/** The sixteen kinds of three vertices by mutual, asymmetric and null pairs, in the usual order. */
export const triadTypes = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

export type TriadType = (typeof triadTypes)[number];

/** For each of the 64 patterns of arcs among three vertices, two bits a pair, the place of its type. */
export const TYPE_OF: readonly number[] = [
  0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11,
  14, 1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12,
  14, 10, 14, 14, 15,
];

/**
 * How many of each kind of triad a directed graph has; the counts sum to n(n − 1)(n − 2)/6. Loops and weights are ignored; an
 * undirected graph has only mutual ties. As in igraph, 111D is a mutual pair one of whose ends is pointed at by the third
 * and 111U one of whose ends points at the third; some programs swap the two. O(Σ degree²).
 * Throws an Error named Stopped when `onStep` answers false.
 * @see batagelj2001subquadratic
 * @see holland1970method
 */
export function triadCensus(graph: Graph, onStep?: OnStep): Readonly<Record<TriadType, number>> {
  refuseUnlessSound(graph);
  const { n } = graph;
  const whole = symmetrise(graph, 'max');
  const { offsets, targets } = whole;
  const counts = new Float64Array(16);
  // For each neighbour, bit 1: an arc leads there, bit 2: an arc comes from there.
  const kinds = new Uint8Array(targets.length).fill(3);
  if (graph.directed)
    for (let u = 0; u < n; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        kinds[k] =
          (findArc(graph, u, targets[k]) >= 0 ? 1 : 0) +
          (findArc(graph, targets[k], u) >= 0 ? 2 : 0);

  const ofV = new Uint8Array(n);
  const ofU = new Uint8Array(n);
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) ofV[targets[k]] = kinds[k];
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (u < v) continue;
      let others = 0;
      for (let j = offsets[u]; j < offsets[u + 1]; j++) {
        const w = targets[j];
        ofU[w] = kinds[j];
        if (w === v) continue;
        others++;
        // Each triad once: from its lowest pair of tied vertices.
        if (u < w || (v < w && ofV[w] === 0))
          counts[TYPE_OF[kinds[k] + 4 * ofV[w] + 16 * kinds[j]]]++;
      }
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = targets[j];
        if (w === u || ofU[w] !== 0) continue;
        others++;
        if (u < w) counts[TYPE_OF[kinds[k] + 4 * kinds[j]]]++;
      }
      counts[kinds[k] === 3 ? 2 : 1] += n - others - 2;
      for (let j = offsets[u]; j < offsets[u + 1]; j++) ofU[targets[j]] = 0;
    }
    for (let k = offsets[v]; k < offsets[v + 1]; k++) ofV[targets[k]] = 0;
    step(onStep, v + 1, n);
  }
  const tied = counts.reduce((a, b) => a + b, 0);
  counts[0] = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6 - tied;
  return Object.fromEntries(triadTypes.map((type, i) => [type, counts[i]])) as Record<
    TriadType,
    number
  >;
}
