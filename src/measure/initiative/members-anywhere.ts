import { perInitiative } from './initiative-measure.ts';

/** Members of each initiative, wherever they are. */
export const membersAnywhere = perInitiative({
  id: 'members-anywhere',
  label: 'Members',
  unit: 'count',
  says: 'Organisations that take part, wherever they are.',
  formula: 'k',
  cites: [],
  read: (view) => view.membersAnywhere,
});
