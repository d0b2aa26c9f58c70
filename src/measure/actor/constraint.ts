import { structuralHoles } from '../../kernel/graph/burt.ts';
import { holes } from '../plain-web.ts';
import { web } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Burt's constraint of each member, by plain pairs or by volume. */
export const constraint = perMember({
  id: 'constraint',
  label: 'Constraint',
  unit: 'index',
  says: 'How far its partners here are partners of each other, which leaves it little room of its own: low when it joins separate circles.',
  formula:
    'Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij share of the ties of i that goes to j: of pairs, or of volume',
  cites: ['burt1992structural'],
  parameters: [
    {
      name: 'byVolume',
      meaning: '1 takes shares of volume, 0 lets every pair count one',
      unit: 'none',
      min: 0,
      max: 1,
      whole: true,
      default: 0,
    },
  ],
  read: (view, { byVolume }) =>
    byVolume === 1 ? structuralHoles(web(view)).constraint : holes(view).constraint,
});
