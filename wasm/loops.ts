// AssemblyScript: the inner loops of kernels that compiled code runs faster than typed arrays. Each does what its plain twin in
// src/kernel does, in the same order of additions, so that the bytes of the results are the same. Columns lie in the memory of the
// module; the caller places them and reads them back. Long work comes in many short calls, since the engine changes to its best code
// between calls only.

/** One step in which knowledge of four kinds spreads, from `now` to `next`; twin of diffusion.ts. */
export function diffuseFour(
  n: i32,
  offsets: usize,
  targets: usize,
  rate: f64,
  reach: f64,
  now: usize,
  next: usize,
): void {
  const far = f64x2.splat(reach);
  let start = load<i32>(offsets);
  for (let i = 0; i < n; i++) {
    const end = load<i32>(offsets + ((<usize>i + 1) << 2));
    const own = now + (<usize>i << 5);
    const ownLow = v128.load(own);
    const ownHigh = v128.load(own, 16);
    let gainLow = f64x2.splat(0);
    let gainHigh = f64x2.splat(0);
    const last = targets + (<usize>end << 2);
    for (let at = targets + (<usize>start << 2); at < last; at += 4) {
      const other = now + (<usize>load<u32>(at) << 5);
      let low = f64x2.sub(v128.load(other), ownLow);
      let high = f64x2.sub(v128.load(other, 16), ownHigh);
      low = v128.andnot(low, f64x2.gt(low, far));
      high = v128.andnot(high, f64x2.gt(high, far));
      gainLow = f64x2.add(gainLow, f64x2.add(low, f64x2.abs(low)));
      gainHigh = f64x2.add(gainHigh, f64x2.add(high, f64x2.abs(high)));
    }
    const factor = f64x2.splat(end > start ? rate / <f64>(end - start) / 2 : 0);
    const to = next + (<usize>i << 5);
    v128.store(to, f64x2.add(ownLow, f64x2.mul(factor, gainLow)));
    v128.store(to, f64x2.add(ownHigh, f64x2.mul(factor, gainHigh)), 16);
    start = end;
  }
}

/** The mixer of chance-at.ts. */
// @ts-ignore: decorator
@inline
function chanceAt(counter: u32): u32 {
  let x = counter ^ (counter >>> 16);
  x *= 0x21f0aaad;
  x ^= x >>> 15;
  x *= 0xd35a2d97;
  return x ^ (x >>> 15);
}

/**
 * One round of the repeated dilemma, from `strategies` to `next`; twin of repeated-game.ts. `earned` holds four whole payoffs by own
 * move and twice the other's. Returns the defections.
 */
export function playRound(
  n: i32,
  offsets: usize,
  targets: usize,
  ties: i32,
  from: usize,
  to: usize,
  memory: usize,
  payoff: usize,
  limits: usize,
  earned: usize,
  shift: i32,
  scale: f64,
  round: i32,
  strategies: usize,
  next: usize,
): f64 {
  let defections: u32 = 0;
  let counter: u32 = <u32>(round * 2 * ties + shift);
  zero(payoff, n << 2);
  for (let tie: usize = 0; tie < <usize>ties; tie++) {
    const u = <usize>load<u32>(from + (tie << 2)) << 2;
    const v = <usize>load<u32>(to + (tie << 2)) << 2;
    const last = <u32>load<u8>(memory + tie);
    const x = chanceAt(counter);
    const y = chanceAt(counter + 1);
    counter += 2;
    const a = last & 1;
    const b = last >>> 1;
    const moveU = <u32>(
      (x >= load<u32>(limits + (<usize>((load<u32>(strategies + u) << 2) + (a << 1) + b) << 2)))
    );
    const moveV = <u32>(
      (y >= load<u32>(limits + (<usize>((load<u32>(strategies + v) << 2) + (b << 1) + a) << 2)))
    );
    store<u8>(memory + tie, <u8>(moveU | (moveV << 1)));
    store<i32>(
      payoff + u,
      load<i32>(payoff + u) + load<i32>(earned + (<usize>(moveU | (moveV << 1)) << 2)),
    );
    store<i32>(
      payoff + v,
      load<i32>(payoff + v) + load<i32>(earned + (<usize>(moveV | (moveU << 1)) << 2)),
    );
    defections += moveU + moveV;
  }
  const second: u32 = 0x80000000 + <u32>(round * 2 * n + shift);
  for (let i = 0; i < n; i++) {
    const start = load<u32>(offsets + (<usize>i << 2));
    const degree = load<u32>(offsets + (<usize>i << 2), 4) - start;
    let taken = load<u32>(strategies + (<usize>i << 2));
    if (degree > 0) {
      const drawn = <u32>((<u64>chanceAt(second + 2 * i) * <u64>degree) >>> 32);
      const j = <usize>load<u32>(targets + (<usize>(start + drawn) << 2)) << 2;
      const more = load<i32>(payoff + j) - load<i32>(payoff + (<usize>i << 2));
      if (more > 0 && <f64>(chanceAt(second + 2 * i + 1) >>> 16) * scale < <f64>more * 65536)
        taken = load<u32>(strategies + j);
    }
    store<u32>(next + (<usize>i << 2), taken);
  }
  return <f64>defections;
}

// @ts-ignore: decorator
@inline
function zero(at: usize, bytes: i32): void {
  memory.fill(at, 0, bytes);
}

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

/** Rounds of PageRank; twin of page-rank.ts. Returns the last change; the values stand in `values` when rounds are even. */
export function pageRankRound(
  n: i32,
  offsets: usize,
  targets: usize,
  weights: usize,
  out: usize,
  values: usize,
  next: usize,
  passed: usize,
  damping: f64,
): f64 {
  let stuck: f64 = 0;
  for (let v: usize = 0; v < <usize>n << 3; v += 8) {
    const strength = load<f64>(out + v);
    const value = load<f64>(values + v);
    if (strength > 0) store<f64>(passed + v, value / strength);
    else {
      store<f64>(passed + v, 0);
      stuck += value;
    }
  }
  const base = (1 - damping + damping * stuck) / <f64>n;
  let change: f64 = 0;
  let at = targets;
  let weight = weights;
  for (let v: usize = 0; v < <usize>n; v++) {
    let sum: f64 = 0;
    const end = targets + (<usize>load<u32>(offsets + (v << 2), 4) << 2);
    if (weights == 0)
      for (; at < end; at += 4) sum += load<f64>(passed + (<usize>load<u32>(at) << 3));
    else
      for (; at < end; at += 4, weight += 8)
        sum += load<f64>(passed + (<usize>load<u32>(at) << 3)) * load<f64>(weight);
    const value = base + damping * sum;
    store<f64>(next + (v << 3), value);
    change += abs(value - load<f64>(values + (v << 3)));
  }
  return change;
}

/** Adds the paths of fewest steps from one source; twin of path-sums.ts. `level` is 0 everywhere before and after. */
export function addPaths(
  offsets: usize,
  targets: usize,
  sizes: usize,
  level: usize,
  paths: usize,
  order: usize,
  source: u32,
  times: f64,
  sum: usize,
  squares: usize,
): void {
  let count: usize = 4;
  store<u32>(order, source);
  store<i32>(level + (<usize>source << 2), 1);
  store<f64>(paths + (<usize>source << 3), 1);
  for (let head: usize = 0; head < count; head += 4) {
    const u = <usize>load<u32>(order + head);
    const step = load<i32>(level + (u << 2)) + 1;
    const own = load<f64>(paths + (u << 3));
    const through = head == 0 ? 1 : own * <f64>load<u32>(sizes + (u << 2));
    const end = targets + (<usize>load<u32>(offsets + (u << 2), 4) << 2);
    for (let k = targets + (<usize>load<u32>(offsets + (u << 2)) << 2); k < end; k += 4) {
      const v = <usize>load<u32>(k);
      const d = load<i32>(level + (v << 2));
      if (d == 0) {
        store<i32>(level + (v << 2), step);
        store<f64>(paths + (v << 3), through);
        store<u32>(order + count, <u32>v);
        count += 4;
      } else if (d == step) store<f64>(paths + (v << 3), load<f64>(paths + (v << 3)) + through);
    }
  }
  const farthest = load<i32>(level + (<usize>load<u32>(order + count - 4) << 2));
  for (let i = count - 4; i > 0; i -= 4) {
    const u = <usize>load<u32>(order + i);
    const step = load<i32>(level + (u << 2)) + 1;
    let gathered: f64 = 0;
    if (step <= farthest) {
      const end = targets + (<usize>load<u32>(offsets + (u << 2), 4) << 2);
      for (let k = targets + (<usize>load<u32>(offsets + (u << 2)) << 2); k < end; k += 4) {
        const v = <usize>load<u32>(k);
        if (load<i32>(level + (v << 2)) == step) gathered += load<f64>(paths + (v << 3));
      }
    }
    const own = load<f64>(paths + (u << 3));
    const depends = gathered * own;
    store<f64>(paths + (u << 3), (<f64>load<u32>(sizes + (u << 2)) * (1 + depends)) / own);
    store<f64>(sum + (u << 3), load<f64>(sum + (u << 3)) + times * depends);
    if (squares != 0)
      store<f64>(squares + (u << 3), load<f64>(squares + (u << 3)) + depends * depends);
  }
  for (let i: usize = 0; i < count; i += 4)
    store<i32>(level + (<usize>load<u32>(order + i) << 2), 0);
}

/**
 * Puts vertices in order of `core`, their degrees of at most `largest`: `starts` (zeros before) where each degree begins, `place` of
 * each vertex in `order`.
 */
export function bucket(
  n: i32,
  largest: i32,
  core: usize,
  starts: usize,
  fill: usize,
  place: usize,
  order: usize,
): void {
  const end = <usize>n << 2;
  for (let v: usize = 0; v < end; v += 4) {
    const at = starts + (<usize>load<u32>(core + v) << 2);
    store<u32>(at, load<u32>(at, 4) + 1, 4);
  }
  for (let d: usize = 0; d <= <usize>largest << 2; d += 4)
    store<u32>(starts + d, load<u32>(starts + d) + load<u32>(starts + d, 4), 4);
  memory.copy(fill, starts, (<usize>largest + 2) << 2);
  for (let v: usize = 0; v < end; v += 4) {
    const at = fill + (<usize>load<u32>(core + v) << 2);
    const to = load<u32>(at);
    store<u32>(at, to + 1);
    store<u32>(place + v, to);
    store<u32>(order + (<usize>to << 2), <u32>(v >>> 2));
  }
}

/**
 * Each tie once, by its end of lower rank; `rank` and `vertices` as `bucket` puts them. Twin of forward-rows.ts. Returns how many ties.
 */
export function forward(
  n: i32,
  offsets: usize,
  targets: usize,
  rank: usize,
  vertices: usize,
  starts: usize,
  heads: usize,
  arcs: usize,
): u32 {
  let count: u32 = 0;
  for (let r: u32 = 0; r < <u32>n; r++) {
    const v = <usize>load<u32>(vertices + (<usize>r << 2)) << 2;
    const end = load<u32>(offsets + v, 4);
    for (let k = load<u32>(offsets + v); k < end; k++) {
      const other = load<u32>(rank + (<usize>load<u32>(targets + (<usize>k << 2)) << 2));
      if (other <= r) continue;
      store<u32>(arcs + (<usize>count << 2), k);
      store<u32>(heads + (<usize>count << 2), other);
      count++;
    }
    store<u32>(starts + (<usize>r << 2), count, 4);
  }
  return count;
}

/** Peels vertices by degree, one row system; `core` holds degrees and ends as core numbers. Twin of k-core.ts. */
export function peel(
  n: i32,
  offsets: usize,
  targets: usize,
  core: usize,
  starts: usize,
  place: usize,
  order: usize,
): void {
  for (let i: usize = 0; i < <usize>n << 2; i += 4) {
    const v = <usize>load<u32>(order + i) << 2;
    const own = load<u32>(core + v);
    const end = targets + (<usize>load<u32>(offsets + v, 4) << 2);
    for (let k = targets + (<usize>load<u32>(offsets + v) << 2); k < end; k += 4) {
      const u = load<u32>(k);
      const held = load<u32>(core + (<usize>u << 2));
      if (held <= own) continue;
      const bucket = starts + (<usize>held << 2);
      const first = load<u32>(bucket);
      store<u32>(bucket, first + 1);
      const moved = load<u32>(order + (<usize>first << 2));
      const at = load<u32>(place + (<usize>u << 2));
      store<u32>(order + (<usize>first << 2), u);
      store<u32>(order + (<usize>at << 2), moved);
      store<u32>(place + (<usize>moved << 2), at);
      store<u32>(place + (<usize>u << 2), first);
      store<u32>(core + (<usize>u << 2), held - 1);
    }
  }
}

/** Counts the triangles at the ranks from `from` to `to` on forward rows; `mark` is -1 everywhere before. Twin of triangles.ts. */
export function countTriangles(
  from: i32,
  to: i32,
  offsets: usize,
  targets: usize,
  mark: usize,
  byRank: usize,
): f64 {
  let total: i64 = 0;
  for (let r = from; r < to; r++) {
    const start = targets + (<usize>load<u32>(offsets + (<usize>r << 2)) << 2);
    const end = targets + (<usize>load<u32>(offsets + (<usize>r << 2), 4) << 2);
    for (let k = start; k < end; k += 4) store<i32>(mark + (<usize>load<u32>(k) << 2), r);
    let mine: u32 = 0;
    for (let k = start; k < end; k += 4) {
      const v = <usize>load<u32>(k) << 2;
      let shared: u32 = 0;
      const last = targets + (<usize>load<u32>(offsets + v, 4) << 2);
      for (let j = targets + (<usize>load<u32>(offsets + v) << 2); j < last; j += 4) {
        const w = <usize>load<u32>(j) << 2;
        if (load<i32>(mark + w) == r) {
          shared++;
          store<u32>(byRank + w, load<u32>(byRank + w) + 1);
        }
      }
      store<u32>(byRank + v, load<u32>(byRank + v) + shared);
      mine += shared;
    }
    const own = byRank + (<usize>r << 2);
    store<u32>(own, load<u32>(own) + mine);
    total += <i64>mine;
  }
  return <f64>total;
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

/**
 * Rows of ties that come in ascending order, the lower end first: each row takes its lower ends, then its higher. `offsets`
 * holds n + 1 zeros before. Returns false when the ties are not in that order. Twin of rowsInOrder in graph.ts.
 */
export function rowsInOrder(
  n: i32,
  count: i32,
  from: usize,
  to: usize,
  offsets: usize,
  fill: usize,
  targets: usize,
): bool {
  let lastFrom: u32 = 0;
  let lastTo: u32 = 0;
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const u = load<u32>(from + i);
    const v = load<u32>(to + i);
    if (u >= v || v >= <u32>n || u < lastFrom || (i > 0 && u == lastFrom && v <= lastTo)) return false;
    lastFrom = u;
    lastTo = v;
    store<u32>(offsets + (<usize>v << 2), load<u32>(offsets + (<usize>v << 2), 4) + 1, 4);
    store<u32>(offsets + (<usize>u << 2), load<u32>(offsets + (<usize>u << 2), 4) + 1, 4);
  }
  for (let v: usize = 0; v < <usize>n << 2; v += 4)
    store<u32>(offsets + v, load<u32>(offsets + v) + load<u32>(offsets + v, 4), 4);
  memory.copy(fill, offsets, <usize>n << 2);
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const at = fill + (<usize>load<u32>(to + i) << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u32>(targets + (<usize>place << 2), load<u32>(from + i));
  }
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const at = fill + (<usize>load<u32>(from + i) << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u32>(targets + (<usize>place << 2), load<u32>(to + i));
  }
  return true;
}

/**
 * Two whole numbers a line, parted by a tab; a line feed stands behind the last one. Returns how many lines, -1 when one is none.
 * Twin of parse-ties.ts.
 */
export function parseTies(text: usize, bytes: i32, from: usize, to: usize): i32 {
  const end = text + <usize>bytes;
  let at = text;
  let line: usize = 0;
  while (at < end) {
    let start = at;
    let u: u32 = 0;
    for (let digit = <u32>load<u8>(at) - 48; digit <= 9; digit = <u32>load<u8>(++at) - 48)
      u = u * 10 + digit;
    if (at == start || at - start > 9 || load<u8>(at) != 9) return -1;
    start = ++at;
    let v: u32 = 0;
    for (let digit = <u32>load<u8>(at) - 48; digit <= 9; digit = <u32>load<u8>(++at) - 48)
      v = v * 10 + digit;
    if (at == start || at - start > 9 || load<u8>(at) != 10) return -1;
    at++;
    store<u32>(from + (line << 2), u);
    store<u32>(to + (line << 2), v);
    line++;
  }
  return <i32>line;
}
