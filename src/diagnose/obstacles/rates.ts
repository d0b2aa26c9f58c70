import { SMALL } from '../../domain/actor-kind.ts';
import type { Message } from '../../domain/message.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { isFirm } from '../system-or-champions/bodies.ts';
import { partInterval } from '../system-or-champions/part-interval.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** How often something holds among small firms and among larger ones. */
export interface RateBySize {
  readonly small: number;
  readonly smallHold: number;
  readonly large: number;
  readonly largeHold: number;
  /** Rate of small firms over rate of larger ones, cut at 2; NaN where it holds for no larger firm. */
  readonly ratio: Stretch;
}

/**
 * The rate at which something holds among small firms over the rate among larger ones. Firms of unknown size are left out.
 *
 * Cost: draws · firms.
 */
export function rateBySize(
  view: PlaceView,
  holds: (actor: number) => boolean,
  draws: number,
  random: Random,
): RateBySize {
  const { small } = view.snapshot.actors;
  const firms = Array.from(view.members).filter(
    (actor) => isFirm(view, actor) && SMALL[small[actor]] !== 'unknown',
  );
  const isSmall = firms.map((actor) => SMALL[small[actor]] === 'yes');
  const held = firms.map(holds);
  const count = (kept: Uint8Array): readonly [number, number, number, number] => {
    const at: [number, number, number, number] = [0, 0, 0, 0];
    for (let i = 0; i < firms.length; i++) {
      if (kept[i] === 0) continue;
      at[isSmall[i] ? 0 : 2]++;
      if (held[i]) at[isSmall[i] ? 1 : 3]++;
    }
    return at;
  };
  const ratio = (kept: Uint8Array): number => {
    const [s, sh, l, lh] = count(kept);
    return s === 0 || lh === 0 ? NaN : Math.min(2, sh / s / (lh / l));
  };
  const [s, sh, l, lh] = count(new Uint8Array(firms.length).fill(1));
  return {
    small: s,
    smallHold: sh,
    large: l,
    largeHold: lh,
    ratio: partInterval(firms.length, ratio, { draws, range: [0, 2] }, random),
  };
}

/** The counts of a rate for its sentence: {small}, {smallHold}, {large}, {largeHold}. */
export function ratesSaid({ small, smallHold, large, largeHold }: RateBySize): Message['values'] {
  return {
    small: { count: small },
    smallHold: { count: smallHold },
    large: { count: large },
    largeHold: { count: largeHold },
  };
}
