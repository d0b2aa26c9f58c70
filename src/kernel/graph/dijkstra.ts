/** Rows to walk along; a graph is one. */
export interface Rows {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** Cheapest ways from one source; the arrays are used again for the next. */
export interface CheapestWays {
  /** Infinity where no way leads. */
  readonly distance: Float64Array;
  /** The reached vertices by rising distance, the source first. */
  readonly order: Uint32Array;
  readonly count: number;
}

/**
 * Makes the function that finds the cheapest ways from one source after another, with a length > 0 for each arc.
 * A binary heap that knows its members' places: O(ties · log n) a source.
 * @see dijkstra1959note
 */
export function dijkstra(rows: Rows, costs: Float64Array): (source: number) => CheapestWays {
  const { n, offsets, targets } = rows;
  const distance = new Float64Array(n);
  const order = new Uint32Array(n);
  const heap = new Uint32Array(n);
  const place = new Int32Array(n);
  let size = 0;

  const rise = (v: number, from: number): void => {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (distance[heap[above]] <= distance[v]) break;
      heap[at] = heap[above];
      place[heap[at]] = at;
      at = above;
    }
    heap[at] = v;
    place[v] = at;
  };
  const takeNearest = (): number => {
    const nearest = heap[0];
    const v = heap[--size];
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && distance[heap[below + 1]] < distance[heap[below]]) below++;
      if (distance[heap[below]] >= distance[v]) break;
      heap[at] = heap[below];
      place[heap[at]] = at;
      at = below;
    }
    heap[at] = v;
    place[v] = at;
    return nearest;
  };

  return (source) => {
    distance.fill(Infinity);
    place.fill(-1);
    distance[source] = 0;
    size = 1;
    heap[0] = source;
    place[source] = 0;
    let count = 0;
    while (size > 0) {
      const u = takeNearest();
      order[count++] = u;
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const v = targets[k];
        const length = distance[u] + costs[k];
        if (!(length < distance[v])) continue;
        distance[v] = length;
        rise(v, place[v] < 0 ? size++ : place[v]);
      }
    }
    return { distance, order, count };
  };
}
