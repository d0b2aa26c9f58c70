import { strength } from '../../kernel/graph/degree.ts';
import { web } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Volume of the joint work of each member inside the place. */
export const volume = perMember({
  id: 'volume',
  label: 'Joint work here',
  unit: 'volume',
  says: 'Its joint project work with others of the place, where a project shared by all its members counts one.',
  formula: 'Σ_j w_ij, w = Σ over shared projects of 1/(k − 1), k members of the project',
  cites: ['newman2001scientific'],
  read: (view) => strength(web(view)),
});
