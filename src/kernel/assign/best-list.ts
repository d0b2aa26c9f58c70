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
  const swap = (a: number, b: number): void => {
    for (const column of [rows, scores, overlaps]) [column[a], column[b]] = [column[b], column[a]];
  };
  const set = (at: number, row: number, score: number, overlap: number): void => {
    rows[at] = row;
    scores[at] = score;
    overlaps[at] = overlap;
  };
  return {
    enter(row, score, overlap) {
      if (rows.length < k) {
        let at = rows.length;
        set(at, row, score, overlap);
        for (; at > 0 && isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
        return rows.length < k ? -Infinity : scores[0];
      }
      if (score < scores[0] || (score === scores[0] && row > rows[0])) return scores[0];
      set(0, row, score, overlap);
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        const right = left + 1;
        let worst = at;
        if (left < k && isWorse(left, worst)) worst = left;
        if (right < k && isWorse(right, worst)) worst = right;
        if (worst === at) return scores[0];
        swap(at, worst);
        at = worst;
      }
    },
    sorted() {
      const order = rows.map((_, i) => i).sort((a, b) => (isWorse(a, b) ? 1 : -1));
      return {
        rows: Uint32Array.from(order.map((i) => rows[i])),
        scores: Float64Array.from(order.map((i) => scores[i])),
        overlaps: Float64Array.from(order.map((i) => overlaps[i])),
      };
    },
  };
}
