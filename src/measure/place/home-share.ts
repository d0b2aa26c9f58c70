import { sum } from '../../kernel/stats/sum.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { initiativesJoint } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { initiativeRows } from './tables.ts';
import { byPairs, noOtherTies } from './would-change.ts';

/** Share of the partners in joint projects that are found inside the place, every membership counting one. */
export const homeShare = ratio({
  id: 'home-share',
  label: 'Partners found at home',
  unit: 'share',
  says: 'Of all joint project work of the place, this share is done with partners of the place itself.',
  formula: 'Σ m(m − 1)/(k − 1) / Σ m over projects with k ≥ 2 members, m of them of the place',
  cites: ['newman2001scientific'],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'number',
  parts: work,
  coverage: initiativesJoint,
  wouldChange: (view) => [
    ...byPairs(view.pairs.count, view.pairs.count + view.outside.count),
    ...noOtherTies(view),
  ],
  rows: (view) => initiativeRows(view, (j) => view.membersHere[j] > 1),
});

function work({ membersAnywhere, membersHere, cut }: PlaceView): {
  readonly over: number;
  readonly under: number;
} {
  const atHome: number[] = [];
  let under = 0;
  for (let j = 0; j < membersHere.length; j++) {
    const k = membersAnywhere[j];
    const m = membersHere[j];
    if (k < 2 || k > cut.largest) continue;
    atHome.push((m * (m - 1)) / (k - 1));
    under += m;
  }
  return { over: sum(atHome), under };
}
