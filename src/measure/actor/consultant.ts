import { brokers } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** Gould and Fernandez’ itinerant role of each member over three groups. */
export const consultant = perMember({
  id: 'consultant',
  label: 'Consultant',
  unit: 'count',
  says: 'Pairs of one other group that have no tie but are each tied to it, by a project or a stated tie. Groups: small firms; research and higher education; others.',
  formula: '|{a, c: a–i–c, not a–c}|, a and c of one group, i of another',
  cites: ['gould1989structures'],
  read: (view) => brokers(view).itinerant,
});
