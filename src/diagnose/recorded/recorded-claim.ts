import { message } from '../../domain/message.ts';
import type { Claim, ClaimCard } from '../claim.ts';
import { claim } from '../claim.ts';

/** A causal claim that is recorded, with what a test of it would need. */
export interface Recorded extends Pick<
  ClaimCard,
  'id' | 'title' | 'statement' | 'scope' | 'sign' | 'pillar' | 'verb' | 'sources' | 'needs'
> {
  /** What says the opposite, in one sentence, and where it stands; null where we say it ourselves. */
  readonly contrary: string;
  readonly against?: ClaimCard['sources'][number];
}

/**
 * Makes a claim of a record without a test: on every place it cannot tell, and names what a test would need.
 *
 * It stands in the ledger so that nobody takes what is tested for all there is.
 */
export function recorded({ contrary, against, ...card }: Recorded): Claim {
  const needs = card.needs.join('; ');
  return claim({
    ...card,
    version: 1,
    tested: false,
    test: `No test is built. One would need ${needs}.`,
    why: message(
      `claim.${card.id}.why`,
      'It is recorded so that what is tested is not taken for all that is claimed.',
    ),
    contrary: [{ says: message(`claim.${card.id}.contrary-1`, contrary), source: against ?? null }],
    parameters: [],
    read: () => ({
      status: 'cannot-tell',
      says: message(
        `claim.${card.id}.untested`,
        'No test of this claim is built yet. It would need {needs}.',
        {
          needs,
        },
      ),
      wouldChange: message(`claim.${card.id}.would-change`, 'A test of it, on {needs}.', { needs }),
      who: [],
      coverage: { have: 0, of: 0, what: 'rows' },
      numbers: [],
      effect: null,
      bars: null,
      missing: card.needs,
      headline: null,
      distance: NaN,
    }),
  });
}
