// Search.

/** A tag asked for: how much, its weights here and after it at most, and where its entries go on and end. */
@unmanaged
class Term {
  asked: f64;
  most: f64;
  after: f64;
  place: u32;
  last: u32;
}

/** Adds up the rows of one window; those whose overlap reaches `floor` stand in `rows`. Returns how many; twin of tag-sums.ts. */
export function sumWindow(
  terms: usize,
  count: i32,
  rowOf: usize,
  weight: usize,
  isBytes: bool,
  sums: usize,
  touched: usize,
  start: u32,
  window: u32,
  floor: f64,
  enough: f64,
  rows: usize,
  overlaps: usize,
): i32 {
  let end = touched;
  for (let t = 0; t < count; t++) {
    const term = changetype<Term>(terms + <usize>t * offsetof<Term>());
    end = isBytes
      ? addTerm<u8>(term, rowOf, weight, sums, end, start, window, enough)
      : addTerm<f64>(term, rowOf, weight, sums, end, start, window, enough);
  }
  let found = 0;
  for (let t = touched; t < end; t += 4) {
    const at = load<u32>(t);
    const slot = sums + (<usize>at << 3);
    const overlap = load<f64>(slot);
    store<f64>(slot, 0);
    if (overlap < floor) continue;
    store<u32>(rows + (<usize>found << 2), start + at);
    store<f64>(overlaps + (<usize>found << 3), overlap);
    found++;
  }
  return found;
}

// @ts-ignore: decorator
@inline
function addTerm<W>(
  term: Term,
  rowOf: usize,
  weight: usize,
  sums: usize,
  touched: usize,
  start: u32,
  window: u32,
  enough: f64,
): usize {
  const asked = term.asked;
  const need = enough - term.after;
  const last = rowOf + (<usize>term.last << 2);
  let place = rowOf + (<usize>term.place << 2);
  let heavy = weight + <usize>term.place * sizeof<W>();
  if (term.most < need)
    for (; place < last; place += 4, heavy += sizeof<W>()) {
      const at = load<u32>(place) - start;
      if (at >= window) break;
      const slot = sums + (<usize>at << 3);
      // No sum is −0: bits compare faster than numbers.
      if (load<u64>(slot) != 0) store<f64>(slot, load<f64>(slot) + asked * <f64>load<W>(heavy));
    }
  else
    for (; place < last; place += 4, heavy += sizeof<W>()) {
      const at = load<u32>(place) - start;
      if (at >= window) break;
      const added = asked * <f64>load<W>(heavy);
      const slot = sums + (<usize>at << 3);
      if (load<u64>(slot) == 0) {
        if (added < need || added == 0) continue;
        store<u32>(touched, at);
        touched += 4;
      }
      store<f64>(slot, load<f64>(slot) + added);
    }
  term.place = <u32>((place - rowOf) >>> 2);
  return touched;
}
