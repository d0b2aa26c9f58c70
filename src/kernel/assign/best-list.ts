/** The best rows, best first; ties go to the lower row. */
export interface Best {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  readonly overlaps: Float64Array;
}

/** The k best rows of those seen so far. */
export interface BestList {
  /** Offers a row and returns the score below which no other can enter. */
  readonly enter: (row: number, score: number, overlap: number) => number;
  readonly sorted: () => Best;
}

/** A list of the k best, as a heap with the worst on top. O(log k) a row that enters. */
export function bestList(k: number): BestList {
  const rows: number[] = [];
  const scores: number[] = [];
  const overlaps: number[] = [];
  const isWorse = (a: number, b: number): boolean =>
    scores[a] < scores[b] || (scores[a] === scores[b] && rows[a] > rows[b]);
  /** Places in the columns. */
  const heap: number[] = [];
  const fill = (place: number, row: number, score: number, overlap: number): void => {
    rows[place] = row;
    scores[place] = score;
    overlaps[place] = overlap;
  };
  const rise = (place: number): void => {
    let at = heap.length;
    for (; at > 0 && isWorse(place, heap[(at - 1) >> 1]); at = (at - 1) >> 1)
      heap[at] = heap[(at - 1) >> 1];
    heap[at] = place;
  };
  const sink = (place: number): void => {
    let at = 0;
    for (let below = 1; below < k; below = 2 * at + 1) {
      if (below + 1 < k && isWorse(heap[below + 1], heap[below])) below++;
      if (!isWorse(heap[below], place)) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = place;
  };
  return {
    enter(row, score, overlap) {
      if (heap.length < k) {
        const place = heap.length;
        fill(place, row, score, overlap);
        rise(place);
        return heap.length < k ? -Infinity : scores[heap[0]];
      }
      const worst = heap[0];
      if (score > scores[worst] || (score === scores[worst] && row < rows[worst])) {
        fill(worst, row, score, overlap);
        sink(worst);
      }
      return scores[heap[0]];
    },
    sorted() {
      const order = heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
      return {
        rows: Uint32Array.from(order.map((place) => rows[place])),
        scores: Float64Array.from(order.map((place) => scores[place])),
        overlaps: Float64Array.from(order.map((place) => overlaps[place])),
      };
    },
  };
}
