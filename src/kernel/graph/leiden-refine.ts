import type { Level } from './leiden-level.ts';

/** Picks one of the first `count` gains, of which `most` is the highest and −Infinity none, or −1 for staying alone. */
export type Choose = (gains: Float64Array, count: number, most: number) => number;

/**
 * Refinement: within each block, starts from single vertices and merges, in a random order, those that are still alone and well tied
 * to their block into a well-tied part of it, chosen among those that cost nothing.
 * Only tied parts merge, so parts are connected. Returns new labels below n. About O(ties).
 * @see traag2019louvain
 */
export function refine(
  level: Level,
  blocks: Uint32Array,
  count: number,
  order: Uint32Array,
  choose: Choose,
): Uint32Array {
  const { n, offsets, targets, weights, masses, price } = level;
  const labels = Uint32Array.from({ length: n }, (_, v) => v);
  const blockMass = new Float64Array(count);
  const partMass = masses.slice();
  const isAlone = new Uint8Array(n).fill(1);
  // The weight from each part to the rest of its block.
  const outward = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    blockMass[blocks[v]] += masses[v];
    for (let k = offsets[v]; k < offsets[v + 1]; k++)
      if (blocks[targets[k]] === blocks[v]) outward[v] += weights === null ? 1 : weights[k];
  }
  const tied = new Float64Array(n);
  const isTouched = new Uint8Array(n);
  const touched = new Uint32Array(n);
  const gains = new Float64Array(n);
  const isWellTied = (part: number, mass: number): boolean =>
    outward[part] >= price * partMass[part] * (mass - partMass[part]);

  for (const v of order) {
    const block = blockMass[blocks[v]];
    if (isAlone[v] === 0 || !isWellTied(v, block)) continue;
    let touchedCount = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (blocks[u] !== blocks[v]) continue;
      const part = labels[u];
      if (isTouched[part] === 0) {
        isTouched[part] = 1;
        touched[touchedCount++] = part;
      }
      tied[part] += weights === null ? 1 : weights[k];
    }
    let most = 0;
    let open = 0;
    for (let i = 0; i < touchedCount; i++) {
      const part = touched[i];
      const gain = tied[part] - price * masses[v] * partMass[part];
      if (gain < 0 || !(tied[part] > 0) || !isWellTied(part, block)) {
        gains[i] = -Infinity;
        continue;
      }
      gains[i] = gain;
      open++;
      if (gain > most) most = gain;
    }
    const chosen = open === 0 ? -1 : choose(gains, touchedCount, most);
    if (chosen >= 0) {
      const part = touched[chosen];
      outward[part] += outward[v] - 2 * tied[part];
      partMass[part] += masses[v];
      labels[v] = part;
      isAlone[v] = 0;
      isAlone[part] = 0;
    }
    for (let i = 0; i < touchedCount; i++) {
      tied[touched[i]] = 0;
      isTouched[touched[i]] = 0;
    }
  }
  return labels;
}
