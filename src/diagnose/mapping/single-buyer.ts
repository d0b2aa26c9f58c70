import { herfindahl } from '../../kernel/space/herfindahl.ts';
import type { SupplyWeb } from './supply-web.ts';

/** How much each supplier hangs on one buyer; one entry per actor of the web. */
export interface BuyerDependence {
  /** Distinct buyers the register knows. */
  readonly buyers: Uint32Array;
  /** Row of the buyer that takes most; −1 where there is none, or where shares are unknown and buyers are several. */
  readonly top: Int32Array;
  /**
   * Share of sales that goes to the largest buyer, in [0, 1]: what is stated, or the share of the weights where all are
   * known; NaN elsewhere, also for a supplier with one known buyer, who may sell outside the register.
   */
  readonly topShare: Float64Array;
}

/**
 * Dependence of every supplier on single buyers. `salesShare` holds stated shares of the supplier’s sales by
 * `supplier>buyer`; a stated share outranks weights, and weights are used only where no share of the supplier is stated.
 *
 * Shares of weights are shares of what the register sees, and rise when buyers are missing. Cost: O(actors + pairs).
 *
 * @see hsieh-korean
 */
export function buyerDependence(
  { count, from, to, weight }: SupplyWeb,
  salesShare: ReadonlyMap<string, number> = new Map(),
): BuyerDependence {
  const buyers = new Uint32Array(count);
  const top = new Int32Array(count).fill(-1);
  const topShare = new Float64Array(count).fill(NaN);
  // Pairs come by supplier, so each supplier is one run of rows.
  for (let begin = 0, end = 0; begin < from.length; begin = end) {
    const supplier = from[begin];
    while (end < from.length && from[end] === supplier) end++;
    buyers[supplier] = end - begin;
    const stated = new Float64Array(end - begin);
    for (let k = begin; k < end; k++)
      stated[k - begin] = salesShare.get(`${supplier}>${to[k]}`) ?? NaN;
    let most = -1;
    for (let k = 0; k < stated.length; k++)
      if (stated[k] === stated[k] && (most < 0 || stated[k] > stated[most])) most = k;
    if (most >= 0) {
      top[supplier] = to[begin + most];
      topShare[supplier] = stated[most];
      continue;
    }
    if (stated.length === 1) {
      top[supplier] = to[begin];
      continue;
    }
    let all = 0;
    for (let k = begin; k < end; k++) {
      all += weight[k];
      if (most < 0 || weight[k] > weight[most]) most = k;
    }
    if (!(all > 0)) continue;
    top[supplier] = to[most];
    topShare[supplier] = weight[most] / all;
  }
  return { buyers, top, topShare };
}

/** Dependence of a group of suppliers. */
export interface GroupDependence {
  /** Suppliers of the group: those with a known buyer. */
  readonly suppliers: number;
  /** Of them, those with exactly one known buyer. */
  readonly oneBuyer: number;
  /** Of them, those whose largest buyer is known to take at least the share asked for. */
  readonly mostlyOne: number;
  /** Of them, those whose share of the largest buyer is known. */
  readonly shareKnown: number;
  /** Herfindahl index of the group’s supply pairs over buyers, in (0, 1]; 1 when all sell to one; NaN without pairs. */
  readonly buyerConcentration: number;
}

/**
 * Single-buyer dependence of the suppliers that `among` keeps, say one tier or the small firms of a place.
 *
 * The share of suppliers with one buyer and the concentration of buyers are two things: many suppliers may each have one
 * buyer, all different. Cost: O(actors + pairs).
 */
export function groupDependence(
  web: SupplyWeb,
  { buyers, topShare }: BuyerDependence,
  among: (actor: number) => boolean,
  atLeast = 0.5,
): GroupDependence {
  let [suppliers, oneBuyer, mostlyOne, shareKnown] = [0, 0, 0, 0];
  for (let i = 0; i < web.count; i++) {
    if (buyers[i] === 0 || !among(i)) continue;
    suppliers++;
    if (buyers[i] === 1) oneBuyer++;
    if (topShare[i] === topShare[i]) shareKnown++;
    if (topShare[i] >= atLeast) mostlyOne++;
  }
  const taken = new Map<number, number>();
  for (let k = 0; k < web.from.length; k++)
    if (among(web.from[k])) taken.set(web.to[k], (taken.get(web.to[k]) ?? 0) + 1);
  return {
    suppliers,
    oneBuyer,
    mostlyOne,
    shareKnown,
    buyerConcentration: taken.size === 0 ? NaN : herfindahl([...taken.values()]).index,
  };
}
