import { brokers } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** Gould and Fernandez’ coordinator role of each member over three groups. */
export const coordinator = perMember({
  id: 'coordinator',
  label: 'Coordinator',
  unit: 'count',
  says: 'Pairs of its own group that have no tie but are each tied to it, by a project or a stated tie. Groups: small firms; research and higher education; others.',
  formula: '|{a, c: a–i–c, not a–c}|, i, a and c of one group',
  cites: ['gould1989structures'],
  read: (view) => brokers(view).coordinator,
});
