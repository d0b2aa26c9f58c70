// Agents that play or learn.

/** One step in which knowledge of four kinds spreads to some vertices, from `now` to `next`; twin of diffusion.ts. */
export function diffuseFour(
  first: i32,
  last: i32,
  offsets: usize,
  targets: usize,
  rate: f64,
  reach: f64,
  now: usize,
  next: usize,
): void {
  const far = f64x2.splat(reach);
  const none = f64x2.splat(0);
  let start = load<i32>(offsets + (<usize>first << 2));
  for (let i = first; i < last; i++) {
    const end = load<i32>(offsets + ((<usize>i + 1) << 2));
    const own = now + (<usize>i << 5);
    const ownLow = v128.load(own);
    const ownHigh = v128.load(own, 16);
    let gainLow = f64x2.splat(0);
    let gainHigh = f64x2.splat(0);
    const stop = targets + (<usize>end << 2);
    for (let at = targets + (<usize>start << 2); at < stop; at += 4) {
      const other = now + (<usize>load<u32>(at) << 5);
      let low = f64x2.sub(v128.load(other), ownLow);
      let high = f64x2.sub(v128.load(other, 16), ownHigh);
      low = v128.andnot(low, f64x2.gt(low, far));
      high = v128.andnot(high, f64x2.gt(high, far));
      // What is unknown stays so.
      gainLow = f64x2.add(gainLow, f64x2.pmax(low, none));
      gainHigh = f64x2.add(gainHigh, f64x2.pmax(high, none));
    }
    const factor = f64x2.splat(end > start ? rate / <f64>(end - start) : 0);
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
 * Some ties of a round of the repeated dilemma; twin of repeated-game.ts. `earned` holds four whole payoffs by own move and twice the
 * other's. Returns the defections.
 */
export function playTies(
  first: i32,
  last: i32,
  from: usize,
  to: usize,
  memory: usize,
  limits: usize,
  earned: usize,
  counter: u32,
  strategies: usize,
  payoff: usize,
): i32 {
  let defections: u32 = 0;
  let tie = <usize>first;
  let counters = i32x4.add(i32x4.splat(counter), i32x4(0, 1, 2, 3));
  for (; tie + 1 < <usize>last; tie += 2) {
    const drawn = chancesAt(counters);
    counters = i32x4.add(counters, i32x4.splat(4));
    defections += playTie(
      tie, i32x4.extract_lane(drawn, 0), i32x4.extract_lane(drawn, 1),
      from, to, memory, limits, earned, strategies, payoff,
    );
    defections += playTie(
      tie + 1, i32x4.extract_lane(drawn, 2), i32x4.extract_lane(drawn, 3),
      from, to, memory, limits, earned, strategies, payoff,
    );
  }
  if (tie < <usize>last) {
    const one = i32x4.extract_lane(counters, 0);
    defections += playTie(
      tie, chanceAt(one), chanceAt(one + 1),
      from, to, memory, limits, earned, strategies, payoff,
    );
  }
  return defections;
}

/** The mixer of chance-at.ts for four counters. */
// @ts-ignore: decorator
@inline
function chancesAt(counters: v128): v128 {
  let x = v128.xor(counters, i32x4.shr_u(counters, 16));
  x = i32x4.mul(x, i32x4.splat(0x21f0aaad));
  x = v128.xor(x, i32x4.shr_u(x, 15));
  x = i32x4.mul(x, i32x4.splat(<i32>0xd35a2d97));
  return v128.xor(x, i32x4.shr_u(x, 15));
}

// @ts-ignore: decorator
@inline
function playTie(
  tie: usize,
  x: u32,
  y: u32,
  from: usize,
  to: usize,
  memory: usize,
  limits: usize,
  earned: usize,
  strategies: usize,
  payoff: usize,
): u32 {
  const u = <usize>load<u32>(from + (tie << 2));
  const v = <usize>load<u32>(to + (tie << 2));
  const before = <u32>load<u8>(memory + tie);
  const a = before & 1;
  const b = before >>> 1;
  const moveU = <u32>(
    (x >= load<u32>(limits + (<usize>((<u32>load<u8>(strategies + u) << 2) + (a << 1) + b) << 2)))
  );
  const moveV = <u32>(
    (y >= load<u32>(limits + (<usize>((<u32>load<u8>(strategies + v) << 2) + (b << 1) + a) << 2)))
  );
  const here = moveU | (moveV << 1);
  const there = moveV | (moveU << 1);
  store<u8>(memory + tie, <u8>here);
  const ofU = payoff + (u << 2);
  const ofV = payoff + (v << 2);
  store<i32>(ofU, load<i32>(ofU) + load<i32>(earned + (<usize>here << 2)));
  store<i32>(ofV, load<i32>(ofV) + load<i32>(earned + (<usize>there << 2)));
  return moveU + moveV;
}

/** What some vertices play next, from `strategies` to `next`; twin of repeated-game.ts. `payoffs` has a row of `n` for each lane. */
export function imitate(
  first: i32,
  last: i32,
  n: i32,
  lanes: i32,
  offsets: usize,
  targets: usize,
  payoffs: usize,
  scale: f64,
  counter: u32,
  strategies: usize,
  next: usize,
): void {
  let i = first;
  let counters = i32x4.add(i32x4.splat(counter + 2 * first), i32x4(0, 1, 2, 3));
  for (; i + 1 < last; i += 2) {
    const drawn = chancesAt(counters);
    counters = i32x4.add(counters, i32x4.splat(4));
    imitateOne(
      i, i32x4.extract_lane(drawn, 0), i32x4.extract_lane(drawn, 1),
      n, lanes, offsets, targets, payoffs, scale, strategies, next,
    );
    imitateOne(
      i + 1, i32x4.extract_lane(drawn, 2), i32x4.extract_lane(drawn, 3),
      n, lanes, offsets, targets, payoffs, scale, strategies, next,
    );
  }
  if (i < last) {
    const one = i32x4.extract_lane(counters, 0);
    imitateOne(
      i, chanceAt(one), chanceAt(one + 1),
      n, lanes, offsets, targets, payoffs, scale, strategies, next,
    );
  }
}

/** Both answers are at hand: which one it is is not asked, since it would be guessed wrong half the time. */
// @ts-ignore: decorator
@inline
function imitateOne(
  i: i32,
  whom: u32,
  whether: u32,
  n: i32,
  lanes: i32,
  offsets: usize,
  targets: usize,
  payoffs: usize,
  scale: f64,
  strategies: usize,
  next: usize,
): void {
  const own = <usize>i << 2;
  const start = load<u32>(offsets + own);
  const degree = load<u32>(offsets + own, 4) - start;
  let taken = <u32>load<u8>(strategies + <usize>i);
  if (degree > 0) {
    const drawn = <u32>((<u64>whom * <u64>degree) >>> 32);
    const other = <usize>load<u32>(targets + (<usize>(start + drawn) << 2));
    const j = other << 2;
    let more = load<i32>(payoffs + j) - load<i32>(payoffs + own);
    let row = payoffs;
    for (let lane = 1; lane < lanes; lane++) {
      row += <usize>n << 2;
      more += load<i32>(row + j) - load<i32>(row + own);
    }
    const copied = <u32>load<u8>(strategies + other);
    // Below 0 nobody is copied, whatever is drawn.
    taken = select<u32>(copied, taken, <f64>(whether >>> 16) * scale < <f64>more * 65536);
  }
  store<u8>(next + <usize>i, <u8>taken);
}
