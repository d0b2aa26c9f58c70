import { everyMember } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { initiativeRows } from './tables.ts';

/** Share of the possible memberships that exist. */
export const twoModeDensity = ratio({
  id: 'two-mode-density',
  label: 'Possible memberships that exist',
  unit: 'share',
  says: 'If every organisation of the place were in every one of its projects, the density would be 1; it is the share of these memberships that exist.',
  formula:
    'rows / (n · p), n organisations, p projects with one of them, rows participations between them',
  cites: ['borgatti1997network'],
  range: [0, 1],
  worked: '{over} participations / {under} possible',
  written: 'count',
  parts: ({ participations, members, initiatives }) => ({
    over: participations.length,
    under: members.length * initiatives.length,
  }),
  coverage: everyMember,
  rows: (view) => initiativeRows(view),
});
