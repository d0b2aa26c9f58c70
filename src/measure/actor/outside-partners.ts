import { partnersElsewhere } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** Partners of each member elsewhere. */
export const outsidePartners = perMember({
  id: 'outside-partners',
  label: 'Partners elsewhere',
  unit: 'count',
  says: 'Organisations elsewhere it shares a project or has a stated tie with.',
  formula: '|{j elsewhere: i and j share a project or have a stated tie}|',
  cites: [],
  read: partnersElsewhere,
});
