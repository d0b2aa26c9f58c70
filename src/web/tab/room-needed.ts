/** Bytes of memory a tie and a name take at the peak: columns, rows and their copies in compiled code. */
const PER_TIE = 160;
const PER_ACTOR = 400;
/** What one tab can hold without being ended by its browser, with some air. */
export const MOST_BYTES = 3e9;

/** How many ties a file holds, from its size and its first lines, and how much memory they need. */
export function roomNeeded(
  fileBytes: number,
  sample: string,
): { readonly ties: number; readonly bytes: number } {
  const lines = sample.split('\n').length - 1;
  const ties = lines === 0 ? 1 : Math.round((fileBytes / sample.length) * lines);
  const names = new Set(sample.split(/[\s,;|]+/)).size;
  // A sample meets each name more rarely than the whole does: this many at most
  const actors = Math.min(2 * ties, (names / Math.max(1, lines)) * ties);
  return { ties, bytes: fileBytes + PER_TIE * ties + PER_ACTOR * actors };
}
