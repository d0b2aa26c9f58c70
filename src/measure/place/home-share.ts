import { sum } from '../../kernel/stats/sum.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { statedRelations } from '../stated-relations.ts';
import { tiesAnywhere } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { tieRows } from './tables.ts';
import { byPairs, noOtherTies } from './would-change.ts';

/** Share of the partners that are found inside the place, every membership and every end of a stated tie counting one. */
export const homeShare = ratio({
  id: 'home-share',
  label: 'Partners found at home',
  unit: 'share',
  says: 'Of all ties of the place, in projects and stated, this share is with partners of the place itself.',
  formula:
    'Σ m(m − 1)/(k − 1) / Σ m over projects with k ≥ 2 members, m of them of the place; a stated tie is a project of two',
  cites: ['newman2001scientific'],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'number',
  parts: work,
  coverage: tiesAnywhere,
  wouldChange: (view) => [
    ...byPairs(view.pairs.count, view.pairs.count + view.outsideCount),
    ...noOtherTies(view),
  ],
  rows: (view) => tieRows(view, (j) => view.membersHere[j] > 1, false),
});

function work(view: PlaceView): { readonly over: number; readonly under: number } {
  const { membersAnywhere, membersHere, cut } = view;
  const atHome: number[] = [];
  let under = 0;
  for (let j = 0; j < membersHere.length; j++) {
    const k = membersAnywhere[j];
    const m = membersHere[j];
    if (k < 2 || k > cut.largest) continue;
    atHome.push((m * (m - 1)) / (k - 1));
    under += m;
  }
  const { inside, outside } = statedRelations(view);
  return { over: sum(atHome) + 2 * inside, under: under + 2 * inside + outside };
}
