import type { Claim } from '../claim.ts';
import { CO_OPERATION_CLAIMS } from './co-operation-claims.ts';
import { POLICY_CLAIMS } from './policy-claims.ts';
import { SHOCK_CLAIMS } from './shock-claims.ts';

/** The claims of the literature that are recorded without a test, with what a test of each would need. */
export const RECORDED: readonly Claim[] = [
  ...CO_OPERATION_CLAIMS,
  ...POLICY_CLAIMS,
  ...SHOCK_CLAIMS,
];
