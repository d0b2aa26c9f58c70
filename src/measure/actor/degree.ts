import { partnersHere } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** Partners of each member inside the place. */
export const degree = perMember({
  id: 'degree',
  label: 'Partners here',
  unit: 'count',
  says: 'Organisations of the place it shares a project or has a stated tie with.',
  formula: 'k_i = |{j: i and j share a project or have a stated tie}|',
  cites: ['freeman1977set'],
  read: partnersHere,
});
