import { firms } from '../glyphs.ts';
import { countMembers } from '../members.ts';
import { kindsKnown } from './coverage.ts';
import { plain } from './place-measure.ts';
import { memberRows } from './tables.ts';

/** Members of the place that are firms. */
export const firmCount = plain({
  id: 'firm-count',
  label: 'Firms',
  unit: 'count',
  says: 'Firms of the place, small and large, that take part in a project, have a stated tie, or stand in a list of one’s own.',
  formula: 'n_F = |{firms among the organisations of the place}|',
  cites: [],
  range: [0, Infinity],
  worked: '{value} firms',
  written: 'count',
  read: (view) => countMembers(view, firms),
  coverage: kindsKnown,
  rows: (view) => memberRows(view, firms),
});
