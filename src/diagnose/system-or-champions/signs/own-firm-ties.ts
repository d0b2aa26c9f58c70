import { message } from '../../../domain/message.ts';
import { isFirm } from '../bodies.ts';
import { ownPairs } from '../own-pairs.ts';
import { partInterval } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'own-firm-ties';

/** Of the firms’ ties of their own, the share that joins two firms. @see hsieh-korean */
export const ownFirmTies: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Firms tied to firms, of their own accord',
  matter: 'ties of their own',
  unit: 'share',
  says: 'Of the ties firms have without a programme making them, this share joins two firms; the rest joins a firm to an institution.',
  formula:
    'F / (F + G), F own pairs of two firms, G own pairs of a firm and another organisation; own: stated and not made by a programme, or met in q projects or more that no single third party led',
  thresholds: { system: 0.5, champions: 0.25, ends: [0, 1] },
  basis: 'ours',
  because:
    'The study says that ties of firms to agencies and universities abound while ties among firms are few, and gives no number. From one half on firms are tied to each other at least as often as to institutions.',
  sources: [{ key: 'hsieh-korean', where: 'on networks among firms' }],
  read(view, { again, largest, fewest, draws }, random) {
    const pairs = ownPairs(view, { again, largest });
    const firms: number[] = [];
    const others: number[] = [];
    let made = 0;
    for (let pair = 0; pair < pairs.count; pair++) {
      const x = isFirm(view, view.members[pairs.a[pair]]);
      const y = isFirm(view, view.members[pairs.b[pair]]);
      if (!x && !y) continue;
      if (pairs.own[pair] === 0) made += x && y ? 1 : 0;
      else (x && y ? firms : others).push(pair);
    }
    const all = firms.length + others.length;
    const values = {
      firms: { count: firms.length },
      all: { count: all },
      made: { count: made },
      fewest: { count: fewest },
      again: { count: again },
    };
    if (all < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Firms here have {all|only one tie|# ties} of their own; {fewest} are needed. {made|One pair of firms meets|# pairs of firms meet} only where a programme brought them together.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table ties: who supplies, advises or works with whom; table observations: programme-made for ties that a programme made',
          ),
        ],
        all,
      );
    const share = (kept: Uint8Array): number => {
      const stays = (pair: number): number => kept[pairs.a[pair]] & kept[pairs.b[pair]];
      const among = firms.reduce((n, pair) => n + stays(pair), 0);
      const beyond = others.reduce((n, pair) => n + stays(pair), 0);
      return among + beyond === 0 ? NaN : among / (among + beyond);
    };
    return {
      ...partInterval(view.members.length, share, { draws, range: [0, 1], shareOf: all }, random),
      count: all,
      says: pairs.anyStated
        ? message(
            `sign.${ID}.stated`,
            'Of {all} ties of firms that no programme made, {firms} join two firms; {made|one more pair of firms meets|# more pairs of firms meet} only where a programme brought them together.',
            values,
          )
        : message(
            `sign.${ID}.again`,
            'Every tie in this record was made by a funded project. {all} pairs came together again in {again} projects or more that no third party led throughout, the nearest sign of ties of their own; {firms} of them join two firms. {made|One other pair of firms does|# other pairs of firms do} not come again so.',
            values,
          ),
      missing: [],
      silent: null,
    };
  },
});
