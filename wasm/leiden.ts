// Communities. What is asked of a community or a part for every tie lies together, so that it is met in the cache together.

/** The weight of ties to a community from the vertex at hand, −1 where there is none yet, and its mass. */
@unmanaged
class Block {
  tied: f64;
  mass: f64;
}

/** The weight of ties to a part, −1 where there is none yet, its mass, and the weight from it to the rest of its block. */
@unmanaged
class Part {
  tied: f64;
  mass: f64;
  outward: f64;
  isShared: u64;
}

/** The block of a vertex and its part within. */
@unmanaged
class Seat {
  block: u32;
  part: u32;
}

/** Where the queue stands. */
@unmanaged
class Turn {
  head: u32;
  waiting: u32;
  empties: u32;
}

// @ts-ignore: decorator
@inline
function at32(column: usize, i: u32): u32 {
  return load<u32>(column + (<usize>i << 2));
}

// @ts-ignore: decorator
@inline
function put32(column: usize, i: u32, value: u32): void {
  store<u32>(column + (<usize>i << 2), value);
}

// @ts-ignore: decorator
@inline
function blockOf(blocks: usize, c: u32): Block {
  return changetype<Block>(blocks + (<usize>c << 4));
}

// @ts-ignore: decorator
@inline
function partOf(parts: usize, c: u32): Part {
  return changetype<Part>(parts + (<usize>c << 5));
}

// @ts-ignore: decorator
@inline
function seatOf(seats: usize, v: u32): Seat {
  return changetype<Seat>(seats + (<usize>v << 3));
}

// @ts-ignore: decorator
@inline
function weightAt(weights: usize, k: u32): f64 {
  return weights == 0 ? 1 : load<f64>(weights + (<usize>k << 3));
}

/** Masses and members of the blocks to begin with, and the list of empty ones. */
export function seatBlocks(
  n: u32,
  masses: usize,
  labels: usize,
  blocks: usize,
  members: usize,
  empty: usize,
  turn: Turn,
): void {
  for (let c: u32 = 0; c < n; c++) {
    blockOf(blocks, c).tied = -1;
    blockOf(blocks, c).mass = 0;
    put32(members, c, 0);
  }
  for (let v: u32 = 0; v < n; v++) {
    const c = at32(labels, v);
    blockOf(blocks, c).mass += load<f64>(masses + (<usize>v << 3));
    put32(members, c, at32(members, c) + 1);
  }
  turn.head = 0;
  turn.waiting = n;
  turn.empties = 0;
  for (let c = n; c > 0; c--) if (at32(members, c - 1) == 0) put32(empty, turn.empties++, c - 1);
}

/** Takes some vertices from the queue and moves them; twin of leiden-move.ts. Returns how many wait. */
export function moveSome(
  n: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  masses: usize,
  price: f64,
  labels: usize,
  blocks: usize,
  members: usize,
  empty: usize,
  queue: usize,
  isQueued: usize,
  touched: usize,
  turn: Turn,
  steps: u32,
): u32 {
  let head = turn.head;
  let waiting = turn.waiting;
  let empties = turn.empties;
  for (; waiting > 0 && steps > 0; steps--) {
    const v = at32(queue, head);
    head = head + 1 == n ? 0 : head + 1;
    waiting--;
    store<u8>(isQueued + v, 0);
    const home = at32(labels, v);
    const mass = load<f64>(masses + (<usize>v << 3));
    const own = blockOf(blocks, home);
    own.mass -= mass;
    const others = at32(members, home) - 1;
    put32(members, home, others);
    if (others == 0) {
      own.mass = 0;
      put32(empty, empties++, home);
    }
    const start = at32(offsets, v);
    const end = at32(offsets, v + 1);
    let last = touched;
    let reach: f64 = 0;
    for (let k = start; k < end; k++) {
      const weight = weightAt(weights, k);
      reach += weight;
      const c = at32(labels, at32(targets, k));
      const block = blockOf(blocks, c);
      if (block.tied < 0) {
        store<u32>(last, c);
        last += 4;
        block.tied = weight;
      } else block.tied += weight;
    }
    const slack = 1e-10 * reach;
    const cost = price * mass;
    let best = home;
    let most = max(own.tied, 0) - cost * own.mass;
    for (let i = touched; i < last; i += 4) {
      const c = load<u32>(i);
      const block = blockOf(blocks, c);
      const gain = block.tied - cost * block.mass;
      block.tied = -1;
      if (gain > most + slack) {
        most = gain;
        best = c;
      }
    }
    if (most < -slack && others > 0) best = at32(empty, empties - 1);
    const joined = at32(members, best);
    if (joined == 0) empties--;
    put32(labels, v, best);
    blockOf(blocks, best).mass += mass;
    put32(members, best, joined + 1);
    if (best == home) continue;
    for (let k = start; k < end; k++) {
      const u = at32(targets, k);
      if (load<u8>(isQueued + u) != 0 || at32(labels, u) == best) continue;
      store<u8>(isQueued + u, 1);
      const tail = head + waiting;
      put32(queue, tail < n ? tail : tail - n, u);
      waiting++;
    }
  }
  turn.head = head;
  turn.waiting = waiting;
  turn.empties = empties;
  return waiting;
}

/** Every vertex a part of its own; masses of blocks, and what ties each part to its block. */
export function seatParts(
  n: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  masses: usize,
  labels: usize,
  seats: usize,
  parts: usize,
  blockMass: usize,
): void {
  for (let v: u32 = 0; v < n; v++) {
    const seat = seatOf(seats, v);
    seat.block = at32(labels, v);
    seat.part = v;
  }
  let k = at32(offsets, 0);
  for (let v: u32 = 0; v < n; v++) {
    const block = seatOf(seats, v).block;
    const mass = load<f64>(masses + (<usize>v << 3));
    const sum = blockMass + (<usize>block << 3);
    store<f64>(sum, load<f64>(sum) + mass);
    let outward: f64 = 0;
    for (const end = at32(offsets, v + 1); k < end; k++)
      if (seatOf(seats, at32(targets, k)).block == block) outward += weightAt(weights, k);
    const part = partOf(parts, v);
    part.tied = -1;
    part.mass = mass;
    part.outward = outward;
    part.isShared = 0;
  }
}

// @ts-ignore: decorator
@inline
function isWellTied(part: Part, mass: f64, price: f64): bool {
  return part.outward >= price * part.mass * (mass - part.mass);
}

/**
 * Goes on from one vertex of the order to the next that has parts to choose from, and lists them with their gains; twin of
 * leiden-refine.ts. Returns its place in the order; n when there is none.
 */
export function nextChoice(
  n: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  masses: usize,
  price: f64,
  seats: usize,
  parts: usize,
  blockMass: usize,
  order: usize,
  from: u32,
  touched: usize,
  ties: usize,
  gains: usize,
  told: usize,
): u32 {
  for (let i = from; i < n; i++) {
    const v = at32(order, i);
    const own = partOf(parts, v);
    if (own.isShared != 0) continue;
    const block = seatOf(seats, v).block;
    const whole = load<f64>(blockMass + (<usize>block << 3));
    if (!isWellTied(own, whole, price)) continue;
    let count: u32 = 0;
    const end = at32(offsets, v + 1);
    for (let k = at32(offsets, v); k < end; k++) {
      const seat = seatOf(seats, at32(targets, k));
      if (seat.block != block) continue;
      const part = partOf(parts, seat.part);
      const weight = weightAt(weights, k);
      if (part.tied < 0) {
        put32(touched, count++, seat.part);
        part.tied = weight;
      } else part.tied += weight;
    }
    const cost = price * load<f64>(masses + (<usize>v << 3));
    let most: f64 = 0;
    let open: u32 = 0;
    for (let c: u32 = 0; c < count; c++) {
      const part = partOf(parts, at32(touched, c));
      const tied = part.tied;
      part.tied = -1;
      store<f64>(ties + (<usize>c << 3), tied);
      let gain = tied - cost * part.mass;
      if (gain < 0 || !(tied > 0) || !isWellTied(part, whole, price)) gain = -Infinity;
      else {
        open++;
        if (gain > most) most = gain;
      }
      store<f64>(gains + (<usize>c << 3), gain);
    }
    if (open == 0) continue;
    store<f64>(told, most);
    store<f64>(told, <f64>count, 8);
    return i;
  }
  return n;
}

/** Merges a vertex into the part that was chosen. */
export function joinPart(
  v: u32,
  chosen: u32,
  masses: usize,
  seats: usize,
  parts: usize,
  touched: usize,
  ties: usize,
): void {
  const label = at32(touched, chosen);
  const part = partOf(parts, label);
  const own = partOf(parts, v);
  part.outward += own.outward - 2 * load<f64>(ties + (<usize>chosen << 3));
  part.mass += load<f64>(masses + (<usize>v << 3));
  part.isShared = 1;
  own.isShared = 1;
  seatOf(seats, v).part = label;
}

/** The ties between blocks, added up; twin of `aggregate` in leiden-level.ts. Returns how many. */
export function aggregate(
  n: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  masses: usize,
  labels: usize,
  count: u32,
  starts: usize,
  fill: usize,
  members: usize,
  sumOfMasses: usize,
  place: usize,
  rows: usize,
  heads: usize,
  sums: usize,
): u32 {
  for (let v: u32 = 0; v < n; v++) {
    const c = at32(labels, v);
    const sum = sumOfMasses + (<usize>c << 3);
    store<f64>(sum, load<f64>(sum) + load<f64>(masses + (<usize>v << 3)));
    put32(starts, c + 1, at32(starts, c + 1) + 1);
  }
  for (let c: u32 = 0; c < count; c++) {
    put32(fill, c, at32(starts, c));
    put32(starts, c + 1, at32(starts, c + 1) + at32(starts, c));
  }
  for (let v: u32 = 0; v < n; v++) {
    const c = at32(labels, v);
    const i = at32(fill, c);
    put32(fill, c, i + 1);
    put32(members, i, v);
  }
  let at: u32 = 0;
  for (let c: u32 = 0; c < count; c++) {
    const row = at;
    const last = at32(starts, c + 1);
    for (let i = at32(starts, c); i < last; i++) {
      const v = at32(members, i);
      const end = at32(offsets, v + 1);
      for (let k = at32(offsets, v); k < end; k++) {
        const d = at32(labels, at32(targets, k));
        if (d == c) continue;
        const weight = weightAt(weights, k);
        const known = at32(place, d);
        if (known >= row && known < at && at32(heads, known) == d) {
          const sum = sums + (<usize>known << 3);
          store<f64>(sum, load<f64>(sum) + weight);
        } else {
          put32(place, d, at);
          put32(heads, at, d);
          store<f64>(sums + (<usize>at << 3), weight);
          at++;
        }
      }
    }
    put32(rows, c + 1, at);
  }
  return at;
}
