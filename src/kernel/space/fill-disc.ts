import { refuseUnlessFits } from '../memory.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Spreads points evenly over the unit disc, the first nearest to the centre.
 *
 * One point stands in the centre, two to four on a ring, five to seven on a ring around the first; from eight on point i
 * stands at √(i / n) on a spiral of the golden angle (Vogel's sunflower), so that each has π / n of the disc.
 * All points lie within the disc of radius √((n − ½) / n); 0 points give empty columns. O(n).
 *
 * @throws RangeError unless count is a whole number of 0 or more that memory can hold.
 * @see vogel1979
 */
export function fillDisc(count: number): { readonly x: Float64Array; readonly y: Float64Array } {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`the number of points is not a whole number of 0 or more: "${count}"`);
  refuseUnlessFits('points of a disc', 16 * count);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  if (count < 2) return { x, y };
  const centred = count > 4;
  for (let i = centred ? 1 : 0; i < count; i++) {
    const ring = count < 8;
    const angle = ring ? (2 * Math.PI * i) / (centred ? count - 1 : count) : i * GOLDEN_ANGLE;
    const radius = ring ? RING[count] : Math.sqrt(i / count);
    x[i] = radius * Math.cos(angle);
    y[i] = radius * Math.sin(angle);
  }
  return { x, y };
}

/** Radius of the ring by number of points, chosen so that neighbours and rim are about equally far. */
const RING = [0, 0, 0.42, 0.48, 0.55, 0.66, 0.68, 0.7];
