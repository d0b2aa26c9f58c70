import type { Random } from '../random/random.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';
import { MOST_RUNS, siteGrid, type SiteGrid } from './site-grid.ts';
import { squaredLengthOfKm, type Sites } from './sites.ts';
import { loops } from '../loops.ts';

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
  const firms = emptyFirms(sites.count);
  deal(order, { weights, subject, neighbour }, firms);
  return around(grid, axesOf(grid, sites), thresholds(sites, radiiKm), firms);
}

export interface MarconPuechNull extends MarconPuechSettings {
  readonly simulations: number;
  readonly onStep?: OnStep;
}

/**
 * M of simulations in which the firms (weight and industry together) are shuffled over the sites; one row each.
 *
 * @throws RangeError as marconPuech; Error named Stopped when `onStep` answers false.
 * @see marcon2010
 */
export function marconPuechNull(
  sites: Sites,
  settings: MarconPuechNull,
  random: Random,
): Float64Array {
  const { radiiKm, simulations, onStep } = settings;
  refuseUnlessCount('simulations', simulations, 1);
  const simulate = marconPuechSimulation(sites, settings, random);
  const values = new Float64Array(simulations * radiiKm.length);
  for (let k = 0; k < simulations; k++) {
    values.set(simulate(k), k * radiiKm.length);
    step(onStep, k + 1, simulations);
  }
  return values;
}

/**
 * The k-th simulation of `marconPuechNull`, k from 0, in any order: each draws from its own stream. The grid is built once.
 *
 * @throws RangeError as marconPuech.
 * @see marcon2010
 */
export function marconPuechSimulation(
  sites: Sites,
  settings: MarconPuechSettings,
  random: Random,
): (k: number) => Float64Array {
  check(sites, settings);
  const { radiiKm, weights, subject, neighbour = subject } = settings;
  const grid = siteGrid(sites, radiiKm[radiiKm.length - 1]);
  const limits = thresholds(sites, radiiKm);
  const axes = axesOf(grid, sites);
  const firms = new Uint32Array(sites.count);
  const shuffled = emptyFirms(sites.count);
  return (k) => {
    for (let i = 0; i < firms.length; i++) firms[i] = i;
    random.fork(`simulation ${k}`).shuffle(firms);
    deal(firms, { weights, subject, neighbour }, shuffled);
    return around(grid, axes, limits, shuffled);
  };
}

/** Cells of squared length up to the largest radius, and beyond it as far as the cells around a site reach, √12 radii. */
const RING_CELLS = 1024;
const REACH = 12;
/** A cell through which a radius runs. */
const PARTED = 0xffff;
/** Sums side by side for each ring: additions that follow one another need not wait. */
const SUMS = 4;

interface Axes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Null on the plane. */
  readonly z: Float64Array | null;
}

interface Column extends Axes {
  readonly weights: Float64Array;
}

/** The coordinates in the order of the grid, one column each. */
function axesOf({ vectors }: SiteGrid, { count, surface }: Sites): Axes {
  const axis = (at: number): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = vectors[3 * i + at];
    return values;
  };
  return { x: axis(0), y: axis(1), z: surface === 'plane' ? null : axis(2) };
}

interface Rings {
  /** Squared lengths that end the rings; the last ring has no end and holds what is too far. */
  readonly limits: Float64Array;
  /** For each cell the place of its ring's sums, or PARTED. */
  readonly places: Uint16Array;
  readonly cellsPerSquare: number;
}

/** Squared lengths cut into equal cells, so that the ring of a length is looked up and not searched. */
function ringsOf(radii: Float64Array): Rings {
  const count = radii.length;
  const limits = new Float64Array(count + 1).fill(Infinity);
  limits.set(radii);
  const cellsPerSquare = RING_CELLS / radii[count - 1];
  const places = new Uint16Array(RING_CELLS * REACH + 64);
  for (let cell = 0, ring = 0; cell < places.length; cell++) {
    // A hair wider than the cell, for what rounding moves over its ends.
    while (limits[ring] * cellsPerSquare < cell - 1e-6) ring++;
    places[cell] = limits[ring] * cellsPerSquare < cell + 1 + 1e-6 ? PARTED : ring * SUMS;
  }
  return { limits, places, cellsPerSquare };
}

/** Adds the weights of `others` from `from` to `to` to the rings they lie in around site i. */
function addRings(
  sites: Column,
  i: number,
  others: Column,
  from: number,
  to: number,
  { limits, places, cellsPerSquare }: Rings,
  into: Float64Array,
): void {
  const xi = sites.x[i];
  const yi = sites.y[i];
  const zi = sites.z === null ? 0 : sites.z[i];
  const { x, y, z, weights } = others;
  // Whether a site lies within the largest radius is answered as if by chance: the place of its sums is looked up, not asked.
  for (let j = from; j < to; j++) {
    const dx = x[j] - xi;
    const dy = y[j] - yi;
    let squared = dx * dx + dy * dy;
    if (z !== null) {
      const dz = z[j] - zi;
      squared += dz * dz;
    }
    let place = places[(squared * cellsPerSquare) | 0];
    if (place === PARTED) {
      let ring = 0;
      while (limits[ring] < squared) ring++;
      place = ring * SUMS;
    }
    into[place + (j & (SUMS - 1))] += weights[j];
  }
}

interface Firms {
  readonly weights: Float64Array;
  readonly subject: Uint8Array;
  readonly neighbour: Uint8Array;
}

function emptyFirms(count: number): Firms {
  return {
    weights: new Float64Array(count),
    subject: new Uint8Array(count),
    neighbour: new Uint8Array(count),
  };
}

/** Puts the firms of `order` into the places of `dealt`, one after another. */
function deal(
  order: Uint32Array,
  firms: { readonly [N in keyof Firms]: ArrayLike<number> },
  dealt: Firms,
): void {
  for (let i = 0; i < order.length; i++) {
    dealt.weights[i] = firms.weights[order[i]];
    dealt.subject[i] = firms.subject[order[i]];
    dealt.neighbour[i] = firms.neighbour[order[i]];
  }
}

function around(
  { runs }: SiteGrid,
  { x, y, z }: Axes,
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
  // Sites that count, closed up; `before` says how many of them stand ahead of a place.
  const before = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) before[i + 1] = before[i] + (neighbour[i] === 1 ? 1 : 0);
  const places = new Uint32Array(before[n]);
  for (let i = 0; i < n; i++) if (neighbour[i] === 1) places[before[i]] = i;
  const closedUp = (values: Float64Array): Float64Array =>
    Float64Array.from(places, (i) => values[i]);
  const sites: Column = { x, y, z, weights };
  const countingSites: Column = {
    x: closedUp(x),
    y: closedUp(y),
    z: z === null ? null : closedUp(z),
    weights: closedUp(weights),
  };
  const rings = ringsOf(limits);
  const local = new Float64Array(radii);
  const global = new Float64Array(radii);
  const sums = SUMS * (radii + 1);
  const compiled =
    z === null
      ? loops(before[n] * RING_CELLS)?.openRings({
          ...sites,
          xCounting: countingSites.x,
          yCounting: countingSites.y,
          weightsCounting: countingSites.weights,
          before,
          ...rings,
          mostRuns: MOST_RUNS,
          sums,
        })
      : undefined;
  const {
    near = new Float64Array(sums),
    nearCounting = new Float64Array(sums),
    starts = new Uint32Array(MOST_RUNS),
    ends = new Uint32Array(MOST_RUNS),
  } = compiled ?? {};
  for (let i = 0; i < n; i++) {
    if (subject[i] !== 1) continue;
    near.fill(0);
    nearCounting.fill(0);
    const count = runs(i, starts, ends);
    compiled?.around(i, count);
    for (let run = compiled === undefined ? count - 1 : -1; run >= 0; run--) {
      const start = starts[run];
      const end = ends[run];
      // Nobody is a neighbour of himself.
      const self = i >= start && i < end ? i : end;
      const at = before[self];
      addRings(sites, i, sites, start, self, rings, near);
      addRings(sites, i, sites, self + 1, end, rings, near);
      addRings(sites, i, countingSites, before[start], at, rings, nearCounting);
      const after = self === end ? before[end] : before[self + 1];
      addRings(sites, i, countingSites, after, before[end], rings, nearCounting);
    }
    const share = (counting - (neighbour[i] === 1 ? weights[i] : 0)) / (all - weights[i]);
    let inside = 0;
    let insideCounting = 0;
    for (let ring = 0; ring < radii; ring++) {
      for (let k = SUMS * ring; k < SUMS * (ring + 1); k++) {
        inside += near[k];
        insideCounting += nearCounting[k];
      }
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
