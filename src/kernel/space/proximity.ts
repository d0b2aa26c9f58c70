import type { Incidence } from './incidence.ts';

export const PROXIMITY_KINDS = ['minimum-conditional', 'cosine', 'association'] as const;
export type ProximityKind = (typeof PROXIMITY_KINDS)[number];

/** How near industries are by standing in the same places; `kind` and `diagonal` must be stored with the numbers. */
export interface Proximity {
  readonly industries: number;
  /** Symmetric, industries × industries. */
  readonly phi: Float64Array;
  readonly kind: ProximityKind;
  readonly diagonal: 0 | 1;
}

/**
 * Proximity of industries from co-occurrence c_ij over places, k = ubiquity, R = places:
 * minimum-conditional c/max(k_i, k_j) in [0, 1] · cosine c/√(k_i k_j) in [0, 1] · association c·R/(k_i k_j) ≥ 0.
 *
 * The diagonal is a convention (0 in newer code, 1 in the first atlas) and changes every density. Cost: O(ones · columns).
 *
 * @see hidalgo2007
 */
export function proximity(
  { rows, columns, ones, ubiquity }: Incidence,
  diagonal: 0 | 1,
  kind: ProximityKind = 'minimum-conditional',
): Proximity {
  const phi = new Float64Array(columns * columns);
  const present = new Uint32Array(columns);
  for (let r = 0; r < rows; r++) {
    let count = 0;
    for (let c = 0; c < columns; c++) if (ones[r * columns + c] === 1) present[count++] = c;
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) phi[present[a] * columns + present[b]]++;
  }
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < columns; j++) {
      const both = phi[i * columns + j];
      const [a, b] = [ubiquity[i], ubiquity[j]];
      phi[i * columns + j] =
        i === j
          ? diagonal
          : kind === 'minimum-conditional'
            ? both / Math.max(a, b)
            : kind === 'cosine'
              ? both / Math.sqrt(a * b)
              : (both * rows) / (a * b);
    }
  return { industries: columns, phi, kind, diagonal };
}

/**
 * Relatedness density ω_ri = Σ_j M_rj φ_ji / Σ_j φ_ji in [0, 1], places × industries.
 *
 * An industry related to nothing is NaN. Cost: O(ones · columns).
 *
 * @see hidalgo2007 @see boschma2013
 */
export function relatednessDensity(
  { rows, columns, ones }: Incidence,
  { phi }: Proximity,
): Float64Array {
  const density = new Float64Array(rows * columns);
  const whole = new Float64Array(columns);
  for (let j = 0; j < columns; j++)
    for (let i = 0; i < columns; i++) whole[i] += phi[j * columns + i];
  for (let r = 0; r < rows; r++) {
    for (let j = 0; j < columns; j++)
      if (ones[r * columns + j] === 1)
        for (let i = 0; i < columns; i++) density[r * columns + i] += phi[j * columns + i];
    for (let i = 0; i < columns; i++)
      density[r * columns + i] =
        whole[i] > 0 ? Math.min(1, density[r * columns + i] / whole[i]) : NaN;
  }
  return density;
}
