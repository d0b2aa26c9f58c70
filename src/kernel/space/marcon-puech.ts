import type { Random } from '../random/random.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';
import { MOST_RUNS, siteGrid, type SiteGrid } from './site-grid.ts';
import { squaredLengthOfKm, type Sites } from './sites.ts';

export interface MarconPuechSettings {
  /** Radii at which M is wanted, ascending, km. */
  readonly radiiKm: ArrayLike<number>;
  /** Weight per site (employees). */
  readonly weights: ArrayLike<number>;
  /** 1 where the site belongs to the industry around whose sites we look. */
  readonly subject: ArrayLike<number>;
  /** 1 where a neighbour counts; the same industry unless told (bivariate). */
  readonly neighbour?: ArrayLike<number>;
}

/**
 * Marcon and Puech's M at every radius:
 * M(r) = [Σ_i Σ_{j≠i, d≤r} w_j·1(j counts) / Σ_{j≠i, d≤r} w_j] / [Σ_i W_counts−i / (W − w_i)] over subjects i.
 *
 * 1 is the benchmark at every r and exact once r covers everything; 2 is twice the expected share among neighbours.
 * Subjects without any neighbour (of weight above 0) within r are left out of both sums; when none is left M is NaN. Each subject's own
 * weight is taken off W_counts when it counts itself. Cost: O(subjects · neighbours within the largest radius).
 *
 * @throws RangeError on columns of different length, unknown weights, or radii that do not ascend from above 0.
 * @see marcon2010 @see marcon2017
 */
export function marconPuech(sites: Sites, settings: MarconPuechSettings): Float64Array {
  check(sites, settings);
  const { radiiKm, weights, subject, neighbour = subject } = settings;
  const grid = siteGrid(sites, radiiKm[radiiKm.length - 1]);
  const order = grid.order;
  return around(grid, thresholds(sites, radiiKm), {
    weights: Float64Array.from(order, (i) => weights[i]),
    subject: Uint8Array.from(order, (i) => subject[i]),
    neighbour: Uint8Array.from(order, (i) => neighbour[i]),
  });
}

export interface MarconPuechNull extends MarconPuechSettings {
  readonly simulations: number;
  readonly from?: number;
  readonly onStep?: OnStep;
}

/**
 * M of simulations in which the firms (weight and industry together) are shuffled over the sites; one row each.
 *
 * Simulation k draws from its own stream, so parts give the same rows as the whole.
 *
 * @throws RangeError as marconPuech; Error named Stopped when `onStep` answers false.
 * @see marcon2010
 */
export function marconPuechNull(
  sites: Sites,
  settings: MarconPuechNull,
  random: Random,
): Float64Array {
  check(sites, settings);
  const {
    radiiKm,
    weights,
    subject,
    neighbour = subject,
    simulations,
    from = 0,
    onStep,
  } = settings;
  refuseUnlessCount('simulations', simulations, 1);
  const grid = siteGrid(sites, radiiKm[radiiKm.length - 1]);
  const limits = thresholds(sites, radiiKm);
  const values = new Float64Array(simulations * radiiKm.length);
  const firms = Uint32Array.from({ length: sites.count }, (_, i) => i);
  const shuffled = {
    weights: new Float64Array(sites.count),
    subject: new Uint8Array(sites.count),
    neighbour: new Uint8Array(sites.count),
  };
  for (let k = 0; k < simulations; k++) {
    for (let i = 0; i < firms.length; i++) firms[i] = i;
    random.fork(`simulation ${from + k}`).shuffle(firms);
    for (let i = 0; i < firms.length; i++) {
      shuffled.weights[i] = weights[firms[i]];
      shuffled.subject[i] = subject[firms[i]];
      shuffled.neighbour[i] = neighbour[firms[i]];
    }
    values.set(around(grid, limits, shuffled), k * radiiKm.length);
    step(onStep, k + 1, simulations);
  }
  return values;
}

const RING_CELLS = 4096;

interface Firms {
  readonly weights: Float64Array;
  readonly subject: Uint8Array;
  readonly neighbour: Uint8Array;
}

function around(
  { vectors, runs }: SiteGrid,
  limits: Float64Array,
  { weights, subject, neighbour }: Firms,
): Float64Array {
  const n = weights.length;
  const radii = limits.length;
  let all = 0;
  let counting = 0;
  for (let i = 0; i < n; i++) {
    all += weights[i];
    if (neighbour[i] === 1) counting += weights[i];
  }
  const countingWeights = weights.map((weight, i) => (neighbour[i] === 1 ? weight : 0));
  // Squared lengths cut into equal cells: the ring of a cell's lower end is never above the right one.
  const cellsPerSquare = RING_CELLS / limits[radii - 1];
  const firstRing = Uint32Array.from({ length: RING_CELLS + 1 }, (_, cell) => {
    let ring = 0;
    while (ring < radii - 1 && limits[ring] * cellsPerSquare < cell - 1e-6) ring++;
    return ring;
  });
  const near = new Float64Array(radii);
  const nearCounting = new Float64Array(radii);
  const local = new Float64Array(radii);
  const global = new Float64Array(radii);
  const starts = new Uint32Array(MOST_RUNS);
  const ends = new Uint32Array(MOST_RUNS);
  const furthest = limits[radii - 1];
  for (let i = 0; i < n; i++) {
    if (subject[i] !== 1) continue;
    near.fill(0);
    nearCounting.fill(0);
    const x = vectors[3 * i];
    const y = vectors[3 * i + 1];
    const z = vectors[3 * i + 2];
    for (let run = runs(i, starts, ends) - 1; run >= 0; run--)
      for (let j = starts[run]; j < ends[run]; j++) {
        const dx = vectors[3 * j] - x;
        const dy = vectors[3 * j + 1] - y;
        const dz = vectors[3 * j + 2] - z;
        const squared = dx * dx + dy * dy + dz * dz;
        if (squared > furthest || j === i) continue;
        let ring = firstRing[(squared * cellsPerSquare) | 0];
        while (limits[ring] < squared) ring++;
        near[ring] += weights[j];
        nearCounting[ring] += countingWeights[j];
      }
    const share = (counting - (neighbour[i] === 1 ? weights[i] : 0)) / (all - weights[i]);
    let inside = 0;
    let insideCounting = 0;
    for (let ring = 0; ring < radii; ring++) {
      inside += near[ring];
      insideCounting += nearCounting[ring];
      if (inside === 0) continue;
      local[ring] += insideCounting / inside;
      global[ring] += share;
    }
  }
  return local.map((sum, ring) => (global[ring] > 0 ? sum / global[ring] : NaN));
}

/** Squared lengths of the radii, a hair longer so that a distance equal to a radius is within it. */
function thresholds(sites: Sites, radiiKm: ArrayLike<number>): Float64Array {
  return Float64Array.from(radiiKm, (km) => squaredLengthOfKm(sites.surface, km) * (1 + 1e-12));
}

function check(sites: Sites, { radiiKm, weights, subject, neighbour }: MarconPuechSettings): void {
  refuseUnlessSameLength('weights', weights.length, sites.count);
  refuseUnlessSameLength('subject', subject.length, sites.count);
  if (neighbour !== undefined) refuseUnlessSameLength('neighbour', neighbour.length, sites.count);
  refuseUnless(radiiKm.length > 0, 'radiiKm', radiiKm.length, 'one radius at least');
  for (let i = 0; i < radiiKm.length; i++)
    refuseUnless(
      radiiKm[i] > (i === 0 ? 0 : radiiKm[i - 1]) && radiiKm[i] < Infinity,
      'radiiKm',
      radiiKm[i],
      'radii that ascend from above 0',
    );
  for (let i = 0; i < weights.length; i++)
    refuseUnless(
      weights[i] >= 0 && weights[i] < Infinity,
      'weights',
      weights[i],
      'known weights of 0 or more',
    );
}
