import { loops } from '../loops.ts';
import { openTies, type ParsedTies, type TieReader } from './tie-reader.ts';
import { wholeLines, type TextPieces } from './whole-lines.ts';

/**
 * Reads ties from text: two whole numbers below 10⁹ a line, parted by one tab, lines ended by a line feed (the last one may lack
 * it). Nothing at all is no tie. O(bytes); of a text in pieces only one lies in memory at a time.
 *
 * @throws RangeError naming the line that is none.
 */
export function parseTies(text: TextPieces): ParsedTies {
  return readTies(text, (reader) => reader.ties());
}

/** What `finish` makes of the ties of a text, before their reader is closed. */
export function readTies<T>(text: TextPieces, finish: (reader: TieReader) => T): T {
  const bytes = text instanceof Uint8Array ? text.length : Infinity;
  const reader = loops(bytes)?.openTies() ?? openTies();
  try {
    for (const piece of wholeLines(text)) if (!reader.add(piece)) throw noTie(reader, piece);
    return finish(reader);
  } finally {
    reader.close();
  }
}

const LINE_FEED = 10;
/** Bytes of a wrong line that are told. */
const TOLD = 40;

/** Finds the line of a piece that is no tie, by reading it line by line. */
function noTie(reader: TieReader, piece: Uint8Array): RangeError {
  const whole = openTies();
  let line = reader.count();
  for (let start = 0; ; line++) {
    const feed = piece.indexOf(LINE_FEED, start);
    const end = feed < 0 ? piece.length : feed;
    if (!whole.add(piece.subarray(start, feed < 0 ? end : end + 1))) {
      const said = String.fromCharCode(...piece.subarray(start, Math.min(end, start + TOLD)));
      return new RangeError(
        `line ${line + 1} is not two whole numbers with a tab between: "${said}"`,
      );
    }
    start = end + 1;
  }
}
