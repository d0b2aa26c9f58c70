import { message } from '../../../domain/message.ts';
import { isFirm } from '../../system-or-champions/bodies.ts';
import { countedShare } from '../../system-or-champions/part-interval.ts';
import { untold } from '../../system-or-champions/sign.ts';
import type { Signature } from '../signature.ts';

const ID = 'ends-early';

/** Joint work that firms leave before its end. @see meyerstamer2002clustering */
export const endsEarly: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'cost-and-risk',
  label: 'Joint work that firms leave early',
  unit: 'share',
  says: 'Of the times firms here took part in a joint project, this share ended before the project did.',
  formula:
    '|{participations of firms marked as ended early}| / |{participations of firms in projects of two or more}|',
  thresholds: { present: 0.1, absent: 0.03, ends: [0.5, 0] },
  basis: 'ours',
  because:
    'The study says that joint work close to what firms live on stalls, and gives no number. A participation may end early for other reasons too: a firm is sold, or fails.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.2' }],
  read(view, { fewestHolders }) {
    const { participations } = view.snapshot;
    let all = 0;
    let early = 0;
    for (const row of view.participations) {
      const initiative = participations.initiative[row];
      const members = participations.offsets[initiative + 1] - participations.offsets[initiative];
      if (members < 2 || !isFirm(view, participations.actor[row])) continue;
      all++;
      early += participations.terminated[row];
    }
    const values = {
      early: { count: early },
      all: { count: all },
      fewest: { count: fewestHolders },
    };
    if (all < fewestHolders)
      return untold(
        message(
          `trace.${ID}.few`,
          'Firms took part in joint projects {all|once|# times} in this record; {fewest} are needed.',
          values,
        ),
        [
          message(
            `trace.${ID}.bring`,
            'table participations: which firms take part in what, and the column terminated',
          ),
        ],
        all,
      );
    return {
      ...countedShare(early, all),
      count: all,
      says: message(
        `trace.${ID}.says`,
        '{early} of {all} times that firms took part in joint projects ended early.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
