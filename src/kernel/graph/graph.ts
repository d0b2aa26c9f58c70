import { loops } from '../loops.ts';
import { sound } from './sound.ts';

/**
 * Ties among n vertices as compressed sparse rows: the neighbours of v are `targets[offsets[v]] … targets[offsets[v + 1] - 1]`,
 * ascending and without repetition. An undirected tie stands in both rows, a kept loop once in its own.
 * `weights` runs beside `targets`, or is null when every tie counts one.
 */
export interface Graph {
  readonly n: number;
  readonly directed: boolean;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array | null;
}

/** The rows of an undirected graph without weights. */
export type Rows = Pick<Graph, 'offsets' | 'targets'>;

/** A list of ties by vertex number, as it comes from a table. */
export interface TieList {
  readonly n: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** One weight ≥ 0 per tie; left out, the graph is unweighted. */
  readonly weights?: ArrayLike<number> | null | undefined;
  /** Default false. */
  readonly directed?: boolean | undefined;
  /** What becomes of ties from a vertex to itself; default drop. */
  readonly loops?: 'drop' | 'keep' | undefined;
  /** How the weights of repeated ties are merged; default sum. Without weights a repeated tie is simply one tie. */
  readonly duplicates?: 'sum' | 'max' | 'first' | undefined;
}

export interface BuiltGraph {
  readonly graph: Graph;
  readonly loopsDropped: number;
  readonly duplicatesMerged: number;
}

/**
 * Builds a graph from a list of ties and says how many loops it dropped and how many repeated ties it merged.
 * Ties u–v and v–u of an undirected graph are the same tie. Sums run in input order.
 * O(n + ties). Throws RangeError on a vertex outside 0 … n − 1, a weight that is negative, infinite or NaN, and unequal lengths.
 */
export function buildGraph(list: TieList): BuiltGraph {
  const { n } = list;
  const weights = list.weights ?? null;
  const directed = list.directed ?? false;
  const keepLoops = list.loops === 'keep';
  const count = list.from.length;
  if (!Number.isInteger(n) || n < 0 || n >= 2 ** 32)
    throw new RangeError(`the number of vertices is not a whole number from 0 to 2^32 - 1: "${n}"`);
  if (list.to.length !== count)
    throw new RangeError(`ties have unequal lengths: from "${count}", to "${list.to.length}"`);
  if (weights !== null && weights.length !== count)
    throw new RangeError(`weights are not one per tie: "${weights.length}" for "${count}" ties`);

  const from = vertices('from', list.from, n);
  const to = vertices('to', list.to, n);
  if (!directed && weights === null) {
    const rows = loops(count)?.rowsInOrder(n, from, to);
    if (rows)
      return {
        graph: sound(Object.freeze({ n, directed, ...rows, weights })),
        loopsDropped: 0,
        duplicatesMerged: 0,
      };
  }
  const starts = new Uint32Array(n + 1);
  let loopsDropped = 0;
  let arcs = 0;
  // Ties that come sorted, the lower end first, without loops and repetition: the usual form of a file.
  let inOrder = !directed && weights === null;
  for (let i = 0; i < count; i++) {
    const u = from[i];
    const v = to[i];
    if (weights !== null && !(weights[i] >= 0 && weights[i] < Infinity))
      throw new RangeError(`weight of tie ${i} is not a finite number ≥ 0: "${weights[i]}"`);
    if (u >= v || (i > 0 && (u < from[i - 1] || (u === from[i - 1] && v <= to[i - 1]))))
      inOrder = false;
    if (u === v && !keepLoops) {
      loopsDropped++;
      continue;
    }
    starts[v + 1]++;
    arcs++;
    if (!directed && u !== v) {
      starts[u + 1]++;
      arcs++;
    }
  }
  if (inOrder)
    return { graph: sound(rowsInOrder(n, from, to, starts)), loopsDropped, duplicatesMerged: 0 };

  // Two stable distributions, by target and then by source, leave every row ascending.
  prefixSums(starts);
  const byTarget = new Uint32Array(arcs);
  const tieByTarget = weights === null ? null : new Uint32Array(arcs);
  const offsets = new Uint32Array(n + 1);
  const fill = starts.slice();
  for (let i = 0; i < count; i++) {
    const u = from[i];
    const v = to[i];
    if (u === v && !keepLoops) continue;
    offsets[u + 1]++;
    if (tieByTarget !== null) tieByTarget[fill[v]] = i;
    byTarget[fill[v]++] = u;
    if (!directed && u !== v) {
      offsets[v + 1]++;
      if (tieByTarget !== null) tieByTarget[fill[u]] = i;
      byTarget[fill[u]++] = v;
    }
  }
  prefixSums(offsets);
  const targets = new Uint32Array(arcs);
  const values = weights === null ? null : new Float64Array(arcs);
  fill.set(offsets);
  for (let v = 0; v < n; v++) {
    for (let k = starts[v]; k < starts[v + 1]; k++) {
      const at = fill[byTarget[k]]++;
      targets[at] = v;
      if (values !== null) values[at] = weights![tieByTarget![k]];
    }
  }
  return mergeRepeated(
    { n, directed, offsets, targets, weights: values },
    list.duplicates ?? 'sum',
    loopsDropped,
  );
}

function mergeRepeated(
  raw: Graph,
  rule: 'sum' | 'max' | 'first',
  loopsDropped: number,
): BuiltGraph {
  const { n, directed, offsets, targets, weights } = raw;
  let kept = 0;
  let duplicatesMerged = 0;
  let start = 0;
  for (let v = 0; v < n; v++) {
    const end = offsets[v + 1];
    const row = kept;
    for (let k = start; k < end; k++) {
      const u = targets[k];
      if (kept > row && targets[kept - 1] === u) {
        if (directed || v <= u) duplicatesMerged++;
        if (weights !== null) {
          if (rule === 'sum') weights[kept - 1] += weights[k];
          else if (rule === 'max' && weights[k] > weights[kept - 1]) weights[kept - 1] = weights[k];
        }
      } else {
        targets[kept] = u;
        if (weights !== null) weights[kept] = weights[k];
        kept++;
      }
    }
    start = end;
    offsets[v + 1] = kept;
  }
  const whole = kept === targets.length;
  const graph: Graph = Object.freeze({
    n,
    directed,
    offsets,
    targets: whole ? targets : targets.slice(0, kept),
    weights: weights === null || whole ? weights : weights.slice(0, kept),
  });
  return { graph: sound(graph), loopsDropped, duplicatesMerged };
}

/** The rows of ties in ascending order: when the turn of a vertex comes, its lower ends are all there. */
function rowsInOrder(n: number, from: Uint32Array, to: Uint32Array, counts: Uint32Array): Graph {
  prefixSums(counts);
  const fill = counts.slice();
  const targets = new Uint32Array(2 * from.length);
  for (let i = 0; i < from.length; i++) {
    targets[fill[from[i]]++] = to[i];
    targets[fill[to[i]]++] = from[i];
  }
  return Object.freeze({ n, directed: false, offsets: counts, targets, weights: null });
}

/** One end of the ties as whole numbers below n, the column itself when it is one of these. */
function vertices(side: string, column: ArrayLike<number>, n: number): Uint32Array {
  if (column instanceof Uint32Array) {
    for (let i = 0; i < column.length; i++)
      if (column[i] >= n) throw outside(side, i, column[i], n);
    return column;
  }
  return Uint32Array.from(column, (value, i) => {
    if (!(value >= 0 && value < n) || value % 1 !== 0) throw outside(side, i, value, n);
    return value;
  });
}

function prefixSums(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
}

function outside(side: string, index: number, value: unknown, n: number): RangeError {
  return new RangeError(
    `"${side}" of tie ${index} is not a vertex from 0 to ${n - 1}: "${String(value)}"`,
  );
}
