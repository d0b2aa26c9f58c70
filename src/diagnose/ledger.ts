import type { Claim } from './claim.ts';
import { CLAIMS } from './claims/index.ts';
import { RECORDED } from './recorded/index.ts';

/** The claim ledger: every causal claim, those with a test first. */
export const LEDGER: readonly Claim[] = [...CLAIMS, ...RECORDED];
