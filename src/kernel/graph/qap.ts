import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

export interface Qap {
  /** Pearson's correlation of the off-diagonal cells known in both matrices; NaN when either does not vary. */
  readonly r: number;
  /** Share of permutations with a correlation at least, and at most, as high; drawn ones count (1 + hits) / (1 + draws). */
  readonly upperP: number;
  readonly lowerP: number;
  /** Whether all n! permutations were tried. */
  readonly exact: boolean;
}

/** Up to this size all permutations are tried: 40,320. */
const EXACT = 8;
/** Correlations that differ by less are equal: permuted sums are rounded in another order. */
const SAME = 1e-12;

/**
 * QAP: the correlation of two n × n matrices (row after row, diagonal ignored, NaN unknown), tested by renumbering rows and columns
 * of the second together, which keeps what cells owe to sharing a vertex. Only cells known in both count, before and after a renumbering;
 * a vertex without one in its row, as one that did not answer, keeps its number. Exact up to 8 others, else by `draws` random renumberings.
 * O(draws · n²). Throws RangeError when a matrix is not n × n or has an infinite cell, an Error named Stopped when `onStep` answers false.
 * @see hubert1987assignment
 * @see krackhardt1988predicting
 */
export function qap(
  n: number,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  random: Random,
  draws = 2000,
  onStep?: OnStep,
): Qap {
  for (const matrix of [first, second])
    if (matrix.length !== n * n)
      throw new RangeError(`a matrix is not ${n} × ${n}: "${matrix.length}" cells`);
  refuseUnlessCount('draws', draws, 0);
  for (const matrix of [first, second])
    for (let cell = 0; cell < n * n; cell++)
      if (matrix[cell] === Infinity || matrix[cell] === -Infinity)
        throw new RangeError(`a matrix has a cell that is not finite: "${matrix[cell]}"`);
  const order = Uint32Array.from({ length: n }, (_, v) => v);
  const r = correlation(n, first, second, order);
  const movable = order.filter((i) =>
    order.some((j) => i !== j && !Number.isNaN(first[i * n + j] + second[i * n + j])),
  );
  const exact = movable.length <= EXACT;
  if (Number.isNaN(r)) return { r, upperP: NaN, lowerP: NaN, exact };
  let total = exact ? 0 : 1;
  let above = total;
  let below = total;
  const count = (dealt: Uint32Array): void => {
    movable.forEach((v, i) => (order[v] = dealt[i]));
    const other = correlation(n, first, second, order);
    // With unknown cells a renumbering may leave nothing to correlate; it then says nothing.
    if (Number.isNaN(other)) return;
    total++;
    if (other >= r - SAME) above++;
    if (other <= r + SAME) below++;
  };
  const dealt = movable.slice();
  if (exact) for (const permuted of permutations(dealt)) count(permuted);
  else
    for (let draw = 0; draw < draws; draw++) {
      count(random.shuffle(dealt));
      step(onStep, draw + 1, draws);
    }
  return { r, upperP: above / total, lowerP: below / total, exact };
}

function correlation(
  n: number,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  order: Uint32Array,
): number {
  let cells = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const x = first[i * n + j];
      const y = second[order[i] * n + order[j]];
      if (i === j || Number.isNaN(x) || Number.isNaN(y)) continue;
      cells++;
      const dx = x - meanX;
      const dy = y - meanY;
      meanX += dx / cells;
      meanY += dy / cells;
      xx += dx * (x - meanX);
      yy += dy * (y - meanY);
      xy += dx * (y - meanY);
    }
  return xx > 1e-24 * cells * meanX * meanX && yy > 1e-24 * cells * meanY * meanY
    ? xy / Math.sqrt(xx * yy)
    : NaN;
}

/** All orders of the members, by Heap's exchanges; the array is used again. */
function* permutations(items: Uint32Array): Generator<Uint32Array> {
  const turns = new Uint32Array(items.length);
  yield items;
  for (let i = 1; i < items.length;)
    if (turns[i] < i) {
      const j = i % 2 === 0 ? 0 : turns[i];
      const held = items[i];
      items[i] = items[j];
      items[j] = held;
      yield items;
      turns[i]++;
      i = 1;
    } else turns[i++] = 0;
}
