/** What is read of a text: all of it, or piece after piece as it comes. A piece may be overwritten once the next one is asked for. */
export type TextPieces = Uint8Array | Iterable<Uint8Array>;

/** Bytes handed on at once: they stay in a near cache while their numbers are read. */
export const MOST_BYTES = 2 ** 18;

const LINE_FEED = 10;

/**
 * The pieces of a text cut anew so that lines stay whole, none above MOST_BYTES unless a single line is; only the last may lack its
 * line feed. A line on the border of two pieces comes by itself.
 */
export function* wholeLines(text: TextPieces): Generator<Uint8Array> {
  let begun: Uint8Array | null = null;
  for (const piece of text instanceof Uint8Array ? [text] : text)
    for (let at = 0; at < piece.length; at += MOST_BYTES) {
      const window = piece.subarray(at, at + MOST_BYTES);
      const last = window.lastIndexOf(LINE_FEED) + 1;
      if (last === 0) {
        begun = joined(begun, window);
        continue;
      }
      let first = 0;
      if (begun !== null) {
        first = window.indexOf(LINE_FEED) + 1;
        yield joined(begun, window.subarray(0, first));
      }
      if (first < last) yield window.subarray(first, last);
      begun = last < window.length ? window.slice(last) : null;
    }
  if (begun !== null) yield begun;
}

function joined(before: Uint8Array | null, after: Uint8Array): Uint8Array {
  if (before === null) return after.slice();
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}
