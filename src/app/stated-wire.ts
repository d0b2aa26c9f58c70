import type { Relation } from '../measure/stated-relations.ts';
import type { Network } from '../wire/show-network.ts';

/** The stated relations of a pair as they are sent; nothing where there are none. */
export function statedWire(
  relations: readonly Relation[],
): Pick<Network['ties'][number], 'stated'> {
  if (relations.length === 0) return {};
  return { stated: relations.map(({ kind, heading }) => ({ kind, heading })) };
}
