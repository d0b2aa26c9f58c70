import { closeness } from '../../kernel/graph/closeness.ts';
import { plainWeb } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Exact harmonic closeness of each member inside the place, in steps. */
export const harmonic = perMember({
  id: 'harmonic',
  label: 'Closeness',
  unit: 'share',
  says: 'How near it is to all others of the place: 1 when it is tied to everybody, 0 when to nobody; one that cannot be reached adds nothing.',
  formula: 'Σ_j 1/d_ij / (n − 1), d steps',
  cites: ['marchiori2000harmony', 'rochat2009closeness'],
  read: (view) => closeness(plainWeb(view)).harmonic,
});
