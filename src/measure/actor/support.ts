import { supportHeld } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** Support of each member. */
export const support = perMember({
  id: 'support',
  label: 'Support',
  unit: 'eur',
  says: 'The amounts of its participations that are known, added up.',
  formula: 'Σ amounts in EUR',
  cites: [],
  read: supportHeld,
});
