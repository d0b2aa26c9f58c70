import { TIE_KINDS } from '../../domain/tie-kind.ts';
import { once } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Kinds of ties that say who supplies whom; such a tie runs from the supplier to the buyer. */
export const SUPPLY_KINDS = ['supply', 'subcontract'] as const;

/** Who supplies whom, each pair of supplier and buyer once. */
export interface SupplyWeb {
  /** Actors of the register; rows of `from` and `to` are below it. */
  readonly count: number;
  /** The supplier of each pair. */
  readonly from: Uint32Array;
  /** The buyer of each pair. */
  readonly to: Uint32Array;
  /** Sum of the weights of the pair’s ties, in the source’s own unit; NaN when any is unknown. */
  readonly weight: Float64Array;
  /** Ties left out because they say no direction, or lead from an actor to itself. */
  readonly leftOut: number;
}

const KINDS: readonly number[] = SUPPLY_KINDS.map((kind) => TIE_KINDS.indexOf(kind));

/**
 * The supply web of a register: ties of kind supply and subcontract, duplicates of one pair made one. Cost: O(ties).
 */
export const supplyWeb = once(({ ties, actors }: Snapshot): SupplyWeb => {
  const pairs = new Map<number, number>();
  let leftOut = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    if (!KINDS.includes(ties.kind[tie])) continue;
    const [a, b] = [ties.from[tie], ties.to[tie]];
    if (ties.directed[tie] === 0 || a === b) {
      leftOut++;
      continue;
    }
    const key = a * actors.count + b;
    pairs.set(key, (pairs.get(key) ?? 0) + ties.weight[tie]);
  }
  const keys = [...pairs.keys()].sort((x, y) => x - y);
  return {
    count: actors.count,
    from: Uint32Array.from(keys, (key) => Math.floor(key / actors.count)),
    to: Uint32Array.from(keys, (key) => key % actors.count),
    weight: Float64Array.from(keys, (key) => pairs.get(key)!),
    leftOut,
  };
});
