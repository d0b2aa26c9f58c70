import { logit, type Logit } from '../stats/logit.ts';
import type { Graph } from './graph.ts';
import { findArc } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnlessFits } from '../memory.ts';

/** A number for each pair of vertices: distance, same sector, a difference in size. */
export type PairTerm = (from: number, to: number) => number;

export interface DyadLogit extends Logit {
  /** The pairs, in the order of the rows: undirected from < to, directed all ordered pairs. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Pairs left out because a term was NaN. */
  readonly unknown: number;
}

/**
 * The dyad-independent random graph: log-odds of a tie = θ₀ + Σ θ_k x_k(i, j), fitted exactly by a logit over pairs; coefficient 0 is
 * the edges term. Ties that depend on other ties (triangles, reciprocity) need another model. `errors` says whether pairs are
 * taken as independent (classical) or as dependent on all pairs that share a vertex (dyadic, undirected graphs only).
 * O(n² · terms² · steps). Throws RangeError when memory would not do, on dyadic errors of a directed graph, and as `logit` does, for instance with fewer pairs
 * than terms.
 * @see frank1986markov
 * @see fafchamps2007
 */
export function dyadLogit(
  graph: Graph,
  terms: readonly PairTerm[],
  errors: 'classical' | 'dyadic' = 'classical',
): DyadLogit {
  refuseUnlessSound(graph);
  const { n, directed } = graph;
  if (directed && errors === 'dyadic')
    throw new RangeError('dyadic errors want pairs that stand once: directed "true"');
  // Lists of numbers for each pair: both ends, the answer and the terms, kept twice while fitting.
  refuseUnlessFits(
    'a logit over pairs',
    16 * (terms.length + 5) * n * (directed ? n - 1 : (n - 1) / 2),
  );
  const from: number[] = [];
  const to: number[] = [];
  const design: number[] = [];
  const response: number[] = [];
  let unknown = 0;
  for (let i = 0; i < n; i++)
    for (let j = directed ? 0 : i + 1; j < n; j++) {
      if (i === j) continue;
      const row = terms.map((term) => term(i, j));
      if (row.some(Number.isNaN)) {
        unknown++;
        continue;
      }
      from.push(i);
      to.push(j);
      design.push(1, ...row);
      response.push(findArc(graph, i, j) >= 0 ? 1 : 0);
    }
  const dependence = errors === 'dyadic' ? ({ kind: 'dyadic', from, to } as const) : undefined;
  return {
    ...logit(design, response, terms.length + 1, dependence),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    unknown,
  };
}
