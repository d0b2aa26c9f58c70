import { initiativesJoint } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { initiativeRows } from './tables.ts';

/** Share of joint initiatives that have two members. */
export const twoPartyShare = ratio({
  id: 'two-party-share',
  label: 'Projects of two',
  unit: 'share',
  says: 'Of the joint projects the place takes part in, this share has exactly two members.',
  formula: '|{projects with k = 2}| / |{projects with k ≥ 2}|, k members wherever they are',
  cites: [],
  range: [0, 1],
  worked: '{over} projects of two / {under} joint projects',
  written: 'count',
  counts: true,
  parts({ membersAnywhere }) {
    let over = 0;
    let under = 0;
    for (const all of membersAnywhere) {
      if (all === 2) over++;
      if (all > 1) under++;
    }
    return { over, under };
  },
  coverage: initiativesJoint,
  rows: (view) => initiativeRows(view, (j) => view.membersAnywhere[j] === 2),
});
