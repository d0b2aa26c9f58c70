import { perInitiative } from './initiative-measure.ts';

/** Members of each initiative in the place. */
export const membersHere = perInitiative({
  id: 'members-here',
  label: 'Members here',
  unit: 'count',
  says: 'Organisations of the place that take part.',
  formula: 'm',
  cites: [],
  read: (view) => view.membersHere,
});
