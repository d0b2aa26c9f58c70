import { betweenness as exact } from '../../kernel/graph/betweenness.ts';
import { plainWeb } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Exact betweenness of each member inside the place, in steps. */
export const betweenness = perMember({
  id: 'betweenness',
  label: 'Betweenness',
  unit: 'count',
  says: 'How many pairs of others of the place have it on their shortest way to each other; where several ways are equally short, each counts its part.',
  formula: 'Σ over pairs s, t of σ_st(i)/σ_st, σ shortest paths in steps',
  cites: ['freeman1977set', 'brandes2001faster'],
  read: (view) => exact(plainWeb(view)).raw,
});
