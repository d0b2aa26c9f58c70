// PageRank in blocks of vertices.

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
