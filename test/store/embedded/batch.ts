import type { Statements } from '../../../src/snapshot/statements.ts';
import { stated, statedPart, statedSource } from '../../snapshot/stated.ts';

/** The workspace into which the starts of the tests load. */
export const WORKSPACE = 'load';

/** What one import of a load holds: enough rows for a kill to fall into the middle of it. */
export const BATCH: Statements = stated({
  sources: [statedSource('s')],
  participations: Array.from({ length: 1000 }, (_, i) =>
    statedPart(`initiative ${i % 100}`, `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, {
      amountEur: i,
    }),
  ),
});
