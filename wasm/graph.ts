// Rows of ties.

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
