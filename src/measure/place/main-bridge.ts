import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { bridges } from '../web.ts';

/** The member whose leaving would cost the others most reach. */
export interface MainBridge {
  /** Index of the actor in the snapshot. */
  readonly actor: number;
  /** Pairs of others that reach each other only through it. */
  readonly pairsLost: number;
  /** Pairs of others that reach each other today. */
  readonly pairs: number;
}

/** The main bridge of a place, the first of equals; null where nobody's leaving would part two others. */
export const mainBridge = once((view: PlaceView): MainBridge | null => {
  const { pairsLost, shareLost } = bridges(view);
  let best = -1;
  for (let member = 0; member < shareLost.length; member++)
    if (shareLost[member] > (best < 0 ? 0 : shareLost[best])) best = member;
  if (best < 0) return null;
  return {
    actor: view.members[best],
    pairsLost: pairsLost[best],
    pairs: pairsLost[best] / shareLost[best],
  };
});
