import { listClaims } from '../../app/list-claims.ts';
import { ANYONE, release } from '../../app/release.ts';
import { claimLedger } from '../../wire/list-claims.ts';
import type { Route } from '../doors.ts';

/** The claim ledger. */
export const listClaimsRoute: Route = (http) => {
  http.get(
    '/api/claims',
    {
      schema: {
        summary: 'Lists the causal claims of the literature, those with a test first.',
        response: { 200: claimLedger },
      },
    },
    () => release(ANYONE, listClaims()),
  );
};
