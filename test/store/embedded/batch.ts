import type { Statements } from '../../../src/snapshot/statements.ts';

/** The workspace into which the starts of the tests load. */
export const WORKSPACE = 'load';

const HELD = { knownFrom: '2026-01-01', knownTo: null, validFrom: null, validTo: null };

/** What one import of a load holds: enough rows for a kill to fall into the middle of it. */
export const BATCH: Statements = {
  sources: [
    {
      id: 's',
      title: 'S',
      publisher: '',
      licence: '',
      url: null,
      day: '2026-01-01',
      digest: null,
      acknowledgement: '',
      blindSpot: '',
    },
  ],
  actors: [],
  ties: [],
  initiatives: [],
  participations: Array.from({ length: 1000 }, (_, i) => ({
    ...HELD,
    initiativeId: `initiative ${i % 100}`,
    actorId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    role: 'participant',
    smallThen: 'unknown',
    kindThen: null,
    regionThen: '',
    amountEur: i,
    terminated: false,
  })),
  regions: [],
};
