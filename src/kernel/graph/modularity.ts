import { groupsOf } from './groups.ts';
import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * Newman's modularity of a partition, in [−1, 1]: Q = Σ_c [in_c / 2m − γ (k_c / 2m)²] undirected, with in_c twice the weight within
 * c and k_c the strength of c; Σ_c [in_c / m − γ out_c · in_c / m²] directed. A kept undirected loop counts twice, as a tie to itself.
 * `labels` holds one whole number per vertex; γ is the resolution, 1 by default. NaN without ties. O(n + ties).
 * Throws RangeError on labels that are missing or not whole numbers, and on a resolution that is not a finite number ≥ 0.
 * @see newman2004finding
 * @see leicht2008community
 */
export function modularity(graph: Graph, labels: ArrayLike<number>, resolution = 1): number {
  refuseUnlessSound(graph);
  refuseUnlessResolution(resolution);
  const { n, offsets, targets, weights, directed } = graph;
  const { labels: blocks, count } = groupsOf(n, labels);
  const within = new Float64Array(count);
  const out = new Float64Array(count);
  const into = new Float64Array(count);
  let total = 0;
  const isPlain = weights === null && !directed;
  for (let u = 0; u < n; u++) {
    const own = blocks[u];
    if (own < 0) throw new RangeError(`vertex ${u} has no label: "${labels[u]}"`);
    if (isPlain) {
      // Whole numbers: any order of additions gives the same.
      let ends = 0;
      let inside = 0;
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const count = targets[k] === u ? 2 : 1;
        ends += count;
        if (blocks[targets[k]] === own) inside += count;
      }
      total += ends;
      out[own] += ends;
      into[own] += ends;
      within[own] += inside;
      continue;
    }
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      const w = (weights === null ? 1 : weights[k]) * (v === u && !directed ? 2 : 1);
      total += w;
      out[own] += w;
      into[blocks[v]] += w;
      if (own === blocks[v]) within[own] += w;
    }
  }
  let q = 0;
  for (let c = 0; c < count; c++)
    q += within[c] / total - resolution * (out[c] / total) * (into[c] / total);
  return total > 0 ? q : NaN;
}

/**
 * The constant Potts quality of a partition, Σ_c [e_c − γ n_c (n_c − 1) / 2]: weight within minus γ per pair, with no limit of
 * resolution. Direction is ignored, arcs are added; loops are left out. 0 when there is no tie and every vertex stands alone.
 * O(n + ties). Throws RangeError on labels that are missing or not whole numbers.
 * @see traag2011narrow
 */
export function pottsQuality(graph: Graph, labels: ArrayLike<number>, resolution: number): number {
  refuseUnlessSound(graph);
  refuseUnlessResolution(resolution);
  const { n, offsets, targets, weights, directed } = graph;
  const { labels: blocks, count } = groupsOf(n, labels);
  const sizes = new Float64Array(count);
  let within = 0;
  for (let u = 0; u < n; u++) {
    if (blocks[u] < 0) throw new RangeError(`vertex ${u} has no label: "${labels[u]}"`);
    sizes[blocks[u]]++;
    for (let k = offsets[u]; k < offsets[u + 1]; k++)
      if (targets[k] !== u && blocks[targets[k]] === blocks[u])
        within += (weights === null ? 1 : weights[k]) * (directed ? 1 : 0.5);
  }
  return within - sizes.reduce((sum, size) => sum + (resolution * size * (size - 1)) / 2, 0);
}

function refuseUnlessResolution(resolution: number): void {
  if (!(resolution >= 0 && resolution < Infinity))
    throw new RangeError(`the resolution is not a finite number ≥ 0: "${resolution}"`);
}
