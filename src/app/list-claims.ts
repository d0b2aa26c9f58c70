import { LEDGER } from '../diagnose/ledger.ts';
import type { ClaimLedger } from '../wire/list-claims.ts';
import { citedWire, needWords } from './finding-wire.ts';
import { messageWire } from './message-wire.ts';
import { PRODUCT, Sealed } from './release.ts';

/** Lists the claim ledger: every causal claim with its scope, its sources, what says the opposite, and what it needs. */
export function listClaims(): Sealed<ClaimLedger> {
  return new Sealed(PRODUCT, {
    claims: LEDGER.map((claim) => ({
      claim: claim.id,
      title: claim.title,
      statement: claim.statement,
      scope: claim.scope,
      sign: claim.sign,
      pillar: claim.pillar,
      verb: claim.verb,
      tested: claim.tested,
      test: claim.test,
      needs: claim.needs.map(needWords),
      cited: claim.sources.map(citedWire),
      contrary: claim.contrary.map(({ says, source }) => ({
        says: messageWire(says),
        cited: source && citedWire(source),
      })),
    })),
  });
}
