import type { Network } from '../../../wire/show-network.ts';
import type { Search } from '../../address.ts';

/** More partners than this make a tangle; the closest are drawn and the table has them all. */
export const MOST_EGO = 160;

/** The actor the address has chosen; without one the best tied, so that the page is never empty. −1 when there are none. */
export function egoOf({ actors }: Network, search: Search): number {
  const asked = actors.findIndex(({ id }) => id === search['who']);
  if (asked >= 0 || actors.length === 0) return asked;
  return actors.reduce((best, { degree }, i) => (degree > actors[best].degree ? i : best), 0);
}
