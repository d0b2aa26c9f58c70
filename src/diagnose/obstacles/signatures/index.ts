import type { Signature } from '../signature.ts';
import { endsEarly } from './ends-early.ts';
import { inward } from './inward.ts';
import { oneBuyer } from './one-buyer.ts';
import { ownedElsewhere } from './owned-elsewhere.ts';
import { sameProductTies } from './same-product-ties.ts';
import { smallClients } from './small-clients.ts';
import { smallMembers } from './small-members.ts';

/** The traces of obstacles in data, at least one for each class. */
export const SIGNATURES: readonly Signature[] = [
  sameProductTies,
  endsEarly,
  smallMembers,
  smallClients,
  inward,
  oneBuyer,
  ownedElsewhere,
];
