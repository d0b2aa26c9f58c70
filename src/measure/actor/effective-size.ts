import { holes } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** Effective size of the network around each member. */
export const effectiveSize = perMember({
  id: 'effective-size',
  label: 'Effective size',
  unit: 'count',
  says: 'Its partners here less the ties among them, averaged over its partners: how many separate contacts it really has.',
  formula: 'k − 2t/k, k partners here, t ties among them',
  cites: ['burt1992structural', 'borgatti1997structural'],
  read: (view) => holes(view).effectiveSize,
});
