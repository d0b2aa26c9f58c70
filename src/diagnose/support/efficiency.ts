import { TIE_KINDS } from '../../domain/tie-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { isFirm } from '../system-or-champions/bodies.ts';
import { suppliersOf } from '../system-or-champions/buyers.ts';
import { countedShare } from '../system-or-champions/part-interval.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** The two gains of being in a cluster, each as the share of firms that can draw on it. */
export interface CollectiveEfficiency {
  /** Firms that buy from or sell to a firm here: what nearness alone may bring. NaN where no supply is stated. */
  readonly passive: Stretch;
  /** Firms that act jointly with another firm here: a stated tie of collective action, or a shared project. */
  readonly active: Stretch;
  readonly firms: number;
}

const JOINT: readonly number[] = (['collective-action', 'joint-project'] as const).map((kind) =>
  TIE_KINDS.indexOf(kind),
);

/**
 * Passive and active collective efficiency, never in one number: firms with a supplier or buyer here, and firms that act
 * jointly with another firm here, of all firms. Cost: O(ties + joint rows).
 *
 * @see meyerstamer2002clustering
 */
export function readEfficiency(view: PlaceView): CollectiveEfficiency {
  const { ties } = view.snapshot;
  const firms = Array.from(view.members).filter((actor) => isFirm(view, actor));
  const trade = new Set<number>();
  const suppliers = suppliersOf(view);
  for (const { actor, buyers } of suppliers)
    for (const buyer of buyers)
      if (view.local[buyer] >= 0 && isFirm(view, buyer) && isFirm(view, actor))
        trade.add(actor).add(buyer);
  const joint = new Set<number>();
  const act = (a: number, b: number): void => {
    if (isFirm(view, a) && isFirm(view, b)) joint.add(a).add(b);
  };
  for (let tie = 0; tie < ties.count; tie++)
    if (
      JOINT.includes(ties.kind[tie]) &&
      view.local[ties.from[tie]] >= 0 &&
      view.local[ties.to[tie]] >= 0
    )
      act(ties.from[tie], ties.to[tie]);
  for (let row = 0; row < view.inside.count; row++)
    act(view.members[view.inside.a[row]], view.members[view.inside.b[row]]);
  return {
    passive:
      suppliers.length === 0
        ? { value: NaN, lo: NaN, hi: NaN }
        : countedShare(trade.size, firms.length),
    active:
      ties.count === 0 && view.initiatives.length === 0
        ? { value: NaN, lo: NaN, hi: NaN }
        : countedShare(joint.size, firms.length),
    firms: firms.length,
  };
}
