import { message } from '../../domain/message.ts';
import type { Statement } from './statement.ts';

/** “Small firms dominate the cluster” against the revenue they make. */
export const smallFirmsDominate: Statement = {
  id: 'small-firms-dominate-bangalore',
  statement: 'Small firms dominate Bangalore software.',
  source: 'chaminade-vang-4.4',
  clusters: ['bangalore-software'],
  read({ facts }) {
    const high = Number(facts.find(({ id }) => id === 'bangalore-sme-revenue-high')?.value ?? NaN);
    if (!Number.isFinite(high))
      return {
        status: 'cannot-tell',
        says: message('check.dominate.unknown', 'Their share of revenue is not known.'),
        missing: ['facts: bangalore-sme-revenue-high'],
      };
    return {
      status: high > 50 ? 'holds' : 'contradicted',
      says: message(
        'check.dominate',
        'By revenue they make **{share}** at most; they may dominate by number of firms, which is not given.',
        { share: { share: high / 100 } },
      ),
      missing: [],
    };
  },
};
