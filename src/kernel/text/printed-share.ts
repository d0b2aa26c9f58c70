/** A printed percentage: its number, and half the last digit it was rounded to. */
export interface PrintedShare {
  readonly percent: number;
  readonly half: number;
}

/** Reads a percentage as it is printed: digits with a point or comma, a sign % or none; null for anything else. */
export function readShare(text: string): PrintedShare | null {
  const bare = text.replace(/\s*%$/, '').trim();
  const found = /^-?\d+(?:[.,](\d+))?$/.exec(bare);
  if (found === null) return null;
  const digits = found[1]?.length ?? 0;
  return { percent: Number(bare.replace(',', '.')), half: 0.5 * 10 ** -digits };
}

/** Rounding may go either way at the half, and hundredths have no exact binary form. */
const SLACK = 1e-9;

/**
 * Whether a printed percentage is what count and total give: |percent − 100 · count / total| ≤ half a unit of its last digit.
 *
 * True where the text is no percentage or the total is 0: there is nothing to compare.
 */
export function sharesAgree(count: number, total: number, text: string): boolean {
  const printed = readShare(text);
  if (printed === null || !(total > 0)) return true;
  return Math.abs(printed.percent - (100 * count) / total) <= printed.half + SLACK;
}

/** The least and the most whole count of `total` that is printed as this percentage; null when there is none. Cost: O(1). */
export function countsPrintedAs(text: string, total: number): readonly [number, number] | null {
  const printed = readShare(text);
  if (printed === null || !(total > 0 && total < Infinity)) return null;
  const least = Math.max(0, Math.ceil(((printed.percent - printed.half - SLACK) * total) / 100));
  const most = Math.min(
    Math.floor(total),
    Math.floor(((printed.percent + printed.half + SLACK) * total) / 100),
  );
  return least <= most ? [least, most] : null;
}
