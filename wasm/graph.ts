// Rows of ties: paths, cores, triangles, constraint.

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

/** Degrees without loops of the vertices from `from` to `to`. */
export function countNeighbours(from: i32, to: i32, offsets: usize, targets: usize, degrees: usize): void {
  for (let v = <u32>from; v < <u32>to; v++) {
    const at = <usize>v << 2;
    const start = load<u32>(offsets + at);
    const stop = load<u32>(offsets + at, 4);
    let degree = stop - start;
    const end = targets + (<usize>stop << 2);
    for (let k = targets + (<usize>start << 2); k < end; k += 4) degree -= u32(load<u32>(k) == v);
    store<u32>(degrees + at, degree);
  }
}

/**
 * Of the `count` vertices in `left`, puts those of this degree into `queue` and keeps those of more. Returns how many it queued;
 * `told` then holds how many it kept and the least degree of them.
 */
export function sieve(count: i32, level: u32, degrees: usize, left: usize, queue: usize, told: usize): i32 {
  let kept = left;
  let tail = queue;
  let least = u32.MAX_VALUE;
  const end = left + (<usize>count << 2);
  for (let i = left; i < end; i += 4) {
    const v = load<u32>(i);
    const degree = load<u32>(degrees + (<usize>v << 2));
    store<u32>(kept, v);
    store<u32>(tail, v);
    kept += <usize>(degree > level) << 2;
    tail += <usize>(degree == level) << 2;
    least = min(least, select<u32>(degree, u32.MAX_VALUE, degree > level));
  }
  store<u32>(told, <u32>((kept - left) >>> 2));
  store<u32>(told, least, 4);
  return <i32>((tail - queue) >>> 2);
}

/** Peels the vertices of `queue` from `from` to `to`: neighbours that fall to `level` are queued at `tail`. Twin of k-core.ts. */
export function peel(
  from: i32,
  to: i32,
  tail: i32,
  level: u32,
  offsets: usize,
  targets: usize,
  degrees: usize,
  queue: usize,
): i32 {
  let last = queue + (<usize>tail << 2);
  const end = queue + (<usize>to << 2);
  for (let i = queue + (<usize>from << 2); i < end; i += 4) {
    const v = <usize>load<u32>(i) << 2;
    const stop = targets + (<usize>load<u32>(offsets + v, 4) << 2);
    // No branch: whether a neighbour is still there cannot be guessed.
    for (let k = targets + (<usize>load<u32>(offsets + v) << 2); k < stop; k += 4) {
      const u = load<u32>(k);
      const at = degrees + (<usize>u << 2);
      const degree = load<u32>(at);
      store<u32>(at, degree - u32(degree > level));
      store<u32>(last, u);
      last += <usize>(degree == level + 1) << 2;
    }
  }
  return <i32>((last - queue) >>> 2);
}

/** Of two vertices the one with the longer row comes later, of equals the higher. */
@inline
function turnOf(offsets: usize, v: u32): u64 {
  const row = load<u64>(offsets + (<usize>v << 2));
  return (((row >> 32) - (row & 0xffffffff)) << 32) | <u64>v;
}

/**
 * Each tie of the rows from `from` to `to` once, by the end whose turn comes first; `starts` holds where row `from` starts.
 * `values` takes the weights beside `heads` where there are any, `degrees` how many ties a row has but loops, `masks` 64 bits of
 * each row: rows without a bit in common have no end in common. Twin of forward-rows.ts.
 */
export function forward(
  from: i32,
  to: i32,
  offsets: usize,
  targets: usize,
  weights: usize,
  degrees: usize,
  starts: usize,
  heads: usize,
  values: usize,
  masks: usize,
): void {
  let count = load<u32>(starts + (<usize>from << 2));
  for (let v = <u32>from; v < <u32>to; v++) {
    const row = <usize>v << 2;
    const own = turnOf(offsets, v);
    const start = load<u32>(offsets + row);
    const end = load<u32>(offsets + row, 4);
    let degree = end - start;
    let mask: u64 = 0;
    for (let k = start; k < end; k++) {
      const u = load<u32>(targets + (<usize>k << 2));
      store<u32>(heads + (<usize>count << 2), u);
      if (weights != 0)
        store<f64>(values + (<usize>count << 3), load<f64>(weights + (<usize>k << 3)));
      const ahead = turnOf(offsets, u) > own;
      count += u32(ahead);
      mask |= u64(ahead) << <u64>(u & 63);
      degree -= u32(u == v);
    }
    store<u32>(degrees + row, degree);
    store<u32>(starts + row, count, 4);
    store<u64>(masks + (row << 1), mask);
  }
}

@inline
function setBit(bits: usize, v: u32): void {
  const at = bits + (<usize>(v >>> 5) << 2);
  store<u32>(at, load<u32>(at) | (1 << (v & 31)));
}

@inline
function hasBit(bits: usize, v: u32): u32 {
  return (load<u32>(bits + (<usize>(v >>> 5) << 2)) >>> (v & 31)) & 1;
}

/** Empties the words of the bits that a row has set. */
@inline
function clearBits(bits: usize, row: usize, end: usize): void {
  for (let k = row; k < end; k += 4) store<u32>(bits + (<usize>(load<u32>(k) >>> 5) << 2), 0);
}

/**
 * The positions in the forward row from `start` to `end`, itself of this mask, whose rows may lead to an end of it as well. Returns
 * where `chosen` ends.
 */
@inline
function likely(start: u32, end: u32, targets: usize, masks: usize, mask: u64, chosen: usize): usize {
  let last = chosen;
  for (let k = start; k < end; k++) {
    const v = <usize>load<u32>(targets + (<usize>k << 2));
    store<u32>(last, k);
    last += <usize>((load<u64>(masks + (v << 3)) & mask) != 0) << 2;
  }
  return last;
}

/** Counts the triangles of the forward rows from `from` to `to`; `bits` are 0 before and after. Twin of triangles.ts. */
export function countTriangles(
  from: i32,
  to: i32,
  offsets: usize,
  targets: usize,
  masks: usize,
  bits: usize,
  chosen: usize,
  perVertex: usize,
): void {
  for (let row = <usize>from << 2; row < <usize>to << 2; row += 4) {
    const start = load<u32>(offsets + row);
    const end = load<u32>(offsets + row, 4);
    const stop = likely(start, end, targets, masks, load<u64>(masks + (row << 1)), chosen);
    if (stop == chosen) continue;
    const first = targets + (<usize>start << 2);
    const past = targets + (<usize>end << 2);
    for (let k = first; k < past; k += 4) setBit(bits, load<u32>(k));
    let mine: u32 = 0;
    for (let at = chosen; at < stop; at += 4) {
      const v = <usize>load<u32>(targets + (<usize>load<u32>(at) << 2)) << 2;
      let shared: u32 = 0;
      const last = targets + (<usize>load<u32>(offsets + v, 4) << 2);
      for (let j = targets + (<usize>load<u32>(offsets + v) << 2); j < last; j += 4) {
        const w = load<u32>(j);
        if (hasBit(bits, w)) {
          shared++;
          const count = perVertex + (<usize>w << 2);
          store<u32>(count, load<u32>(count) + 1);
        }
      }
      if (shared == 0) continue;
      store<u32>(perVertex + v, load<u32>(perVertex + v) + shared);
      mine += shared;
    }
    clearBits(bits, first, past);
    store<u32>(perVertex + row, load<u32>(perVertex + row) + mine);
  }
}

@inline
function add(at: usize, what: f64): void {
  store<f64>(at, load<f64>(at) + what);
}

@inline
function valueAt(values: usize, k: u32): f64 {
  return values == 0 ? 1 : load<f64>(values + (<usize>k << 3));
}

/**
 * Adds to each tie of the triangles of the forward rows from `from` to `to` the way round by the third vertex; `closed` counts the
 * triangles of each vertex. `bits` are 0 before and after, `values` 0 where every tie counts one. Twin of burt.ts.
 */
export function addRoundabouts(
  from: i32,
  to: i32,
  offsets: usize,
  targets: usize,
  values: usize,
  inverse: usize,
  masks: usize,
  bits: usize,
  chosen: usize,
  places: usize,
  roundabout: usize,
  closed: usize,
): void {
  for (let r = <usize>from; r < <usize>to; r++) {
    const start = load<u32>(offsets + (r << 2));
    const end = load<u32>(offsets + (r << 2), 4);
    const stop = likely(start, end, targets, masks, load<u64>(masks + (r << 3)), chosen);
    if (stop == chosen) continue;
    for (let k = start; k < end; k++) {
      const v = load<u32>(targets + (<usize>k << 2));
      setBit(bits, v);
      store<u32>(places + (<usize>v << 2), k);
    }
    for (let at = chosen; at < stop; at += 4) {
      const k = load<u32>(at);
      const v = <usize>load<u32>(targets + (<usize>k << 2));
      const last = load<u32>(offsets + (v << 2), 4);
      for (let j = load<u32>(offsets + (v << 2)); j < last; j++) {
        const w = load<u32>(targets + (<usize>j << 2));
        if (!hasBit(bits, w)) continue;
        const side = load<u32>(places + (<usize>w << 2));
        const a = valueAt(values, k);
        const b = valueAt(values, side);
        const c = valueAt(values, j);
        add(roundabout + (<usize>j << 3), a * load<f64>(inverse + (r << 3)) * b);
        add(roundabout + (<usize>side << 3), a * load<f64>(inverse + (v << 3)) * c);
        add(roundabout + (<usize>k << 3), b * load<f64>(inverse + (<usize>w << 3)) * c);
        if (a > 0 && b > 0 && c > 0) {
          add(closed + (r << 3), 1);
          add(closed + (v << 3), 1);
          add(closed + (<usize>w << 3), 1);
        }
      }
    }
    clearBits(bits, targets + (<usize>start << 2), targets + (<usize>end << 2));
  }
}

/** Adds the squares of what each tie of the forward rows from `from` to `to` invests, at either end. Twin of burt.ts. */
export function addConstraint(
  from: i32,
  to: i32,
  offsets: usize,
  targets: usize,
  values: usize,
  inverse: usize,
  roundabout: usize,
  constraint: usize,
  contacts: usize,
): void {
  for (let r = <usize>from; r < <usize>to; r++) {
    const end = load<u32>(offsets + (r << 2), 4);
    const own = load<f64>(inverse + (r << 3));
    for (let k = load<u32>(offsets + (r << 2)); k < end; k++) {
      const value = valueAt(values, k);
      if (value == 0) continue;
      const v = <usize>load<u32>(targets + (<usize>k << 2));
      const both = value + load<f64>(roundabout + (<usize>k << 3));
      const mine = both * own;
      const yours = both * load<f64>(inverse + (v << 3));
      add(constraint + (r << 3), mine * mine);
      add(constraint + (v << 3), yours * yours);
      store<u32>(contacts + (r << 2), load<u32>(contacts + (r << 2)) + 1);
      store<u32>(contacts + (v << 2), load<u32>(contacts + (v << 2)) + 1);
    }
  }
}
