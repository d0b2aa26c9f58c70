import { correlation, mean, standardDeviation } from '../stats/moments.ts';
import { symmetricEigen } from '../stats/symmetric-eigen.ts';
import type { Incidence } from './incidence.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';

/** Why a complexity cannot be told. */
export const COMPLEXITY_REFUSALS = [
  'fewer than three places or industries',
  'places and industries fall into separate blocks',
  'second and third eigenvalue do not differ',
  'the second eigenvector has nothing to do with diversity',
] as const;
export type ComplexityRefusal = (typeof COMPLEXITY_REFUSALS)[number];

/** Economic complexity; when `refused` is not null the two columns are NaN. */
export interface Complexity {
  /** ECI per kept place: mean 0, standard deviation 1 (ddof 0), rising with diversity. */
  readonly places: Float64Array;
  /** PCI per kept industry: standardised, rising with the mean ECI of its places. */
  readonly industries: Float64Array;
  /** The three largest eigenvalues of M̃; the first is 1. */
  readonly eigenvalues: Float64Array;
  readonly diversityCorrelation: number;
  readonly refused: ComplexityRefusal | null;
}

/**
 * Economic complexity as an eigenvector, not as reflections.
 *
 * M̃_cc′ = Σ_p M_cp M_c′p/(k_c k_p); ECI is the eigenvector of the second largest eigenvalue. It is a spectral ordering,
 * orthogonal to an even spread, and not an amount. Refused when λ₂ = 1 (separate blocks), λ₂ − λ₃ < 1e-6, or
 * |corr(ECI, diversity)| < 0.1: sign and order would be arbitrary. Cost: O(min(places, industries)³ + ones · places).
 *
 * @see hidalgo2009 @see hausmann2014 @see mealy2019
 */
export function complexity(matrix: Incidence): Complexity {
  const { rows, columns, ones, diversity, ubiquity } = matrix;
  const refuse = (
    refused: ComplexityRefusal,
    eigenvalues: Float64Array,
    diversityCorrelation = NaN,
  ): Complexity => ({
    places: new Float64Array(rows).fill(NaN),
    industries: new Float64Array(columns).fill(NaN),
    eigenvalues,
    diversityCorrelation,
    refused,
  });
  if (rows < 3 || columns < 3)
    return refuse('fewer than three places or industries', new Float64Array(3).fill(NaN));
  // Both sides share their eigenvalues; the smaller one is decomposed and carried over.
  const byPlace = rows <= columns;
  const n = byPlace ? rows : columns;
  const own = byPlace ? diversity : ubiquity;
  const { values, vectors } = symmetricEigen(
    byPlace ? placeMatrix(matrix) : placeMatrix(turned(matrix)),
    n,
  );
  const eigenvalues = values.slice(0, 3);
  if (Math.abs(values[0] - 1) > 1e-9)
    throw new Error(`the largest eigenvalue is "${values[0]}", not 1`);
  if (values[1] > 1 - 1e-9)
    return refuse('places and industries fall into separate blocks', eigenvalues);
  if (values[1] - values[2] < 1e-6)
    return refuse('second and third eigenvalue do not differ', eigenvalues);
  const second = Float64Array.from({ length: n }, (_, i) => vectors[n + i] / Math.sqrt(own[i]));
  let places: Float64Array = second;
  if (!byPlace) {
    places = new Float64Array(rows);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++)
        places[r] += (ones[r * columns + c] * second[c]) / diversity[r];
  }
  const along = correlation(places, diversity);
  if (!(Math.abs(along) >= 0.1))
    return refuse('the second eigenvector has nothing to do with diversity', eigenvalues, along);
  places = standardised(places, along > 0 ? 1 : -1);
  const industries = new Float64Array(columns);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      industries[c] += (ones[r * columns + c] * places[r]) / ubiquity[c];
  return {
    places,
    industries: standardised(industries, 1),
    eigenvalues,
    diversityCorrelation: Math.abs(along),
    refused: null,
  };
}

/**
 * Method of reflections for checking: k_{c,N} = (1/k_c) Σ M k_{p,N−1} from diversity and ubiquity, standardised.
 *
 * It follows the eigenvector only when diversity leans on it; even N speak of places. Cost: O(N · rows · columns).
 *
 * @throws RangeError unless steps is a whole number from 0 to 1,000.
 * @see hidalgo2009
 */
export function reflections(
  { rows, columns, ones, diversity, ubiquity }: Incidence,
  steps: number,
): Float64Array {
  refuseUnlessCount('steps', steps, 0, 1000);
  let places: Float64Array = diversity;
  let industries: Float64Array = ubiquity;
  for (let step = 0; step < steps; step++) {
    const nextPlaces = new Float64Array(rows);
    const nextIndustries = new Float64Array(columns);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        if (ones[r * columns + c] === 0) continue;
        nextPlaces[r] += industries[c] / diversity[r];
        nextIndustries[c] += places[r] / ubiquity[c];
      }
    places = nextPlaces;
    industries = nextIndustries;
  }
  return standardised(places, 1);
}

/** D^−½ M U^−1 M′ D^−½: symmetric, with the eigenvalues of M̃. */
function placeMatrix({ rows, columns, ones, diversity, ubiquity }: Incidence): Float64Array {
  const result = new Float64Array(rows * rows);
  const here = new Uint32Array(rows);
  for (let c = 0; c < columns; c++) {
    let count = 0;
    for (let r = 0; r < rows; r++) if (ones[r * columns + c] === 1) here[count++] = r;
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) result[here[a] * rows + here[b]] += 1 / ubiquity[c];
  }
  for (let a = 0; a < rows; a++)
    for (let b = 0; b < rows; b++) result[a * rows + b] /= Math.sqrt(diversity[a] * diversity[b]);
  return result;
}

function turned(matrix: Incidence): Incidence {
  const { rows, columns, ones } = matrix;
  const flipped = new Uint8Array(ones.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) flipped[c * rows + r] = ones[r * columns + c];
  return {
    ...matrix,
    rows: columns,
    columns: rows,
    ones: flipped,
    diversity: matrix.ubiquity,
    ubiquity: matrix.diversity,
  };
}

function standardised(values: Float64Array, sign: 1 | -1): Float64Array {
  const middle = mean(values);
  const spread = standardDeviation(values, 0);
  return values.map((value) => (sign * (value - middle)) / spread);
}
