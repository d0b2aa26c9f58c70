import type { Dispute } from './dispute.ts';
import { DISPUTES_ON_OUTCOMES } from './on-outcomes.ts';
import { DISPUTES_ON_TIES } from './on-ties.ts';

/** Where the literature disagrees, X1 to X16. */
export const DISPUTES: readonly Dispute[] = [...DISPUTES_ON_TIES, ...DISPUTES_ON_OUTCOMES];
