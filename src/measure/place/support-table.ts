import { sum } from '../../kernel/stats/sum.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { initiativesHeld, supportHeld } from '../members.ts';
import type { Rows } from '../rows.ts';

/** Members by support, most first, with the share of all support that each and all before it hold. */
export function supportRows(view: PlaceView): Rows {
  const held = supportHeld(view);
  const initiatives = initiativesHeld(view);
  const known = Array.from(held.keys()).filter((member) => held[member] > 0);
  known.sort((x, y) => held[y] - held[x] || x - y);
  const total = sum(known.map((member) => held[member]));
  let before = 0;
  return {
    columns: [
      { name: 'organisation', unit: 'none' },
      { name: 'support', unit: 'eur' },
      { name: 'share with those above', unit: 'share' },
      { name: 'projects', unit: 'count' },
    ],
    rows: known.map((member) => {
      before += held[member];
      return [
        view.snapshot.actors.name[view.members[member]],
        held[member],
        Math.min(1, before / total),
        initiatives[member],
      ];
    }),
  };
}
