import { kCore } from '../../kernel/graph/k-core.ts';
import { plainWeb } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** Core number of each member. */
export const core = perMember({
  id: 'core',
  label: 'Core',
  unit: 'count',
  says: 'It belongs to a set of organisations of the place that each have at least this many partners within the set.',
  formula: 'largest k with i in a subgraph of minimum degree k',
  cites: ['seidman1983network', 'batagelj2003core'],
  read: (view) => kCore(plainWeb(view)),
});
