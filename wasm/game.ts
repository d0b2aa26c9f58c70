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
  for (let tie = <usize>first; tie < <usize>last; tie++) {
    const u = <usize>load<u32>(from + (tie << 2)) << 2;
    const v = <usize>load<u32>(to + (tie << 2)) << 2;
    const before = <u32>load<u8>(memory + tie);
    const x = chanceAt(counter);
    const y = chanceAt(counter + 1);
    counter += 2;
    const a = before & 1;
    const b = before >>> 1;
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
  return defections;
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
  for (let i = first; i < last; i++) {
    const start = load<u32>(offsets + (<usize>i << 2));
    const degree = load<u32>(offsets + (<usize>i << 2), 4) - start;
    let taken = load<u32>(strategies + (<usize>i << 2));
    if (degree > 0) {
      const drawn = <u32>((<u64>chanceAt(counter + 2 * i) * <u64>degree) >>> 32);
      const j = <usize>load<u32>(targets + (<usize>(start + drawn) << 2)) << 2;
      let more = load<i32>(payoffs + j) - load<i32>(payoffs + (<usize>i << 2));
      let row = payoffs;
      for (let lane = 1; lane < lanes; lane++) {
        row += <usize>n << 2;
        more += load<i32>(row + j) - load<i32>(row + (<usize>i << 2));
      }
      if (more > 0 && <f64>(chanceAt(counter + 2 * i + 1) >>> 16) * scale < <f64>more * 65536)
        taken = load<u32>(strategies + j);
    }
    store<u32>(next + (<usize>i << 2), taken);
  }
}
