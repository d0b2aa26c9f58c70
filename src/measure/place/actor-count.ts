import { anybody } from '../glyphs.ts';
import { everyMember } from './coverage.ts';
import { plain } from './place-measure.ts';
import { memberRows } from './tables.ts';

/** Members of the place that take part in at least one kept initiative. */
export const actorCount = plain({
  id: 'actor-count',
  label: 'Organisations',
  unit: 'count',
  says: 'Organisations of the place that take part in at least one project.',
  formula: 'n = |{organisations of the place in a project}|',
  cites: [],
  range: [0, Infinity],
  worked: '{value} organisations',
  written: 'count',
  read: (view) => view.members.length,
  coverage: everyMember,
  rows: (view) => memberRows(view, anybody),
});
