import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { leastSquares } from '../stats/least-squares.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

export interface MrqapTerm {
  readonly coefficient: number;
  readonly t: number;
  /** (1 + renumberings with |t| at least as large) / (1 + renumberings that could be fitted). */
  readonly p: number;
}

export interface Mrqap {
  /** The intercept first (its p is NaN: permuting a constant says nothing), then one term per matrix in order. */
  readonly terms: readonly MrqapTerm[];
  readonly rSquared: number;
  /** Cells known in every matrix: those the regression rests on. */
  readonly cells: number;
  /** Cells left out because some matrix does not know them. */
  readonly unknown: number;
}

/**
 * Regression of one n × n matrix on others with double semi-partialling: for each x_k, what the other x do not explain of it is
 * renumbered, rows and columns together, and its t statistic compared. Holds when the x are correlated, where permuting y does not.
 * `directed` false uses the cells below the diagonal, which must mirror those above.
 * A cell that is NaN in any matrix is left out of all (listwise). A vertex without a known cell in its row, as one that did not answer,
 * keeps its number, so that rows of answers change places with rows of answers only. Where single cells are unknown, a renumbering is
 * fitted on the cells that are known before and after it; one that leaves too few of them, or x that depend on each other, says nothing.
 * O(terms · draws · n² · terms). Throws RangeError on a matrix of another size, an infinite cell, fewer cells than
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
  refuseUnlessCount('draws', draws, 0);
  const { cells, unknown } = knownCells(n, [response, ...predictors], directed);
  const width = predictors.length + 1;
  const pick = (matrix: ArrayLike<number>): Float64Array =>
    Float64Array.from(cells, (c) => matrix[c]);
  const y = pick(response);
  const columns = [new Float64Array(cells.length).fill(1), ...predictors.map(pick)];
  const design = new Float64Array(cells.length * width);
  columns.forEach((column, a) => column.forEach((x, i) => (design[i * width + a] = x)));
  const whole = leastSquares(design, y, width);
  const movable = rowsWith(n, cells, directed);

  const terms: MrqapTerm[] = [];
  for (let a = 0; a < width; a++) {
    const coefficient = whole.coefficients[a];
    const t = coefficient / whole.errors[a];
    if (a === 0) {
      terms.push({ coefficient, t, p: NaN });
      continue;
    }
    const otherColumns = columns.filter((_, b) => b !== a);
    const others = orthonormal(otherColumns);
    const unexplained = without(columns[a], others);
    const matrix = new Float64Array(n * n).fill(NaN);
    cells.forEach((cell, i) => {
      matrix[cell] = unexplained[i];
      if (!directed) matrix[(cell % n) * n + Math.floor(cell / n)] = unexplained[i];
    });
    const rest = without(y, others);
    const order = Uint32Array.from({ length: n }, (_, v) => v);
    const dealt = movable.slice();
    const stream = random.fork(`term ${a}`);
    const permuted = new Float64Array(cells.length);
    let hits = 1;
    let fitted = 1;
    for (let draw = 0; draw < draws; draw++) {
      stream.shuffle(dealt);
      movable.forEach((v, i) => (order[v] = dealt[i]));
      let lost = 0;
      for (let i = 0; i < cells.length; i++) {
        permuted[i] = matrix[order[Math.floor(cells[i] / n)] * n + order[cells[i] % n]];
        if (Number.isNaN(permuted[i])) lost++;
      }
      // Renumbered, it may be explained by the others again.
      const drawn =
        lost === 0
          ? tOf(without(permuted, others), rest, cells.length - width)
          : tOfKnown(permuted, y, otherColumns);
      if (!Number.isNaN(drawn)) fitted++;
      if (Math.abs(drawn) >= Math.abs(t) * (1 - 1e-12)) hits++;
      step(onStep, (a - 1) * draws + draw + 1, predictors.length * draws);
    }
    terms.push({ coefficient, t, p: hits / fitted });
  }
  return { terms, rSquared: whole.rSquared, cells: cells.length, unknown };
}

/** The cells that every matrix knows, and how many it leaves. Throws RangeError on a matrix that cannot be read. */
function knownCells(
  n: number,
  matrices: readonly ArrayLike<number>[],
  directed: boolean,
): { readonly cells: readonly number[]; readonly unknown: number } {
  const cells: number[] = [];
  matrices.forEach((matrix, m) => {
    if (matrix.length !== n * n)
      throw new RangeError(`matrix ${m} is not ${n} × ${n}: "${matrix.length}" cells`);
  });
  let unknown = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < (directed ? n : i); j++) {
      if (i === j) continue;
      const cell = i * n + j;
      let known = true;
      matrices.forEach((matrix, m) => {
        if (Number.isNaN(matrix[cell])) known = false;
        else if (!Number.isFinite(matrix[cell]))
          throw new RangeError(`matrix ${m} has a cell that is not finite: "${matrix[cell]}"`);
        if (!directed && !Object.is(matrix[j * n + i] + 0, matrix[cell] + 0))
          throw new RangeError(`matrix ${m} is not symmetric: "${matrix[j * n + i]}"`);
      });
      if (known) cells.push(cell);
      else unknown++;
    }
  return { cells, unknown };
}

/** The vertices with a known cell in their row. */
function rowsWith(n: number, cells: readonly number[], directed: boolean): Uint32Array {
  const has = new Uint8Array(n);
  for (const cell of cells) {
    has[Math.floor(cell / n)] = 1;
    if (!directed) has[cell % n] = 1;
  }
  return Uint32Array.from([...has.keys()].filter((v) => has[v] === 1));
}

/** The t statistic of x beside the others on the rows where it is known; NaN where nothing can be fitted. */
function tOfKnown(x: Float64Array, y: Float64Array, others: readonly Float64Array[]): number {
  const rows = [...x.keys()].filter((i) => !Number.isNaN(x[i]));
  const freedom = rows.length - others.length - 1;
  if (freedom < 1) return NaN;
  const known = (column: Float64Array): Float64Array => Float64Array.from(rows, (i) => column[i]);
  const columns = others.map(known);
  const basis = orthonormal(columns);
  if (basis.some((direction) => !(dot(direction, direction) > 0.5))) return NaN;
  const inner = known(x);
  const left = without(without(inner, basis), basis);
  // What the others explain to the last digit has no t of its own.
  if (!(dot(left, left) > 1e-20 * dot(inner, inner))) return NaN;
  return tOf(left, without(known(y), basis), freedom);
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
    // One that the others explain has no direction of its own: zeros.
    basis.push(rest.map((x) => (size > 1e-10 * Math.sqrt(dot(column, column)) ? x / size : 0)));
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
