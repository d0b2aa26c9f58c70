import { smallFirms } from '../glyphs.ts';
import { countMembers } from '../members.ts';
import { sizesKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { memberRows } from './tables.ts';

/** Share of small firms among the members of a place. */
export const smallShare = ratio({
  id: 'small-share',
  label: 'Small firms among organisations',
  unit: 'share',
  says: 'Of the organisations of the place, this share are small firms.',
  formula: 'n_S / n, n_S small firms, n organisations of the place',
  cites: [],
  range: [0, 1],
  worked: '{over} small firms / {under} organisations',
  written: 'count',
  counts: true,
  parts: (view) => ({ over: countMembers(view, smallFirms), under: view.members.length }),
  coverage: sizesKnown,
  rows: (view) => memberRows(view, smallFirms),
});
