import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { step, type OnStep } from '../stats/stopped.ts';

/** Who goes with whom. */
export interface Assignment {
  /** Column of each row, or −1. */
  readonly columnOf: Int32Array;
  /** Row of each column, or −1. */
  readonly rowOf: Int32Array;
  readonly total: number;
}

/**
 * Pairs rows with columns, each at most once, so that the sum of values is greatest.
 *
 * `values`: rows × columns; NaN forbids a pair. Nobody has to be paired and no pair is made for a value of 0 or less.
 * Shortest augmenting paths (Hungarian method): O(min² · max) time, O(rows · columns) memory.
 *
 * @throws RangeError on a wrong size or an infinite value; Error named Stopped when `onStep` answers false.
 * @see kuhn1955 @see jonker1987
 */
export function bestAssignment(
  values: ArrayLike<number>,
  rows: number,
  columns: number,
  onStep?: OnStep,
): Assignment {
  refuseUnlessCount('rows', rows, 0);
  refuseUnlessCount('columns', columns, 0);
  refuseUnlessSameLength('values', values.length, rows * columns);
  for (let k = 0; k < values.length; k++)
    refuseUnless(Math.abs(values[k]) !== Infinity, 'values', values[k], 'finite values or NaN');
  // A pair that is forbidden or worth nothing is as good as none: it costs 0 and is taken apart again.
  const worth = (r: number, c: number): number => {
    const value = values[r * columns + c];
    return value > 0 ? value : 0;
  };
  const turned = rows > columns;
  const matched = turned
    ? shortestPaths(columns, rows, (c, r) => -worth(r, c), onStep)
    : shortestPaths(rows, columns, (r, c) => -worth(r, c), onStep);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  let total = 0;
  matched.forEach((larger, smaller) => {
    const [r, c] = turned ? [larger, smaller] : [smaller, larger];
    if (!(worth(r, c) > 0)) return;
    columnOf[r] = c;
    rowOf[c] = r;
    total += worth(r, c);
  });
  return { columnOf, rowOf, total };
}

/**
 * Gives every row its own column at the least total cost, or null when that cannot be done.
 *
 * `costs`: rows × columns with rows ≤ columns; NaN forbids a pair. Cost: O(rows² · columns).
 *
 * @throws RangeError on a wrong size, an infinite cost, or more rows than columns; Error named Stopped when `onStep` answers false.
 * @see kuhn1955 @see jonker1987
 */
export function cheapestAssignment(
  costs: ArrayLike<number>,
  rows: number,
  columns: number,
  onStep?: OnStep,
): Assignment | null {
  refuseUnlessCount('rows', rows, 0);
  refuseUnlessCount('columns', columns, 0);
  refuseUnlessSameLength('costs', costs.length, rows * columns);
  refuseUnless(rows <= columns, 'rows', rows, `at most the ${columns} columns`);
  for (let k = 0; k < costs.length; k++)
    refuseUnless(Math.abs(costs[k]) !== Infinity, 'costs', costs[k], 'finite costs or NaN');
  const costOf = (r: number, c: number): number => {
    const cost = costs[r * columns + c];
    return cost === cost ? cost : Infinity;
  };
  const matched = shortestPaths(rows, columns, costOf, onStep);
  const columnOf = Int32Array.from(matched);
  const rowOf = new Int32Array(columns).fill(-1);
  let total = 0;
  for (let r = 0; r < rows; r++) {
    if (columnOf[r] === -1) return null;
    rowOf[columnOf[r]] = r;
    total += costs[r * columns + columnOf[r]];
  }
  return { columnOf, rowOf, total };
}

/** Column of each of n ≤ m rows at least total cost; −1 for every row from the first that has no way to a column. */
function shortestPaths(
  n: number,
  m: number,
  cost: (row: number, column: number) => number,
  onStep?: OnStep,
): Int32Array {
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  const before = new Int32Array(m + 1);
  const distance = new Float64Array(m + 1);
  const done = new Uint8Array(m + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    distance.fill(Infinity);
    done.fill(0);
    let column = 0;
    do {
      done[column] = 1;
      const from = rowOf[column];
      let nearest = Infinity;
      let next = -1;
      for (let c = 1; c <= m; c++) {
        if (done[c] === 1) continue;
        const reduced = cost(from - 1, c - 1) - rowPrice[from] - columnPrice[c];
        if (reduced < distance[c]) {
          distance[c] = reduced;
          before[c] = column;
        }
        if (distance[c] < nearest) {
          nearest = distance[c];
          next = c;
        }
      }
      if (next === -1) return new Int32Array(n).fill(-1);
      for (let c = 0; c <= m; c++)
        if (done[c] === 1) {
          rowPrice[rowOf[c]] += nearest;
          columnPrice[c] -= nearest;
        } else distance[c] -= nearest;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
    step(onStep, row, n);
  }
  const columnOf = new Int32Array(n).fill(-1);
  for (let c = 1; c <= m; c++) if (rowOf[c] > 0) columnOf[rowOf[c] - 1] = c - 1;
  return columnOf;
}
