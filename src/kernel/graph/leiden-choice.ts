import type { Random } from '../random/random.ts';
import type { Choose } from './leiden-refine.ts';

/** Draws a position by exp(gain / θ), or −1 for staying alone, whose gain is 0; one number of the stream a draw. */
export function chooseByGain(theta: number, random: Random): Choose {
  let shares = new Float64Array(64);
  return (gains, count, most) => {
    if (count > shares.length) shares = new Float64Array(2 * count);
    const alone = Math.exp(-most / theta);
    let total = alone;
    for (let i = 0; i < count; i++) {
      shares[i] = Math.exp((gains[i] - most) / theta);
      total += shares[i];
    }
    let left = random.float() * total - alone;
    if (left < 0) return -1;
    let last = -1;
    for (let i = 0; i < count; i++) {
      if (shares[i] === 0) continue;
      last = i;
      left -= shares[i];
      if (left < 0) return i;
    }
    return last;
  };
}
