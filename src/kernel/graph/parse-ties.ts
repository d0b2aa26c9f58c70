import { loops } from '../loops.ts';

/** The two ends of ties, in the order of the lines. */
export interface ParsedTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const TAB = 9;
const LINE_FEED = 10;
const ZERO = 48;
/** One more digit could overflow 32 bits. */
const MOST_DIGITS = 9;

/**
 * Reads ties from bytes: two whole numbers below 10⁹ a line, parted by one tab, lines ended by a line feed (the last one may lack
 * it). Nothing at all is no tie. O(bytes).
 *
 * @throws RangeError naming the line that is none.
 */
export function parseTies(bytes: Uint8Array): ParsedTies {
  const compiled = loops(bytes.length)?.parseTies(bytes);
  if (compiled) return compiled;
  let lines = bytes.length > 0 && bytes[bytes.length - 1] !== LINE_FEED ? 1 : 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LINE_FEED) lines++;
  const from = new Uint32Array(lines);
  const to = new Uint32Array(lines);
  let at = 0;
  const number = (line: number, end: number): number => {
    const start = at;
    let value = 0;
    for (; at < bytes.length && bytes[at] - ZERO >= 0 && bytes[at] - ZERO <= 9; at++)
      value = value * 10 + bytes[at] - ZERO;
    const ended = at < bytes.length ? bytes[at] === end : end === LINE_FEED;
    if (at === start || at - start > MOST_DIGITS || !ended) throw noTie(bytes, line);
    at++;
    return value;
  };
  for (let line = 0; line < lines; line++) {
    from[line] = number(line, TAB);
    to[line] = number(line, LINE_FEED);
  }
  return { from, to };
}

function noTie(bytes: Uint8Array, line: number): RangeError {
  let start = 0;
  for (let left = line; left > 0; start++) if (bytes[start] === LINE_FEED) left--;
  const end = bytes.indexOf(LINE_FEED, start);
  const said = Array.from(bytes.subarray(start, end < 0 ? bytes.length : end).subarray(0, 40));
  return new RangeError(
    `line ${line + 1} is not two whole numbers with a tab between: "${String.fromCharCode(...said)}"`,
  );
}
