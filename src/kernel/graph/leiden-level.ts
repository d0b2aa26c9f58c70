import type { Graph } from './graph.ts';

/** A graph on the way up: vertices stand for blocks of earlier ones, ties within a block are gone, since they decide nothing. */
export interface Level {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Null when every tie weighs 1. */
  readonly weights: Float64Array | null;
  /** What each vertex weighs in the penalty: strength for modularity, number of members for Potts. */
  readonly masses: Float64Array;
  /** The penalty for putting masses x and y together is `price · x · y`. */
  readonly price: number;
}

/** The level of the graph itself. O(ties). */
export function groundLevel(
  graph: Graph,
  quality: 'modularity' | 'potts',
  resolution: number,
): Level {
  const { n, offsets, targets, weights } = graph;
  const masses = new Float64Array(n);
  if (quality === 'potts')
    return { n, offsets, targets, weights, masses: masses.fill(1), price: resolution };
  let twice = 0;
  for (let v = 0; v < n; v++) {
    if (weights === null) masses[v] = offsets[v + 1] - offsets[v];
    else for (let k = offsets[v]; k < offsets[v + 1]; k++) masses[v] += weights[k];
    twice += masses[v];
  }
  return { n, offsets, targets, weights, masses, price: twice > 0 ? resolution / twice : 0 };
}

/** The level above: one vertex for each block of labels below `count`, ties between blocks added up. O(ties). */
export function aggregate(level: Level, labels: Uint32Array, count: number): Level {
  const { n, offsets, targets, weights, price } = level;
  const masses = new Float64Array(count);
  const members = new Uint32Array(n);
  const starts = new Uint32Array(count + 1);
  for (let v = 0; v < n; v++) {
    masses[labels[v]] += level.masses[v];
    starts[labels[v] + 1]++;
  }
  for (let c = 0; c < count; c++) starts[c + 1] += starts[c];
  const fill = starts.slice(0, count);
  for (let v = 0; v < n; v++) members[fill[labels[v]]++] = v;

  const rows = new Uint32Array(count + 1);
  const heads = new Uint32Array(targets.length);
  const sums = new Float64Array(targets.length);
  const place = new Uint32Array(count);
  let at = 0;
  for (let c = 0; c < count; c++) {
    const row = at;
    for (let i = starts[c]; i < starts[c + 1]; i++) {
      const v = members[i];
      for (let k = offsets[v]; k < offsets[v + 1]; k++) {
        const d = labels[targets[k]];
        if (d === c) continue;
        const weight = weights === null ? 1 : weights[k];
        // A place from an earlier row lies before this one.
        if (place[d] >= row && place[d] < at && heads[place[d]] === d) sums[place[d]] += weight;
        else {
          place[d] = at;
          heads[at] = d;
          sums[at++] = weight;
        }
      }
    }
    rows[c + 1] = at;
  }
  return {
    n: count,
    offsets: rows,
    targets: heads.subarray(0, at),
    weights: sums.subarray(0, at),
    masses,
    price,
  };
}
