import type { SharedEvents } from './project.ts';
import { swapModes, twoModeDegrees, type TwoMode } from './two-mode.ts';

/**
 * For each pair of members, the chance to share at least as many events if each had drawn its events at random:
 * P(X ≥ count), X hypergeometric with all events, those of one and those of the other. Small p-values are the backbone; with many pairs
 * the cut wants a correction for their number. The sizes of events are not held fixed. `pairs` must come from all events of the
 * two-mode graph. O(events + Σ over pairs of the smaller degree).
 * Throws RangeError when events were left out of the pairs.
 * @see neal2014backbone
 */
export function backboneP(twoMode: TwoMode, pairs: SharedEvents): Float64Array {
  if (pairs.eventsLeftOut > 0)
    throw new RangeError(`pairs leave out events: "${pairs.eventsLeftOut}"`);
  const { events } = twoMode;
  const { ofEvents: degrees } = twoModeDegrees(swapModes(twoMode));
  const logFactorial = new Float64Array(events + 1);
  for (let k = 2; k <= events; k++) logFactorial[k] = logFactorial[k - 1] + Math.log(k);
  const logChoose = (n: number, k: number): number =>
    logFactorial[n] - logFactorial[k] - logFactorial[n - k];
  return Float64Array.from(pairs.from, (member, i) => {
    const a = degrees[member];
    const b = degrees[pairs.to[i]];
    // P(X = k) = C(a, k) C(events − a, b − k) / C(events, b); each term from the one before.
    let term = 1;
    let sum = 1;
    const count = pairs.count[i];
    for (let k = count; k < Math.min(a, b); k++) {
      term *= ((a - k) * (b - k)) / ((k + 1) * (events - a - b + k + 1));
      sum += term;
    }
    const first = logChoose(a, count) + logChoose(events - a, b - count) - logChoose(events, b);
    return Math.min(1, Math.exp(first) * sum);
  });
}
