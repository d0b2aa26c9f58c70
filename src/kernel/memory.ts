/** What one computation may ask for, bytes: 4 GiB, about what a small server can spare. */
export const MOST_BYTES = 2 ** 32;

/**
 * Refuses work that would ask for more memory than there is, before it starts: `bytes` is what `what` would hold at once.
 * Throws RangeError with both in GB.
 */
export function refuseUnlessFits(what: string, bytes: number): void {
  if (!(bytes <= MOST_BYTES))
    throw new RangeError(
      `${what} would take more than ${(MOST_BYTES / 1e9).toFixed(1)} GB of memory: "${(bytes / 1e9).toFixed(1)} GB"`,
    );
}
