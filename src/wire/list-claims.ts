import { z } from 'zod';
import { message, verb } from './common.ts';
import { cited } from './show-findings.ts';

/** A causal claim of the literature as it stands in the ledger, before it is read on any place. */
export const claimCard = z.object({
  claim: z.string(),
  title: z.string(),
  statement: z.string(),
  scope: z.string(),
  sign: z.enum(['keeps-back', 'helps', 'disputed']),
  pillar: z.string(),
  verb,
  tested: z.boolean(),
  test: z.string(),
  needs: z.array(z.string()),
  cited: z.array(cited),
  contrary: z.array(z.object({ says: message, cited: cited.nullable() })),
});

/** GET /api/claims */
export const claimLedger = z.object({ claims: z.array(claimCard) });
export type ClaimLedger = z.infer<typeof claimLedger>;
