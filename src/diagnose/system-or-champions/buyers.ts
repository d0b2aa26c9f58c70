import { numberByTie } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { SUPPLY_KINDS, supplyWeb } from '../mapping/supply-web.ts';

/** Whom one supplier of the place sells to. */
export interface Supplier {
  /** Row of the snapshot. */
  readonly actor: number;
  /** Rows of the buyers, wherever they are. */
  readonly buyers: readonly number[];
  /** Shares of the supplier’s sales, one a buyer; null where neither shares nor weights are known of all. */
  readonly shares: readonly number[] | null;
}

/**
 * The suppliers of a place with their buyers: those of its members that sell by a directed tie of supply or subcontract.
 *
 * Shares are the stated `sales-share` where it is known of every buyer, else shares of the weights where all are known:
 * shares of what the register sees.
 * Stated shares that add up to less than 1 leave the rest to buyers nobody named. Cost: O(ties).
 */
export function suppliersOf({ snapshot, local }: PlaceView): readonly Supplier[] {
  const web = supplyWeb(snapshot);
  const stated = numberByTie(snapshot, 'sales-share', SUPPLY_KINDS);
  const found: Supplier[] = [];
  for (let begin = 0, end = 0; begin < web.from.length; begin = end) {
    const actor = web.from[begin];
    while (end < web.from.length && web.from[end] === actor) end++;
    if (local[actor] < 0) continue;
    const rows = Array.from({ length: end - begin }, (_, k) => begin + k);
    const shares = rows.map((row) => stated.get(`${actor}>${web.to[row]}`) ?? NaN);
    const weights = rows.map((row) => web.weight[row]);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    found.push({
      actor,
      buyers: rows.map((row) => web.to[row]),
      shares: shares.every((share) => share === share)
        ? shares
        : total > 0
          ? weights.map((weight) => weight / total)
          : null,
    });
  }
  return found;
}
