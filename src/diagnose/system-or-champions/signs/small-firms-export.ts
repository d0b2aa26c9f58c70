import { SMALL } from '../../../domain/actor-kind.ts';
import { message } from '../../../domain/message.ts';
import { numberByActor } from '../../../measure/observed.ts';
import { isFirm } from '../bodies.ts';
import { countedShare } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'small-firms-export';

/** Small firms that sell abroad themselves. @see hsieh-korean */
export const smallFirmsExport: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Small firms that export themselves',
  matter: 'markets',
  unit: 'share',
  says: 'Of the small firms that say whether they do, this share sells abroad itself and not through traders or large buyers.',
  formula: '|{small firms with exports-directly = 1}| / |{small firms with a known answer}|',
  thresholds: { system: 0.3, champions: 0.1, ends: [0, 1] },
  basis: 'ours',
  because: 'The study says that small firms of Taiwan export themselves and gives no number.',
  sources: [{ key: 'hsieh-korean', where: 'on small firms that export' }],
  read(view, { fewest }) {
    const answers = numberByActor(view.snapshot, 'exports-directly');
    const { small } = view.snapshot.actors;
    const asked = Array.from(view.members).filter(
      (actor) =>
        isFirm(view, actor) && SMALL[small[actor]] === 'yes' && answers[actor] === answers[actor],
    );
    const direct = asked.filter((actor) => answers[actor] === 1).length;
    const values = {
      asked: { count: asked.length },
      direct: { count: direct },
      fewest: { count: fewest },
    };
    if (asked.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Whether they export themselves is known of {asked|one small firm|# small firms}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table observations: exports-directly with 1 or 0 for each firm; table actors: the column small',
          ),
        ],
        asked.length,
      );
    return {
      ...countedShare(direct, asked.length),
      count: asked.length,
      says: message(
        `sign.${ID}.says`,
        '{direct} of {asked} small firms sell abroad themselves.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
