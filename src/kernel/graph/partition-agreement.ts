import { groupsOf } from './groups.ts';

export interface PartitionAgreement {
  /** Normalised mutual information 2 I / (H₁ + H₂) in [0, 1]; 1 when both are one single block; NaN without members. */
  readonly nmi: number;
  /** Rand's share of pairs treated alike, adjusted for chance: 1 when equal, about 0 when independent; NaN below two members. */
  readonly adjustedRand: number;
}

/**
 * How far two partitions of the same members agree, whatever their labels are called. Entropies in natural logarithms. O(n).
 * Throws RangeError on unequal lengths or labels that are missing.
 * @see danon2005comparing
 * @see hubert1985comparing
 */
export function partitionAgreement(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): PartitionAgreement {
  const n = first.length;
  const a = groupsOf(n, first);
  const b = groupsOf(n, second);
  const rows = new Float64Array(a.count);
  const columns = new Float64Array(b.count);
  const cells = new Map<number, number>();
  for (let v = 0; v < n; v++) {
    if (a.labels[v] < 0 || b.labels[v] < 0)
      throw new RangeError(`member ${v} has no label: "${first[v]}" and "${second[v]}"`);
    rows[a.labels[v]]++;
    columns[b.labels[v]]++;
    const cell = a.labels[v] * b.count + b.labels[v];
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  let mutual = 0;
  let together = 0;
  for (const [cell, count] of cells) {
    const expected = (rows[Math.floor(cell / b.count)] * columns[cell % b.count]) / n;
    mutual += (count / n) * Math.log(count / expected);
    together += pairs(count);
  }
  const spread = entropy(rows, n) + entropy(columns, n);
  const inRows = rows.reduce((sum, x) => sum + pairs(x), 0);
  const inColumns = columns.reduce((sum, x) => sum + pairs(x), 0);
  const byChance = (inRows * inColumns) / pairs(n);
  const most = (inRows + inColumns) / 2;
  const single = n > 0 && a.count === 1 && b.count === 1;
  return {
    nmi: n === 0 ? NaN : single ? 1 : Math.min(1, Math.max(0, (2 * mutual) / spread)),
    // All in one block, or all alone: nothing left to chance, and nothing to disagree on.
    adjustedRand: most === byChance && n > 1 ? 1 : (together - byChance) / (most - byChance),
  };
}

function pairs(x: number): number {
  return (x * (x - 1)) / 2;
}

function entropy(counts: Float64Array, n: number): number {
  return -counts.reduce((sum, x) => sum + (x / n) * Math.log(x / n), 0);
}
