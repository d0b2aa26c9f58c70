// Rows of ties.

/** Vertices whose rows are arranged together and whose changes are added up together. */
const RANK_BLOCK: u32 = 4096;
/** Rows of this many ties and more are added up one by one. */
const LONG: u32 = 64;
const LENGTHS: usize = <usize>LONG + 1;

/**
 * Arranges the rows of each block so that rows of one length lie together, four beside one another: the end of a row can then be
 * foreseen. Writes how many rows of a block have each length to `lengths` (zeros before), which these are to `order`, and in place
 * of `targets` where in a column of numbers of eight bytes their neighbours stand. `room` holds LENGTHS numbers and a block.
 */
export function arrangeBlocks(
  from: u32,
  to: u32,
  n: u32,
  offsets: usize,
  targets: usize,
  lengths: usize,
  order: usize,
  room: usize,
): void {
  const copied = room + (LENGTHS << 3);
  for (let block = from; block < to; block++) {
    const first = block * RANK_BLOCK;
    const count = min(RANK_BLOCK, n - first);
    const rows = offsets + (<usize>first << 2);
    const start = load<u32>(rows);
    const heads = targets + (<usize>start << 2);
    memory.copy(copied, heads, <usize>(load<u32>(rows + (<usize>count << 2)) - start) << 2);
    arrangeRows(
      count,
      rows,
      copied,
      lengths + ((<usize>block * LENGTHS) << 2),
      room,
      order + (<usize>first << 2),
      heads,
    );
  }
}

function arrangeRows(
  count: u32,
  offsets: usize,
  targets: usize,
  lengths: usize,
  fill: usize,
  order: usize,
  heads: usize,
): void {
  const first = load<u32>(offsets);
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const length = min(LONG, load<u32>(offsets + i, 4) - load<u32>(offsets + i));
    const at = lengths + (<usize>length << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let sum: u32 = 0;
  for (let length: usize = 0; length <= <usize>LONG << 2; length += 4) {
    store<u32>(fill + length, sum);
    sum += load<u32>(lengths + length);
  }
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const length = min(LONG, load<u32>(offsets + i, 4) - load<u32>(offsets + i));
    const at = fill + (<usize>length << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u32>(order + (<usize>place << 2), <u32>(i >>> 2));
  }
  let into = heads;
  let next = order;
  for (let length: u32 = 0; length <= LONG; length++) {
    let rows = load<u32>(lengths + (<usize>length << 2));
    if (length < LONG)
      for (; rows >= 4; rows -= 4, next += 16)
        for (let k: u32 = 0; k < length; k++)
          for (let lane: usize = 0; lane < 16; lane += 4, into += 4) {
            const row = load<u32>(offsets + (<usize>load<u32>(next + lane) << 2)) - first + k;
            store<u32>(into, load<u32>(targets + (<usize>row << 2)) << 3);
          }
    for (; rows > 0; rows--, next += 4) {
      const row = offsets + (<usize>load<u32>(next) << 2);
      const end = load<u32>(row, 4) - first;
      for (let k = load<u32>(row) - first; k < end; k++, into += 4)
        store<u32>(into, load<u32>(targets + (<usize>k << 2)) << 3);
    }
  }
}

/** One round for the blocks from `from` to `to`; `changes` and `stuck` take a number each. Twin of page-rank.ts. */
export function rankBlocks(
  from: u32,
  to: u32,
  n: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  lengths: usize,
  order: usize,
  out: usize,
  values: usize,
  changes: usize,
  stuck: usize,
  passed: usize,
  passing: usize,
  base: f64,
  damping: f64,
  sums: usize,
): void {
  for (let block = from; block < to; block++) {
    const first = <usize>(block * RANK_BLOCK);
    const count = min(RANK_BLOCK, n - <u32>first);
    const rows = offsets + (first << 2);
    const start = <usize>load<u32>(rows);
    const heads = targets + (start << 2);
    if (weights == 0)
      addRows(rows, lengths + ((<usize>block * LENGTHS) << 2), order + (first << 2), heads, passed, sums);
    else addWeightedRows(count, rows, heads, weights + (start << 3), passed, sums);
    const at = first << 3;
    const told = <usize>block << 3;
    settleRanks(count, sums, base, damping, out + at, values + at, passing + at, changes + told, stuck + told);
  }
}

/** Adds up the arranged rows of one block: the sum of each of its vertices at `sums`. */
function addRows(
  offsets: usize,
  lengths: usize,
  order: usize,
  heads: usize,
  passed: usize,
  sums: usize,
): void {
  let at = heads;
  let next = order;
  for (let length: u32 = 0; length <= LONG; length++) {
    let rows = load<u32>(lengths + (<usize>length << 2));
    const bytes = <usize>length << 4;
    if (length < LONG)
      for (; rows >= 4; rows -= 4, next += 16) {
        let a: f64 = 0;
        let b: f64 = 0;
        let c: f64 = 0;
        let d: f64 = 0;
        for (const end = at + bytes; at < end; at += 16) {
          a += load<f64>(passed + <usize>load<u32>(at));
          b += load<f64>(passed + <usize>load<u32>(at, 4));
          c += load<f64>(passed + <usize>load<u32>(at, 8));
          d += load<f64>(passed + <usize>load<u32>(at, 12));
        }
        store<f64>(sums + (<usize>load<u32>(next) << 3), a);
        store<f64>(sums + (<usize>load<u32>(next, 4) << 3), b);
        store<f64>(sums + (<usize>load<u32>(next, 8) << 3), c);
        store<f64>(sums + (<usize>load<u32>(next, 12) << 3), d);
      }
    for (; rows > 0; rows--, next += 4) {
      const v = <usize>load<u32>(next);
      const row = offsets + (v << 2);
      const end = at + (<usize>(load<u32>(row, 4) - load<u32>(row)) << 2);
      let sum: f64 = 0;
      for (; at < end; at += 4) sum += load<f64>(passed + <usize>load<u32>(at));
      store<f64>(sums + (v << 3), sum);
    }
  }
}

/** Adds up the weighted rows of one block as they lie. */
function addWeightedRows(
  count: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  passed: usize,
  sums: usize,
): void {
  let at = targets;
  let weight = weights;
  for (let i: usize = 0; i < <usize>count; i++) {
    const row = offsets + (i << 2);
    const end = at + (<usize>(load<u32>(row, 4) - load<u32>(row)) << 2);
    let sum: f64 = 0;
    for (; at < end; at += 4, weight += 8)
      sum += load<f64>(passed + (<usize>load<u32>(at) << 3)) * load<f64>(weight);
    store<f64>(sums + (i << 3), sum);
  }
}

/** New values of one block from what was added up, and what its vertices pass on. */
function settleRanks(
  count: u32,
  sums: usize,
  base: f64,
  damping: f64,
  out: usize,
  values: usize,
  passing: usize,
  changes: usize,
  stuck: usize,
): void {
  let change: f64 = 0;
  let staying: f64 = 0;
  for (let i: usize = 0; i < <usize>count << 3; i += 8) {
    const value = base + damping * load<f64>(sums + i);
    change += abs(value - load<f64>(values + i));
    store<f64>(values + i, value);
    const strength = load<f64>(out + i);
    if (strength > 0) store<f64>(passing + i, value / strength);
    else {
      store<f64>(passing + i, 0);
      staying += value;
    }
  }
  store<f64>(changes, change);
  store<f64>(stuck, staying);
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
        add(roundabout + (<usize>j << 3), a * b * load<f64>(inverse + (r << 3)));
        add(roundabout + (<usize>side << 3), a * c * load<f64>(inverse + (v << 3)));
        add(roundabout + (<usize>k << 3), b * c * load<f64>(inverse + (<usize>w << 3)));
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

/**
 * Counts the ends of `count` ties, which lie `step` bytes apart, at `counts`, one place after their vertex. Returns false when they
 * do not come in ascending order, the lower end first. Twin of rowsInOrder in graph.ts.
 */
export function countEnds(
  n: i32,
  count: i32,
  from: usize,
  to: usize,
  step: usize,
  lastFrom: u32,
  lastTo: u32,
  counts: usize,
): bool {
  let before = (<u64>lastFrom << 32) | <u64>lastTo;
  let wrong = false;
  for (let i: usize = 0; i < <usize>count * step; i += step) {
    const u = load<u32>(from + i);
    const v = load<u32>(to + i);
    const pair = (<u64>u << 32) | <u64>v;
    if (u >= v || v >= <u32>n) return false;
    wrong = wrong || pair <= before;
    before = pair;
    store<u32>(counts + (<usize>v << 2), load<u32>(counts + (<usize>v << 2), 4) + 1, 4);
    store<u32>(counts + (<usize>u << 2), load<u32>(counts + (<usize>u << 2), 4) + 1, 4);
  }
  return !wrong;
}

/** Adds up `counts` and copies where each row starts to `fill`. */
export function startRows(n: i32, counts: usize, fill: usize): void {
  let sum: u32 = 0;
  for (let v: usize = 0; v < <usize>n << 2; v += 4) {
    sum += load<u32>(counts + v);
    store<u32>(counts + v, sum);
    store<u32>(fill + v, sum);
  }
  store<u32>(counts + (<usize>n << 2), sum + load<u32>(counts + (<usize>n << 2)));
}

/** Puts both ends of ties in ascending order into the rows: when the turn of a vertex comes, its lower ends are all there. */
export function fillRows(count: i32, from: usize, to: usize, step: usize, fill: usize, targets: usize): void {
  const end = from + <usize>count * step;
  const aside = to - from;
  for (let i = from; i < end; ) {
    const u = load<u32>(i);
    const low = fill + (<usize>u << 2);
    let into = targets + (<usize>load<u32>(low) << 2);
    do {
      const v = load<u32>(i + aside);
      const high = fill + (<usize>v << 2);
      const place = load<u32>(high);
      store<u32>(high, place + 1);
      store<u32>(targets + (<usize>place << 2), u);
      store<u32>(into, v);
      into += 4;
      i += step;
    } while (i < end && load<u32>(i) == u);
    store<u32>(low, <u32>((into - targets) >>> 2));
  }
}

/** Which of sixteen bytes are no digits, a bit each. */
@inline
function breaks(at: usize): u64 {
  const above = i8x16.sub_sat_u(i8x16.sub(v128.load(at), i8x16.splat(48)), i8x16.splat(9));
  return <u64>(i8x16.bitmask(i8x16.ne(above, i8x16.splat(0))) & 0xffff);
}

/** The number whose `length` digits, eight at most, start at `at`. */
@inline
function eightDigits(at: usize, length: usize): u32 {
  let digits = (load<u64>(at) << (64 - (<u64>length << 3))) & 0x0f0f0f0f0f0f0f0f;
  digits = digits * 10 + (digits >> 8);
  return <u32>(
    (((digits & 0x000000ff000000ff) * 0x000f424000000064 +
      ((digits >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >>
      32)
  );
}

/**
 * Two whole numbers a line, parted by a tab; a line feed stands behind the last one and 64 digits after that. Writes the numbers
 * one after another; returns how many lines, -1 when one is none. Twin of parse-ties.ts.
 */
export function parseTies(text: usize, bytes: i32, numbers: usize): i32 {
  const end = text + <usize>bytes;
  let start = text;
  let out = numbers;
  let expected: u32 = 9;
  let wrong: u32 = 0;
  for (let block = text; block < end; block += 64) {
    let stops = breaks(block) | (breaks(block + 16) << 16) | (breaks(block + 32) << 32) | (breaks(block + 48) << 48);
    while (stops != 0) {
      const at = block + <usize>ctz(stops);
      stops &= stops - 1;
      const length = at - start;
      wrong |= <u32>load<u8>(at) ^ expected;
      // From a tab to a line feed and back.
      expected ^= 3;
      if (length - 1 < 8) store<u32>(out, eightDigits(start, length));
      else if (length == 9) store<u32>(out, eightDigits(start, 8) * 10 + (<u32>load<u8>(at - 1) - 48));
      else return -1;
      out += 4;
      start = at + 1;
    }
  }
  return wrong != 0 || expected != 9 || start != end ? -1 : <i32>((out - numbers) >>> 3);
}
