import { message } from '../../../domain/message.ts';
import { numberByActor } from '../../../measure/observed.ts';
import { isFirm } from '../../system-or-champions/bodies.ts';
import { countedShare } from '../../system-or-champions/part-interval.ts';
import { untold } from '../../system-or-champions/sign.ts';
import type { Signature } from '../signature.ts';

const ID = 'owned-elsewhere';

/** Firms in foreign hands. @see meyerstamer2002clustering */
export const ownedElsewhere: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'global-governance',
  label: 'Firms in foreign hands',
  unit: 'share',
  says: 'Of the firms here whose owners are known, this share is foreign by half or more of its equity.',
  formula: '|{firms with foreign equity of 0.5 or more}| / |{firms with a known share}|',
  thresholds: { present: 0.4, absent: 0.15, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study describes firms whose owners sit elsewhere and whose directors change, and gives no number.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.4' }],
  read(view, { fewest }) {
    const equity = numberByActor(view.snapshot, 'foreign-equity');
    const known = Array.from(view.members).filter(
      (actor) => isFirm(view, actor) && equity[actor] === equity[actor],
    );
    const foreign = known.filter((actor) => equity[actor] >= 0.5).length;
    const values = {
      known: { count: known.length },
      foreign: { count: foreign },
      fewest: { count: fewest },
    };
    if (known.length < fewest)
      return untold(
        message(
          `trace.${ID}.few`,
          'Owners are known of {known|one firm|# firms}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `trace.${ID}.bring`,
            'table observations: foreign-equity, a share from 0 to 1 for each firm',
          ),
        ],
        known.length,
      );
    return {
      ...countedShare(foreign, known.length),
      count: known.length,
      says: message(`trace.${ID}.says`, '{foreign} of {known} firms are in foreign hands.', values),
      missing: [],
      silent: null,
    };
  },
});
