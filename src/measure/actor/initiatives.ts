import { initiativesHeld } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** Initiatives of each member. */
export const initiatives = perMember({
  id: 'initiatives',
  label: 'Projects',
  unit: 'count',
  says: 'Projects it takes part in; stated ties are not counted.',
  formula: '|{projects of i}|',
  cites: [],
  read: initiativesHeld,
});
