/** Bytes of memory a tie and a name take at the peak, as measured: columns, rows and their copies in compiled code. */
const PER_TIE = 250;
const PER_ACTOR = 350;
/** What one tab can hold without being ended by its browser, with some air. */
export const MOST_BYTES = 3e9;

/**
 * How many ties a file holds, from its size and its first lines, and how much memory they need. Of k names in the sample
 * that are d different ones, about k² / 2(k − d) stand in the whole: as many as make names meet again as often as they do.
 */
export function roomNeeded(
  fileBytes: number,
  sample: string,
): { readonly ties: number; readonly bytes: number } {
  const lines = sample.split('\n').length - 1;
  const ties = lines === 0 ? 1 : Math.round((fileBytes / sample.length) * lines);
  const names = sample.split(/[\t\r\n,;|]+/);
  const again = names.length - new Set(names).size;
  const actors = Math.min(2 * ties, again === 0 ? Infinity : names.length ** 2 / (2 * again));
  return { ties, bytes: roomOf(fileBytes, ties, actors) };
}

/** Bytes of memory that ties and actors need which stand in so much text. */
export function roomOf(textBytes: number, ties: number, actors: number): number {
  return textBytes + PER_TIE * ties + PER_ACTOR * actors;
}
