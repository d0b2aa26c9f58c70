import { strength } from '../../kernel/graph/degree.ts';
import { web } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Volume of the ties of each member inside the place. */
export const volume = perMember({
  id: 'volume',
  label: 'Tie volume here',
  unit: 'volume',
  says: 'Its ties with others of the place: a project counts one in all, shared among its members, and a stated tie counts one.',
  formula:
    'Σ_j w_ij, w = Σ over shared projects of 1/(k − 1), k members of the project; 1 for each stated tie',
  cites: ['newman2001scientific'],
  read: (view) => strength(web(view)),
});
