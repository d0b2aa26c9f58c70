import type { Source } from '../../domain/source.ts';

/** The bundled data: who published them, as of when, and what they cannot see. */
export const HORIZON_EUROPE: Source = {
  id: 'cordis-horizon-2025-12-06',
  title: 'Horizon Europe',
  publisher: 'European Commission, CORDIS',
  licence:
    'European Commission reuse notice, Decision 2011/833/EU: reuse allowed with acknowledgement',
  url: 'https://cordis.europa.eu',
  day: '2025-12-06',
  digest: null,
  acknowledgement:
    'CORDIS Horizon Europe, © European Union, state of 6 Dec 2025; reuse with acknowledgement',
  blindSpot: 'Funded research projects, not supply, trade or informal advice.',
};
