// Ties from text and columns to rows.

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
