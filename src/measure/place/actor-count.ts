import { anybody } from '../glyphs.ts';
import { everyMember } from './coverage.ts';
import { plain } from './place-measure.ts';
import { memberRows } from './tables.ts';

/** Members of the place. */
export const actorCount = plain({
  id: 'actor-count',
  label: 'Organisations',
  unit: 'count',
  says: 'Organisations of the place that take part in a project, have a stated tie, or stand in a list of one’s own.',
  formula: 'n = |{organisations of the place in a project, with a stated tie or in a list}|',
  cites: [],
  range: [0, Infinity],
  worked: '{value} organisations',
  written: 'count',
  read: (view) => view.members.length,
  coverage: everyMember,
  rows: (view) => memberRows(view, anybody),
});
