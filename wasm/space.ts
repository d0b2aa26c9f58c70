// Located firms and columns of plants.

/**
 * Adds the weight of every pair of one firm and the firms from `first` to `end` to the bin of its distance; coordinates are in bins.
 * Twin of binFirm in k-density.ts.
 */
// @ts-ignore: decorator
@inline
function binFirm(i: usize, first: usize, end: usize, x: usize, y: usize, w: usize, bins: usize): void {
  const xi = load<f64>(x + i);
  const yi = load<f64>(y + i);
  const own = load<f64>(w + i);
  const xs = f64x2.splat(xi);
  const ys = f64x2.splat(yi);
  const ws = f64x2.splat(own);
  let at = first;
  for (; at + 8 < end; at += 16) {
    const dx = f64x2.sub(v128.load(x + at), xs);
    const dy = f64x2.sub(v128.load(y + at), ys);
    const bin = i32x4.trunc_sat_f64x2_s_zero(
      f64x2.sqrt(f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy))),
    );
    const weight = f64x2.mul(ws, v128.load(w + at));
    const one = bins + (<usize>i32x4.extract_lane(bin, 0) << 3);
    store<f64>(one, load<f64>(one) + f64x2.extract_lane(weight, 0));
    const two = bins + (<usize>i32x4.extract_lane(bin, 1) << 3);
    store<f64>(two, load<f64>(two) + f64x2.extract_lane(weight, 1));
  }
  if (at < end) {
    const dx = load<f64>(x + at) - xi;
    const dy = load<f64>(y + at) - yi;
    const bin = bins + (<usize>(<i32>sqrt(dx * dx + dy * dy)) << 3);
    store<f64>(bin, load<f64>(bin) + own * load<f64>(w + at));
  }
}

/**
 * All pairs of firms of two strips, or of one, whose x differ by no more than `reach`; firms of a strip stand in order of x.
 * Twin of binStrips in k-density.ts.
 */
export function binStrips(
  from: i32,
  to: i32,
  otherFrom: i32,
  otherTo: i32,
  reach: f64,
  x: usize,
  y: usize,
  w: usize,
  bins: usize,
): void {
  const same = from == otherFrom;
  let low = <usize>otherFrom << 3;
  let high = low;
  const last = <usize>otherTo << 3;
  for (let i = <usize>from << 3; i < <usize>to << 3; i += 8) {
    const xi = load<f64>(x + i);
    while (high < last && load<f64>(x + high) <= xi + reach) high += 8;
    if (same) low = i + 8;
    else while (low < last && load<f64>(x + low) < xi - reach) low += 8;
    binFirm(i, low, high, x, y, w, bins);
  }
}

/**
 * Adds plants to cells; the columns are whole numbers. A cell holds its plants above 40 bits of their sizes, so that one addition
 * does both. Returns the sum of the sizes, -1 when a row lies outside the table or has a negative size. Twin of tally.ts.
 */
export function tally(
  count: i32,
  place: usize,
  industry: usize,
  size: usize,
  rows: u32,
  columns: u32,
  cells: usize,
  squares: usize,
): f64 {
  let total: i64 = 0;
  for (let at: usize = 0; at < <usize>count << 2; at += 4) {
    const row = load<u32>(place + at);
    const column = load<u32>(industry + at);
    const amount = load<i32>(size + at);
    if (row >= rows || column >= columns || amount < 0) return -1;
    const cell = cells + (<usize>(row * columns + column) << 3);
    store<u64>(cell, load<u64>(cell) + ((<u64>1 << 40) + <u64>amount));
    const square = squares + (<usize>column << 3);
    store<f64>(square, load<f64>(square) + <f64>amount * <f64>amount);
    total += <i64>amount;
  }
  return <f64>total;
}

const PARTED: u32 = 0xffff;

/**
 * Adds the weights of the sites from `from` to `to` to the rings they lie in around a point of the plane, four sums side by
 * side for each ring. Twin of addRings in marcon-puech.ts.
 */
// @ts-ignore: decorator
@inline
function addRings(
  xi: f64,
  yi: f64,
  from: i32,
  to: i32,
  x: usize,
  y: usize,
  weights: usize,
  limits: usize,
  places: usize,
  cellsPerSquare: f64,
  into: usize,
): void {
  const xs = f64x2.splat(xi);
  const ys = f64x2.splat(yi);
  const per = f64x2.splat(cellsPerSquare);
  let j = from;
  for (; j + 1 < to; j += 2) {
    const at = <usize>j << 3;
    const dx = f64x2.sub(v128.load(x + at), xs);
    const dy = f64x2.sub(v128.load(y + at), ys);
    const squared = f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy));
    const cells = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(squared, per));
    const w = v128.load(weights + at);
    addTo(
      into, j, f64x2.extract_lane(squared, 0), i32x4.extract_lane(cells, 0),
      f64x2.extract_lane(w, 0), limits, places,
    );
    addTo(
      into, j + 1, f64x2.extract_lane(squared, 1), i32x4.extract_lane(cells, 1),
      f64x2.extract_lane(w, 1), limits, places,
    );
  }
  if (j < to) {
    const at = <usize>j << 3;
    const dx = load<f64>(x + at) - xi;
    const dy = load<f64>(y + at) - yi;
    const squared = dx * dx + dy * dy;
    addTo(into, j, squared, <i32>(squared * cellsPerSquare), load<f64>(weights + at), limits, places);
  }
}

// @ts-ignore: decorator
@inline
function addTo(
  into: usize,
  j: i32,
  squared: f64,
  cell: i32,
  weight: f64,
  limits: usize,
  places: usize,
): void {
  let place = <u32>load<u16>(places + (<usize>cell << 1));
  if (place == PARTED) {
    let ring: usize = 0;
    while (load<f64>(limits + (ring << 3)) < squared) ring++;
    place = <u32>(ring << 2);
  }
  const sum = into + (<usize>(place + (j & 3)) << 3);
  store<f64>(sum, load<f64>(sum) + weight);
}

/** The neighbours of site i in the runs of its cells, all into `near` and the counting ones into `nearCounting`. */
export function addAround(
  i: i32,
  runs: i32,
  starts: usize,
  ends: usize,
  before: usize,
  x: usize,
  y: usize,
  weights: usize,
  xCounting: usize,
  yCounting: usize,
  weightsCounting: usize,
  limits: usize,
  places: usize,
  cellsPerSquare: f64,
  near: usize,
  nearCounting: usize,
): void {
  const xi = load<f64>(x + (<usize>i << 3));
  const yi = load<f64>(y + (<usize>i << 3));
  for (let run = runs - 1; run >= 0; run--) {
    const start = load<i32>(starts + (<usize>run << 2));
    const end = load<i32>(ends + (<usize>run << 2));
    const self = i >= start && i < end ? i : end;
    const at = load<i32>(before + (<usize>self << 2));
    addRings(xi, yi, start, self, x, y, weights, limits, places, cellsPerSquare, near);
    addRings(xi, yi, self + 1, end, x, y, weights, limits, places, cellsPerSquare, near);
    addRings(
      xi, yi, load<i32>(before + (<usize>start << 2)), at, xCounting, yCounting, weightsCounting,
      limits, places, cellsPerSquare, nearCounting,
    );
    const after = load<i32>(before + (<usize>(self == end ? end : self + 1) << 2));
    addRings(
      xi, yi, after, load<i32>(before + (<usize>end << 2)), xCounting, yCounting, weightsCounting,
      limits, places, cellsPerSquare, nearCounting,
    );
  }
}
