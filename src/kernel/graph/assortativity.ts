import { degree } from './degree.ts';
import type { Graph } from './graph.ts';
import { groupsOf } from './groups.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * Newman's assortativity by group: r = (Σ_g e_gg − Σ_g a_g b_g) / (1 − Σ_g a_g b_g), with e the shares of ties between groups and
 * a, b their row and column sums. Ties with an end of unknown group (NaN or −1) are left out; weights count, loops do not.
 * NaN without ties and when all ties lie in one group. O(n + ties). Throws RangeError on bad groups.
 * @see newman2003mixing
 */
export function groupAssortativity(graph: Graph, groups: ArrayLike<number>): number {
  refuseUnlessSound(graph);
  const { n, offsets, targets, weights } = graph;
  const { labels, count } = groupsOf(n, groups);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  let within = 0;
  let total = 0;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v === u || labels[u] < 0 || labels[v] < 0) continue;
      const w = weights === null ? 1 : weights[k];
      total += w;
      from[labels[u]] += w;
      to[labels[v]] += w;
      if (labels[u] === labels[v]) within += w;
    }
  let byChance = 0;
  for (let g = 0; g < count; g++) byChance += (from[g] / total) * (to[g] / total);
  // In one group only, both are 1 but for rounding.
  return 1 - byChance > 1e-12 ? (within / total - byChance) / (1 - byChance) : NaN;
}

/**
 * Assortativity by a number: Pearson's correlation of the values at the two ends over all ties, both ways round when undirected.
 * `atTarget` gives the values at arrow heads when they differ. Ties with an unknown value are left out; weights and loops are ignored.
 * NaN without ties or variance. O(n + ties).
 * @see newman2003mixing
 */
export function valueAssortativity(
  graph: Graph,
  values: ArrayLike<number>,
  atTarget: ArrayLike<number> = values,
): number {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  let count = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const x = values[u];
      const y = atTarget[targets[k]];
      if (targets[k] === u || Number.isNaN(x) || Number.isNaN(y)) continue;
      count++;
      // Welford's update, so that large values do not swallow their variance.
      const dx = x - meanX;
      meanX += dx / count;
      const dy = y - meanY;
      meanY += dy / count;
      xx += dx * (x - meanX);
      yy += dy * (y - meanY);
      xy += dx * (y - meanY);
    }
  const slack = 1e-24 * count * Math.max(meanX * meanX, meanY * meanY);
  return xx > slack && yy > slack ? xy / Math.sqrt(xx * yy) : NaN;
}

/**
 * Assortativity by degree, of a directed graph out-degree at the tail with in-degree at the head. A regular graph has none: NaN.
 * O(n + ties).
 * @see newman2002assortative
 */
export function degreeAssortativity(graph: Graph): number {
  return valueAssortativity(graph, degree(graph, 'out'), degree(graph, 'in'));
}
