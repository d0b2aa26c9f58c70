import { message } from '../../../domain/message.ts';
import { partInterval } from '../../system-or-champions/part-interval.ts';
import { untold } from '../../system-or-champions/sign.ts';
import type { Signature } from '../signature.ts';

const ID = 'inward';

/** How far the ties of a place stay inside it. @see meyerstamer2002clustering */
export const inward: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'local-governance',
  label: 'Pairs that stay inside',
  unit: 'share',
  says: 'Of all pairs that organisations here form, this share stays inside the place.',
  formula: 't / (t + t_out), t pairs inside, t_out pairs of a member and somebody elsewhere',
  thresholds: { present: 0.6, absent: 0.3, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study describes places where all agree and nobody looks out, and gives no number. Rivalries among leaders leave no trace in such data; only a rating can say so.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.4' }],
  read(view, { fewest, draws }, random) {
    const { pairs, outside, members, snapshot } = view;
    const inside = pairs.count;
    const all = inside + outside.count;
    const elsewhere = snapshot.actors.count > members.length;
    const values = {
      inside: { count: inside },
      all: { count: all },
      fewest: { count: fewest },
    };
    if (all < fewest || !elsewhere)
      return untold(
        elsewhere
          ? message(
              `trace.${ID}.few`,
              'Organisations here form {all|one pair|# pairs}; {fewest} are needed.',
              values,
            )
          : message(
              `trace.${ID}.closed`,
              'The record holds nobody elsewhere, so nothing shows whether the place looks out.',
              values,
            ),
        [
          message(
            `trace.${ID}.bring`,
            'tables actors and ties: partners, buyers and suppliers elsewhere, with their region',
          ),
        ],
        all,
      );
    const out = new Uint32Array(members.length);
    for (let pair = 0; pair < outside.count; pair++) out[outside.a[pair]]++;
    return {
      ...partInterval(
        members.length,
        (kept) => {
          let t = 0;
          let away = 0;
          for (let pair = 0; pair < inside; pair++) t += kept[pairs.a[pair]] & kept[pairs.b[pair]];
          for (let member = 0; member < members.length; member++)
            if (kept[member] === 1) away += out[member];
          return t / (t + away);
        },
        { draws, range: [0, 1], shareOf: all },
        random,
      ),
      count: all,
      says: message(
        `trace.${ID}.says`,
        '{inside} of {all} pairs that organisations here form stay inside the place.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
