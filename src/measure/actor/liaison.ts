import { brokers } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** Gould and Fernandez’ liaison role of each member over three groups. */
export const liaison = perMember({
  id: 'liaison',
  label: 'Liaison',
  unit: 'count',
  says: 'Pairs of two different groups, neither its own, that have no tie but are each tied to it, by a project or a stated tie. Groups: small firms; research and higher education; others.',
  formula: '|{a, c: a–i–c, not a–c}|, i, a and c of three groups',
  cites: ['gould1989structures'],
  read: (view) => brokers(view).liaison,
});
