import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { leastSquares } from '../stats/least-squares.ts';
import { step } from '../stats/stopped.ts';

export interface MrqapTerm {
  readonly coefficient: number;
  readonly t: number;
  /** (1 + permutations with |t| at least as large) / (1 + draws). */
  readonly p: number;
}

export interface Mrqap {
  /** The intercept first (its p is NaN: permuting a constant says nothing), then one term per matrix in order. */
  readonly terms: readonly MrqapTerm[];
  readonly rSquared: number;
  readonly cells: number;
}

/**
 * Regression of one n × n matrix on others with double semi-partialling: for each x_k, what the other x do not explain of it is
 * renumbered, rows and columns together, and its t statistic compared. Holds when the x are correlated, where permuting y does not.
 * `directed` false uses the cells below the diagonal, which must mirror those above.
 * O(terms · draws · n² · terms). Throws RangeError on a matrix of another size, an unknown cell, fewer cells than
 * terms, or an x that depends on the others; an Error named Stopped when `onStep` answers false.
 * @see dekker2007sensitivity
 */
export function mrqap(
  n: number,
  response: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
  random: Random,
  { draws = 2000, directed = true }: { readonly draws?: number; readonly directed?: boolean } = {},
  onStep?: OnStep,
): Mrqap {
  const cells: number[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < (directed ? n : i); j++) if (i !== j) cells.push(i * n + j);
  [response, ...predictors].forEach((matrix, m) => {
    if (matrix.length !== n * n)
      throw new RangeError(`matrix ${m} is not ${n} × ${n}: "${matrix.length}" cells`);
    for (const cell of cells) {
      const mirror = (cell % n) * n + Math.floor(cell / n);
      if (!Number.isFinite(matrix[cell]))
        throw new RangeError(`matrix ${m} has an unknown cell: "${matrix[cell]}"`);
      if (!directed && matrix[mirror] !== matrix[cell])
        throw new RangeError(`matrix ${m} is not symmetric: "${matrix[mirror]}"`);
    }
  });
  const width = predictors.length + 1;
  const pick = (matrix: ArrayLike<number>): Float64Array =>
    Float64Array.from(cells, (c) => matrix[c]);
  const y = pick(response);
  const columns = [new Float64Array(cells.length).fill(1), ...predictors.map(pick)];
  const design = new Float64Array(cells.length * width);
  columns.forEach((column, a) => column.forEach((x, i) => (design[i * width + a] = x)));
  const whole = leastSquares(design, y, width);

  const terms: MrqapTerm[] = [];
  for (let a = 0; a < width; a++) {
    const coefficient = whole.coefficients[a];
    const t = coefficient / whole.errors[a];
    if (a === 0) {
      terms.push({ coefficient, t, p: NaN });
      continue;
    }
    const others = orthonormal(columns.filter((_, b) => b !== a));
    const unexplained = without(columns[a], others);
    const matrix = new Float64Array(n * n);
    cells.forEach((cell, i) => {
      matrix[cell] = unexplained[i];
      if (!directed) matrix[(cell % n) * n + Math.floor(cell / n)] = unexplained[i];
    });
    const rest = without(y, others);
    const freedom = cells.length - width;
    const order = Uint32Array.from({ length: n }, (_, v) => v);
    const stream = random.fork(`term ${a}`);
    const permuted = new Float64Array(cells.length);
    let hits = 1;
    for (let draw = 0; draw < draws; draw++) {
      stream.shuffle(order);
      for (let i = 0; i < cells.length; i++)
        permuted[i] = matrix[order[Math.floor(cells[i] / n)] * n + order[cells[i] % n]];
      // Renumbered, it may be explained by the others again.
      const drawn = tOf(without(permuted, others), rest, freedom);
      if (Math.abs(drawn) >= Math.abs(t) * (1 - 1e-12)) hits++;
      step(onStep, (a - 1) * draws + draw + 1, predictors.length * draws);
    }
    terms.push({ coefficient, t, p: hits / (1 + draws) });
  }
  return { terms, rSquared: whole.rSquared, cells: cells.length };
}

/** The t statistic of x in a regression of y on x and others, both freed of the others. */
function tOf(x: Float64Array, y: Float64Array, freedom: number): number {
  const xx = dot(x, x);
  if (!(xx > 0)) return 0;
  const slope = dot(x, y) / xx;
  const left = Math.max(0, dot(y, y) - slope * slope * xx);
  return slope / Math.sqrt(left / freedom / xx);
}

/** Columns of length 1 at right angles that span the same space (Gram–Schmidt, twice for accuracy). */
function orthonormal(columns: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = without(without(column, basis), basis);
    const size = Math.sqrt(dot(rest, rest));
    basis.push(rest.map((x) => x / size));
  }
  return basis;
}

function without(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = column.slice();
  for (const direction of basis) {
    const share = dot(rest, direction);
    for (let i = 0; i < rest.length; i++) rest[i] -= share * direction[i];
  }
  return rest;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
