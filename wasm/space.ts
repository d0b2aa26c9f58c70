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

// @ts-ignore: decorator
@inline
function addPlant(cell: usize, square: usize, amount: i32, squared: f64): void {
  store<u64>(cell, load<u64>(cell) + ((<u64>1 << 40) + <u64>amount));
  store<f64>(square, load<f64>(square) + squared);
}

/**
 * Adds plants to cells; the columns are whole numbers. A cell holds its plants above 40 bits of their sizes, so that one addition
 * does both. Four plants are looked at together and added one after another. Returns the sum of the sizes, -1 when a row lies outside
 * the table or has a negative size. Twin of tally.ts.
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
  const all = i32x4.splat(rows);
  const wide = i32x4.splat(columns);
  const end = <usize>count << 2;
  let totals = i64x2.splat(0);
  let at: usize = 0;
  for (; at + 12 < end; at += 16) {
    const row = v128.load(place + at);
    const column = v128.load(industry + at);
    const amount = v128.load(size + at);
    const outside = v128.or(i32x4.ge_u(row, all), i32x4.ge_u(column, wide));
    if (v128.any_true(v128.or(outside, i32x4.shr_s(amount, 31)))) return -1;
    const sums = i64x2.add(i64x2.extend_low_i32x4_u(amount), i64x2.extend_high_i32x4_u(amount));
    totals = i64x2.add(totals, sums);
    const cell = i32x4.shl(i32x4.add(i32x4.mul(row, wide), column), 3);
    const square = i32x4.shl(column, 3);
    const low = f64x2.convert_low_i32x4_s(amount);
    const high = f64x2.convert_low_i32x4_s(i32x4.shuffle(amount, amount, 2, 3, 2, 3));
    const first = f64x2.mul(low, low);
    const second = f64x2.mul(high, high);
    addPlant(
      cells + <usize>(<u32>i32x4.extract_lane(cell, 0)),
      squares + <usize>(<u32>i32x4.extract_lane(square, 0)),
      i32x4.extract_lane(amount, 0),
      f64x2.extract_lane(first, 0),
    );
    addPlant(
      cells + <usize>(<u32>i32x4.extract_lane(cell, 1)),
      squares + <usize>(<u32>i32x4.extract_lane(square, 1)),
      i32x4.extract_lane(amount, 1),
      f64x2.extract_lane(first, 1),
    );
    addPlant(
      cells + <usize>(<u32>i32x4.extract_lane(cell, 2)),
      squares + <usize>(<u32>i32x4.extract_lane(square, 2)),
      i32x4.extract_lane(amount, 2),
      f64x2.extract_lane(second, 0),
    );
    addPlant(
      cells + <usize>(<u32>i32x4.extract_lane(cell, 3)),
      squares + <usize>(<u32>i32x4.extract_lane(square, 3)),
      i32x4.extract_lane(amount, 3),
      f64x2.extract_lane(second, 1),
    );
  }
  let total = i64x2.extract_lane(totals, 0) + i64x2.extract_lane(totals, 1);
  for (; at < end; at += 4) {
    const row = load<u32>(place + at);
    const column = load<u32>(industry + at);
    const amount = load<i32>(size + at);
    if (row >= rows || column >= columns || amount < 0) return -1;
    const cell = cells + (<usize>(row * columns + column) << 3);
    addPlant(cell, squares + (<usize>column << 3), amount, <f64>amount * <f64>amount);
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
