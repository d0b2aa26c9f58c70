import type { Random } from '../random/random.ts';
import { quantileOfSorted } from '../stats/quantile.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';
import { kmOfSquaredLength, type Sites } from './sites.ts';
import { loops, type StripPair } from '../loops.ts';

/** Fewer firms than this give no curve: it would show pairs, not a pattern. */
export const FEWEST_FIRMS = 10;

/** Density of the distances between pairs of firms. */
export interface KDensity {
  /** Density per km at each asked distance. */
  readonly density: Float64Array;
  readonly bandwidthKm: number;
  /** Pairs of firms. */
  readonly pairs: number;
}

export interface KDensitySettings {
  /** Distances at which the density is wanted, ascending, km. */
  readonly distancesKm: ArrayLike<number>;
  /** Weight per firm (employees); pairs weigh w_i·w_j. One unless told. */
  readonly weights?: ArrayLike<number>;
  /** Silverman's rule on the distances up to twice the largest asked one, unless told. */
  readonly bandwidthKm?: number;
}

/**
 * Duranton–Overman K-density of the sites in `rows`:
 * K̂(d) = Σ_{i<j} w_i w_j [f((d−d_ij)/h) + f((d+d_ij)/h)] / (h Σ_{i<j} w_i w_j), f standard normal, reflected at 0, so that
 * it integrates to 1 over [0, ∞). Sites may coincide.
 *
 * Distances are gathered in bins of h/128 with each bin's mean distance (from 1,500 firms on its middle), which moves the density by
 * about 1e-6 of its peak.
 * Cost: O(n² + distances · bins within 6h).
 *
 * @throws RangeError with fewer than FEWEST_FIRMS rows, unknown weights, or distances that do not ascend from 0.
 * @see duranton2005
 */
export function kDensity(
  sites: Sites,
  rows: ArrayLike<number>,
  settings: KDensitySettings,
): KDensity {
  const { distancesKm, weights } = settings;
  checkFirms(sites, rows, settings);
  const bandwidthKm = settings.bandwidthKm ?? silvermanBandwidth(sites, rows, distancesKm);
  refuseUnless(
    bandwidthKm > 0 && bandwidthKm < Infinity,
    'bandwidthKm',
    bandwidthKm,
    'a finite number above 0',
  );
  const smooth = smoother(distancesKm, bandwidthKm, pairWeight(rows.length, weights));
  const pairs = (rows.length * (rows.length - 1)) / 2;
  return { density: smooth(sites, rows, weights), bandwidthKm, pairs };
}

export interface KDensityNull extends KDensitySettings {
  readonly bandwidthKm: number;
  readonly simulations: number;
  readonly onStep?: OnStep;
}

/**
 * K-densities of firms thrown onto sites drawn without replacement from all `sites`: the null of no localisation beyond
 * that of the whole. One row per simulation; the firms keep their weights, the bandwidth stays the observed one.
 *
 * Cost: simulations · O(n²).
 *
 * @throws RangeError as kDensity, or when there are fewer sites than firms; Error named Stopped.
 * @see duranton2005
 */
export function kDensityNull(
  sites: Sites,
  firms: number,
  settings: KDensityNull,
  random: Random,
): Float64Array {
  const { distancesKm, simulations, onStep } = settings;
  refuseUnlessCount('simulations', simulations, 1);
  const simulate = kDensitySimulation(sites, firms, settings, random);
  const values = new Float64Array(simulations * distancesKm.length);
  for (let k = 0; k < simulations; k++) {
    values.set(simulate(k), k * distancesKm.length);
    step(onStep, k + 1, simulations);
  }
  return values;
}

/**
 * The k-th simulation of `kDensityNull`, k from 0, in any order: each draws from its own stream. Tables are built once.
 *
 * @throws RangeError as kDensityNull.
 * @see duranton2005
 */
export function kDensitySimulation(
  sites: Sites,
  firms: number,
  settings: Omit<KDensityNull, 'simulations' | 'onStep'>,
  random: Random,
): (k: number) => Float64Array {
  const { distancesKm, weights, bandwidthKm } = settings;
  refuseUnlessCount('firms', firms, FEWEST_FIRMS, sites.count);
  checkFirms(sites, new Uint32Array(firms), settings);
  refuseUnless(
    bandwidthKm > 0 && bandwidthKm < Infinity,
    'bandwidthKm',
    bandwidthKm,
    'a finite number above 0',
  );
  const smooth = smoother(distancesKm, bandwidthKm, pairWeight(firms, weights));
  return (k) => {
    const draw = random.fork(`simulation ${k}`);
    // The sample comes sorted; shuffling gives every firm's weight every site alike.
    return smooth(sites, draw.shuffle(draw.sample(sites.count, firms)), weights);
  };
}

/**
 * The same density from a list of distances, term by term; NaN without pairs. Cost: O(pairs · distances).
 *
 * @throws RangeError unless the bandwidth is finite and above 0.
 * @see duranton2005
 */
export function kDensityOfDistances(
  pairDistancesKm: ArrayLike<number>,
  distancesKm: ArrayLike<number>,
  bandwidthKm: number,
): Float64Array {
  const n = pairDistancesKm.length;
  refuseUnless(
    bandwidthKm > 0 && bandwidthKm < Infinity,
    'bandwidthKm',
    bandwidthKm,
    'a finite number above 0',
  );
  return Float64Array.from(distancesKm, (d) => {
    let density = 0;
    for (let p = 0; p < n; p++) {
      const far = pairDistancesKm[p];
      density += kernel((d - far) / bandwidthKm) + kernel((d + far) / bandwidthKm);
    }
    return density / (n * bandwidthKm);
  });
}

/**
 * Silverman's bandwidth 0.9·min(sd, IQR/1.34)·n^(−1/5) of the pair distances up to twice the largest asked distance.
 *
 * The smaller spread that is above 0 counts; NaN when no two such distances differ. Cost: O(n² log n).
 *
 * @see silverman1986
 */
export function silvermanBandwidth(
  sites: Sites,
  rows: ArrayLike<number>,
  distancesKm: ArrayLike<number>,
): number {
  const limit = 2 * distancesKm[distancesKm.length - 1];
  const near = new Float64Array((rows.length * (rows.length - 1)) / 2);
  const { x, y, z } = columns(sites, rows);
  let n = 0;
  let total = 0;
  for (let i = 0; i < rows.length; i++)
    for (let j = i + 1; j < rows.length; j++) {
      const squared = (x[j] - x[i]) ** 2 + (y[j] - y[i]) ** 2 + (z[j] - z[i]) ** 2;
      const km = kmOfSquaredLength(sites.surface, squared);
      if (km > limit) continue;
      near[n++] = km;
      total += km;
    }
  const sorted = near.subarray(0, n).sort();
  let squares = 0;
  for (const km of sorted) squares += (km - total / n) ** 2;
  const spreads = [
    Math.sqrt(squares / (n - 1)),
    (quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25)) / 1.34,
  ].filter((spread) => spread > 0);
  return spreads.length === 0 ? NaN : 0.9 * Math.min(...spreads) * n ** -0.2;
}

const BINS_PER_BANDWIDTH = 128;
const REACH = 6;

/** Beyond this the mirrored kernel is less than half the last bit of the near one: 2·d·km/h² > 54 ln 2. */
const MIRROR_LOST = 38;

/** A function that smooths the pairs of any choice of rows; its tables are built once, when they are first wanted. */
function smoother(
  distancesKm: ArrayLike<number>,
  bandwidthKm: number,
  allPairs: number,
): (sites: Sites, rows: ArrayLike<number>, weights: ArrayLike<number> | undefined) => Float64Array {
  const width = bandwidthKm / BINS_PER_BANDWIDTH;
  const limit = distancesKm[distancesKm.length - 1] + REACH * bandwidthKm;
  const last = Math.ceil(limit / width) + 1;
  const bins = new Float64Array(last);
  const shifts = new Float64Array(last);
  const steps = REACH * BINS_PER_BANDWIDTH;
  const middleKm = (bin: number): number => (bin + 0.5) * width;
  // Per distance: the first bin within reach and, for every bin on, what one pair adds.
  const pairTable = (d: number): { first: number; ofPair: Float64Array } => {
    const centre = Math.floor(d / width);
    const first = Math.max(0, centre - steps);
    const ofPair = new Float64Array(Math.min(last, centre + steps + 1) - first);
    const lost = (MIRROR_LOST * bandwidthKm * bandwidthKm) / (2 * d);
    for (let k = 0; k < ofPair.length; k++) {
      const km = middleKm(first + k);
      const ahead = kernel((d - km) / bandwidthKm);
      ofPair[k] = km > lost ? ahead : ahead + kernel((d + km) / bandwidthKm);
    }
    return { first, ofPair };
  };
  // The same, and what one unit of shift adds.
  const shiftTable = (
    d: number,
  ): { first: number; ofPair: Float64Array; ofShift: Float64Array } => {
    const { first, ofPair } = pairTable(d);
    const ofShift = ofPair.map((_, k) => {
      const near = (d - middleKm(first + k)) / bandwidthKm;
      const mirrored = (d + middleKm(first + k)) / bandwidthKm;
      return (near * kernel(near) - mirrored * kernel(mirrored)) / BINS_PER_BANDWIDTH;
    });
    return { first, ofPair, ofShift };
  };
  let ofPairs: readonly ReturnType<typeof pairTable>[] | null = null;
  let ofShifts: readonly ReturnType<typeof shiftTable>[] | null = null;
  return (sites, rows, weights) => {
    const count = widerBins(sites, rows, limit, width);
    if (count !== null) {
      const wide = binManyPairs(sites, rows, weights, limit, 1 / width, count);
      ofPairs ??= Array.from(distancesKm, pairTable);
      return Float64Array.from(ofPairs, ({ first, ofPair }) => {
        let density = 0;
        for (let k = 0; k < ofPair.length; k++) density += wide[first + k] * ofPair[k];
        return density / (allPairs * bandwidthKm);
      });
    }
    bins.fill(0);
    shifts.fill(0);
    binPairs(sites, rows, weights, 1 / width, bins, shifts);
    ofShifts ??= Array.from(distancesKm, shiftTable);
    return Float64Array.from(ofShifts, ({ first, ofPair, ofShift }) => {
      let density = 0;
      for (let k = 0; k < ofPair.length; k++)
        density += bins[first + k] * ofPair[k] + shifts[first + k] * ofShift[k];
      return density / (allPairs * bandwidthKm);
    });
  };
}

/** With so many firms what bins miss evens out to less than 1e-6 of the peak, and one sum a bin is enough. */
const MANY_FIRMS = 1500;
const MOST_BINS = 2 ** 16;
/** Strips as wide as this part of the limit: pairs farther apart than the limit are mostly never looked at. */
const STRIPS_PER_LIMIT = 4;
const MOST_STRIPS = 2 ** 12;

/**
 * How many bins hold every distance that `binManyPairs` can meet, so that no pair has to be asked whether it is too far: that question
 * is answered at random and costs more than the pair. Null where there are too few firms, too many bins or strips, and on the sphere.
 */
function widerBins(
  sites: Sites,
  rows: ArrayLike<number>,
  limitKm: number,
  widthKm: number,
): number | null {
  if (rows.length < MANY_FIRMS || sites.surface !== 'plane') return null;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    low = Math.min(low, sites.vectors[3 * rows[i] + 1]);
    high = Math.max(high, sites.vectors[3 * rows[i] + 1]);
  }
  if ((high - low) * STRIPS_PER_LIMIT > limitKm * MOST_STRIPS) return null;
  // The farthest pair of two strips: the limit in x from the near edge, and two strips more in y.
  const farthest = limitKm * Math.sqrt(1 + 4 / STRIPS_PER_LIMIT + 4 / STRIPS_PER_LIMIT ** 2);
  const count = Math.ceil(farthest / widthKm) + 2;
  return count <= MOST_BINS ? count : null;
}

/**
 * Adds every pair's weight to the bin of its distance. Firms lie in strips of y, in each in order of x, and are paired with those of
 * their own strip and of the strips ahead, as far in x as the circle of the limit reaches between the strips' edges.
 */
function binManyPairs(
  sites: Sites,
  rows: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  limitKm: number,
  perKm: number,
  count: number,
): Float64Array {
  const n = rows.length;
  const plane = columns(sites, rows);
  let low = Infinity;
  for (let i = 0; i < n; i++) low = Math.min(low, plane.y[i]);
  const width = limitKm / STRIPS_PER_LIMIT;
  const stripOf = Uint16Array.from(plane.y, (y) => Math.floor((y - low) / width));
  const strips = stripOf.reduce((most, strip) => Math.max(most, strip + 1), 0);
  const order = inOrder(plane.x, stripOf);
  const starts = new Uint32Array(strips + 1);
  for (let i = 0; i < n; i++) starts[stripOf[i] + 1]++;
  for (let s = 0; s < strips; s++) starts[s + 1] += starts[s];
  const firms = {
    x: Float64Array.from(order, (i) => plane.x[i] * perKm),
    y: Float64Array.from(order, (i) => plane.y[i] * perKm),
    weights: Float64Array.from(order, (i) => (weights === undefined ? 1 : weights[i])),
  };
  const pairs: StripPair[] = [];
  for (let s = 0; s < strips; s++)
    for (let other = s; other < strips; other++) {
      // A hair less, for what rounding moves over an edge.
      const apart = Math.max(0, other - s - 1) * width * (1 - 1e-12);
      if (apart > limitKm) break;
      pairs.push({
        from: starts[s],
        to: starts[s + 1],
        otherFrom: starts[other],
        otherTo: starts[other + 1],
        reach: Math.sqrt(limitKm * limitKm - apart * apart) * perKm,
      });
    }
  const compiled = loops(n * n);
  if (compiled !== null) return compiled.binStrips(firms, pairs, count);
  const bins = new Float64Array(count);
  for (const pair of pairs) binStrips(firms, pair, bins);
  return bins;
}

/** Places by strip, in each by x, equal ones in their order: the numbers are sorted, which needs no questions asked of pairs. */
function inOrder(x: Float64Array, stripOf: Uint16Array): Uint32Array {
  const n = x.length;
  const values = x.slice().sort();
  // Firms by the rank of their x; the place is kept behind the rank in one number.
  const keys = Float64Array.from(x, (value, i) => {
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (values[middle] < value) low = middle + 1;
      else high = middle;
    }
    return (stripOf[i] * n + low) * n + i;
  }).sort();
  return Uint32Array.from(keys, (key) => key % n);
}

interface FirmColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weights: Float64Array;
}

function binStrips(
  { x, y, weights: w }: FirmColumns,
  { from, to, otherFrom, otherTo, reach }: StripPair,
  bins: Float64Array,
): void {
  const same = from === otherFrom;
  let first = otherFrom;
  let end = otherFrom;
  for (let i = from; i < to; i++) {
    const xi = x[i];
    const yi = y[i];
    const own = w[i];
    while (end < otherTo && x[end] <= xi + reach) end++;
    if (same) first = i + 1;
    else while (first < otherTo && x[first] < xi - reach) first++;
    let j = first;
    // Two at a time: their roots are drawn side by side.
    for (; j < end - 1; j += 2) {
      const dx = x[j] - xi;
      const dy = y[j] - yi;
      const ex = x[j + 1] - xi;
      const ey = y[j + 1] - yi;
      const one = Math.sqrt(dx * dx + dy * dy) | 0;
      const two = Math.sqrt(ex * ex + ey * ey) | 0;
      bins[one] += own * w[j];
      bins[two] += own * w[j + 1];
    }
    if (j < end) {
      const dx = x[j] - xi;
      const dy = y[j] - yi;
      bins[Math.sqrt(dx * dx + dy * dy) | 0] += own * w[j];
    }
  }
}

/** Adds every pair's weight to the bin of its distance, and what the bin's middle misses, in bins, to `shifts`. */
function binPairs(
  sites: Sites,
  rows: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  perKm: number,
  bins: Float64Array,
  shifts: Float64Array,
): void {
  const n = rows.length;
  const last = bins.length;
  const { x, y, z } = columns(sites, rows);
  const w = Float64Array.from({ length: n }, (_, i) => (weights === undefined ? 1 : weights[i]));
  const onPlane = sites.surface === 'plane';
  // Distances first, bins second: two plain loops run faster than one with both.
  const places = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const xi = x[i];
    const yi = y[i];
    const zi = z[i];
    const own = w[i];
    if (onPlane)
      for (let j = i + 1; j < n; j++) {
        const dx = x[j] - xi;
        const dy = y[j] - yi;
        places[j] = Math.sqrt(dx * dx + dy * dy) * perKm;
      }
    else
      for (let j = i + 1; j < n; j++) {
        const dx = x[j] - xi;
        const dy = y[j] - yi;
        const dz = z[j] - zi;
        places[j] = kmOfSquaredLength('sphere', dx * dx + dy * dy + dz * dz) * perKm;
      }
    for (let j = i + 1; j < n; j++) {
      const place = places[j];
      if (place >= last) continue;
      const bin = place | 0;
      const weight = own * w[j];
      bins[bin] += weight;
      shifts[bin] += weight * (place - bin - 0.5);
    }
  }
}

function columns(
  { vectors }: Sites,
  rows: ArrayLike<number>,
): { x: Float64Array; y: Float64Array; z: Float64Array } {
  const axis = (k: number): Float64Array =>
    Float64Array.from({ length: rows.length }, (_, i) => vectors[3 * rows[i] + k]);
  return { x: axis(0), y: axis(1), z: axis(2) };
}

function pairWeight(n: number, weights: ArrayLike<number> | undefined): number {
  if (weights === undefined) return (n * (n - 1)) / 2;
  let total = 0;
  let before = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i] * before;
    before += weights[i];
  }
  refuseUnless(total > 0, 'weights', total, 'two weights above 0 at least');
  return total;
}

function kernel(z: number): number {
  return Math.exp(-0.5 * z * z) * 0.3989422804014327;
}

function checkFirms(
  sites: Sites,
  rows: ArrayLike<number>,
  { distancesKm, weights }: KDensitySettings,
): void {
  refuseUnless(rows.length >= FEWEST_FIRMS, 'rows', rows.length, `at least ${FEWEST_FIRMS} firms`);
  for (let i = 0; i < rows.length; i++)
    refuseUnless(rows[i] < sites.count, 'rows', rows[i], `sites below ${sites.count}`);
  refuseUnless(distancesKm.length > 0, 'distancesKm', distancesKm.length, 'one distance at least');
  for (let i = 0; i < distancesKm.length; i++)
    refuseUnless(
      distancesKm[i] >= (i === 0 ? 0 : distancesKm[i - 1]) && distancesKm[i] < Infinity,
      'distancesKm',
      distancesKm[i],
      'distances that ascend from 0',
    );
  if (weights === undefined) return;
  refuseUnlessSameLength('weights', weights.length, rows.length);
  for (let i = 0; i < weights.length; i++)
    refuseUnless(
      weights[i] >= 0 && weights[i] < Infinity,
      'weights',
      weights[i],
      'known weights of 0 or more',
    );
}
