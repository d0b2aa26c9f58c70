import { checkDesign, rootDiagonal, type Fit } from './least-squares.ts';
import { inverse } from './linear-system.ts';
import { normalTwoSided } from './normal.ts';
import { refuseUnless } from './refuse.ts';
import { sandwich, type Dependence } from './sandwich.ts';

/** A fitted logit; when it did not converge every number but `rows` is NaN. */
export interface Logit extends Fit {
  /** False when the data part the answers completely (no finite estimate) or columns depend on each other. */
  readonly converged: boolean;
  readonly logLikelihood: number;
  /** Fitted probabilities. */
  readonly fitted: Float64Array;
  /** Mean over rows of the change in probability per unit of each column, Σ p(1−p)/n · β. */
  readonly averageEffects: Float64Array;
}

const MOST_STEPS = 60;

/**
 * Logit regression P(y = 1) = 1/(1 + e^(−x′β)) by Newton steps, halved while the likelihood falls.
 *
 * `design` as in leastSquares. Without `dependence` the errors are (X′WX)⁻¹, with it robust (see sandwich); p-values are
 * normal. Complete or nearly complete separation is reported as not converged. Cost: O(steps · n k²).
 *
 * @throws RangeError on a wrong size, n ≤ k, an unknown entry, or a response other than 0 and 1.
 * @see albert1984
 */
export function logit(
  design: ArrayLike<number>,
  response: ArrayLike<number>,
  k: number,
  dependence?: Dependence,
): Logit {
  const n = response.length;
  checkDesign(design, response, k);
  for (let i = 0; i < n; i++)
    refuseUnless(response[i] === 0 || response[i] === 1, 'response', response[i], '0 or 1');
  let coefficients: Float64Array = new Float64Array(k);
  let state = at(design, response, k, coefficients);
  let bread: Float64Array | null = null;
  for (let round = 0; round < MOST_STEPS; round++) {
    const inverted = inverse(state.information, k);
    if (inverted === null) break;
    const move = new Float64Array(k);
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) move[a] += inverted[a * k + b] * state.gradient[b];
    let gain = 0;
    for (let a = 0; a < k; a++) gain += move[a] * state.gradient[a];
    if (gain < 1e-16 * Math.max(1, -state.logLikelihood)) {
      // Near an optimum the last step is tiny for every row; under separation it stays near 1 for ever.
      if (furthest(design, move, n, k) < 1e-3) bread = inverted;
      break;
    }
    let share = 1;
    let next = at(design, response, k, moved(coefficients, move, share));
    while (next.logLikelihood < state.logLikelihood && share > 1e-6) {
      share /= 2;
      next = at(design, response, k, moved(coefficients, move, share));
    }
    coefficients = moved(coefficients, move, share);
    state = next;
  }
  const unknown = new Float64Array(k).fill(NaN);
  if (bread === null)
    return {
      converged: false,
      coefficients: unknown,
      errors: unknown,
      p: unknown,
      averageEffects: unknown,
      covariance: new Float64Array(k * k).fill(NaN),
      residuals: new Float64Array(n).fill(NaN),
      fitted: new Float64Array(n).fill(NaN),
      rows: n,
      groups: n,
      freedom: n - k,
      logLikelihood: NaN,
    };
  const residuals = Float64Array.from(state.fitted, (fitted, i) => response[i] - fitted);
  let covariance = bread;
  let groups = n;
  if (dependence !== undefined) {
    const scores = Float64Array.from(
      design,
      (entry, index) => entry * residuals[Math.floor(index / k)],
    );
    ({ covariance, groups } = sandwich(scores, bread, k, dependence));
  }
  const errors = rootDiagonal(covariance, k);
  let slope = 0;
  for (const fitted of state.fitted) slope += (fitted * (1 - fitted)) / n;
  return {
    converged: true,
    coefficients,
    errors,
    p: errors.map((error, a) => normalTwoSided(coefficients[a] / error)),
    averageEffects: coefficients.map((beta) => beta * slope),
    covariance,
    residuals,
    fitted: state.fitted,
    rows: n,
    groups,
    freedom: dependence === undefined || dependence.kind === 'independent' ? n - k : groups - 1,
    logLikelihood: state.logLikelihood,
  };
}

interface State {
  readonly fitted: Float64Array;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** X′WX, k × k. */
  readonly information: Float64Array;
}

function at(
  design: ArrayLike<number>,
  response: ArrayLike<number>,
  k: number,
  beta: Float64Array,
): State {
  const n = response.length;
  const fitted = new Float64Array(n);
  const gradient = new Float64Array(k);
  const information = new Float64Array(k * k);
  let logLikelihood = 0;
  for (let i = 0; i < n; i++) {
    let eta = 0;
    for (let a = 0; a < k; a++) eta += design[i * k + a] * beta[a];
    const towards = response[i] === 1 ? eta : -eta;
    logLikelihood -=
      towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards;
    const p = eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
    fitted[i] = p;
    const weight = p * (1 - p);
    for (let a = 0; a < k; a++) {
      const x = design[i * k + a];
      gradient[a] += x * (response[i] - p);
      for (let b = 0; b < k; b++) information[a * k + b] += weight * x * design[i * k + b];
    }
  }
  return { fitted, logLikelihood, gradient, information };
}

function moved(from: Float64Array, move: Float64Array, share: number): Float64Array {
  return Float64Array.from(from, (beta, a) => beta + share * move[a]);
}

/** The largest change of a row's log-odds by a step. */
function furthest(design: ArrayLike<number>, move: Float64Array, n: number, k: number): number {
  let most = 0;
  for (let i = 0; i < n; i++) {
    let change = 0;
    for (let a = 0; a < k; a++) change += design[i * k + a] * move[a];
    most = Math.max(most, Math.abs(change));
  }
  return most;
}
