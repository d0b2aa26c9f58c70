import { perInitiative } from './initiative-measure.ts';

/** Pairs of members of the place that each initiative makes. */
export const pairsMade = perInitiative({
  id: 'pairs-made',
  label: 'Pairs made here',
  unit: 'count',
  says: 'Pairs of organisations of the place that meet in it.',
  formula: 'm(m − 1)/2, m members of the place',
  cites: [],
  read: (view) => Float64Array.from(view.membersHere, (m) => (m * (m - 1)) / 2),
});
