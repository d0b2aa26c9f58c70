import { message } from '../../domain/message.ts';
import type { Statement } from './statement.ts';

/** “Three percent are high-technology firms; of the remaining 87 percent …”: the two must make a whole. */
export const remainingShare: Statement = {
  id: 'remaining-share',
  statement: 'High-technology firms and the remaining ones make up all small firms.',
  source: 'chaminade-vang-1',
  clusters: [],
  read({ facts }) {
    const high = Number(facts.find(({ id }) => id === 'highlevel-sme-share')?.value ?? NaN);
    const said = facts.find(({ id }) => id === 'potential-innovator-share')?.statement ?? '';
    const rest = Number(/remaining (\d+)/.exec(said)?.[1] ?? NaN);
    if (!Number.isFinite(high + rest))
      return {
        status: 'cannot-tell',
        says: message('check.remaining.unknown', 'One of the two shares is not known.'),
        missing: ['facts: highlevel-sme-share, potential-innovator-share'],
      };
    return {
      status: high + rest === 100 ? 'holds' : 'contradicted',
      says: message('check.remaining', '100 less {high} is {right}, and not {rest}.', {
        high: { count: high },
        right: { count: 100 - high },
        rest: { count: rest },
      }),
      missing: [],
    };
  },
};
