import { brokers } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** Gould and Fernandez’ gatekeeper role of each member over three groups. */
export const gatekeeper = perMember({
  id: 'gatekeeper',
  label: 'Gatekeeper',
  unit: 'count',
  says: 'Pairs of one of its own group and one of another that have no tie but are each tied to it, by a project or a stated tie. Which way a tie leads does not count, so gatekeeper and representative are one. Groups: small firms; research and higher education; others.',
  formula: '|{a, c: a–i–c, not a–c}|, i and one of a, c of one group, the other of another',
  cites: ['gould1989structures'],
  read: (view) => brokers(view).gatekeeper,
});
