import { partnersHere } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** Partners of each member inside the place. */
export const degree = perMember({
  id: 'degree',
  label: 'Partners here',
  unit: 'count',
  says: 'Organisations of the place it shares a project with.',
  formula: 'k_i = |{j: i and j share a project}|',
  cites: ['freeman1977set'],
  read: partnersHere,
});
