import { dijkstra, type Rows } from './dijkstra.ts';
import type { FoldedGraph } from './fold-twins.ts';

/** What the shortest paths of one source leave behind; the arrays are used again for the next source. */
export interface PathSums {
  /** For each fold, the share of shortest paths from the source that pass through one member, summed over their ends. */
  readonly dependency: Float64Array;
  /** The reached folds by rising distance, the source first. */
  readonly order: Uint32Array;
  readonly count: number;
}

/** Adds what the paths of one source leave behind: `times` its dependencies to `sum`, their squares to `squares`. */
export type AddPaths = (
  source: number,
  times: number,
  sum: Float64Array,
  squares: Float64Array | null,
) => void;

/**
 * Makes the function that adds up, for one source after another, the paths of fewest steps: counts them breadth-first, then
 * gathers dependencies from the farthest fold back. O(ties) a source.
 * @see brandes2001faster
 */
export function fewestSteps(folded: FoldedGraph): AddPaths {
  const { n, sizes } = folded;
  const offsets = new Int32Array(folded.offsets);
  const targets = new Int32Array(folded.targets);
  // One more than the distance, 0 for unseen. Bytes stay in the nearest cache; longer ways than 254 steps get words.
  let depth: Uint8Array | Int32Array = new Uint8Array(n);
  // Numbers of paths on the way out; on the way back what each predecessor receives per path, size · (1 + dependency) / paths.
  const paths = new Float64Array(n);
  const order = new Uint32Array(n);
  return (source, times, sum, squares) => {
    let level = depth;
    let count = 1;
    order[0] = source;
    level[source] = 1;
    paths[source] = 1;
    for (let head = 0; head < count; head++) {
      const u = order[head];
      const step = level[u] + 1;
      if (step > 255 && level instanceof Uint8Array) {
        level = Int32Array.from(level);
        depth = level;
      }
      // A path starts at one vertex, but it may pass through any twin of a fold on its way.
      const through = head === 0 ? 1 : paths[u] * sizes[u];
      const end = offsets[u + 1];
      for (let k = offsets[u]; k < end; k++) {
        const v = targets[k];
        const d = level[v];
        if (d === 0) {
          level[v] = step;
          paths[v] = through;
          order[count++] = v;
        } else if (d === step) paths[v] += through;
      }
    }
    const farthest = level[order[count - 1]];
    for (let i = count - 1; i > 0; i--) {
      const u = order[i];
      const step = level[u] + 1;
      let gathered = 0;
      if (step <= farthest) {
        const end = offsets[u + 1];
        for (let k = offsets[u]; k < end; k++) {
          const v = targets[k];
          if (level[v] === step) gathered += paths[v];
        }
      }
      const own = paths[u];
      const depends = gathered * own;
      paths[u] = (sizes[u] * (1 + depends)) / own;
      sum[u] += times * depends;
      if (squares !== null) squares[u] += depends * depends;
    }
    for (let i = 0; i < count; i++) level[order[i]] = 0;
  };
}

/** Two lengths that differ by less than this share are one: sums of fractions do not meet exactly. */
const SAME_LENGTH = 1e-10;

/**
 * Makes the function that sums, for one source after another, the paths of least cost; lengths within 1e-10 of each other count
 * as equal. O(ties · log n) a source.
 * @see brandes2001faster
 */
export function leastCost(rows: Rows, costs: Float64Array): (source: number) => PathSums {
  const { n, offsets, targets } = rows;
  const ways = dijkstra(rows, costs);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  const rank = new Uint32Array(n);
  return (source) => {
    const { distance, order, count } = ways(source);
    for (let i = 0; i < count; i++) {
      rank[order[i]] = i;
      paths[order[i]] = 0;
    }
    const leadsOn = (u: number, k: number): boolean => {
      const v = targets[k];
      return rank[u] < rank[v] && distance[u] + costs[k] - distance[v] <= SAME_LENGTH * distance[v];
    };
    paths[source] = 1;
    for (let i = 0; i < count; i++) {
      const u = order[i];
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (leadsOn(u, k)) paths[targets[k]] += paths[u];
    }
    for (let i = count - 1; i >= 0; i--) {
      const u = order[i];
      let gathered = 0;
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (leadsOn(u, k)) gathered += (1 + dependency[targets[k]]) / paths[targets[k]];
      dependency[u] = gathered * paths[u];
    }
    return { dependency, order, count };
  };
}
