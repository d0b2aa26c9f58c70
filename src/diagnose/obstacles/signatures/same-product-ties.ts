import { message } from '../../../domain/message.ts';
import { isFirm } from '../../system-or-champions/bodies.ts';
import { industries } from '../../system-or-champions/industries.ts';
import { ownPairs } from '../../system-or-champions/own-pairs.ts';
import { countedShare } from '../../system-or-champions/part-interval.ts';
import { untold } from '../../system-or-champions/sign.ts';
import type { Signature } from '../signature.ts';

const ID = 'same-product-ties';

/** Firms tied to another of their own industry. @see meyerstamer2002clustering */
export const sameProductTies: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'non-cooperation',
  label: 'Firms tied to one of the same industry',
  unit: 'share',
  says: 'Of the firms that have another of the same industry here, this share has a tie of its own to one of them.',
  formula:
    '|{firms with an own tie inside their NACE division}| / |{firms whose division has two firms or more}|',
  thresholds: { present: 0.2, absent: 0.5, ends: [0, 1] },
  basis: 'ours',
  because: 'The study describes rivals who do not work together and gives no number.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'Table 1 and section 3.1' }],
  read(view, { fewest, again, largest }) {
    const sector = industries(view);
    const many = new Map<string, number>();
    const firms = Array.from(view.members).filter(
      (actor) => isFirm(view, actor) && sector[actor] !== '',
    );
    for (const firm of firms) many.set(sector[firm], (many.get(sector[firm]) ?? 0) + 1);
    const asked = new Set(firms.filter((firm) => many.get(sector[firm])! > 1));
    const pairs = ownPairs(view, { again, largest });
    const tied = new Set<number>();
    for (let pair = 0; pair < pairs.count; pair++) {
      const [a, b] = [view.members[pairs.a[pair]], view.members[pairs.b[pair]]];
      if (pairs.own[pair] === 1 && asked.has(a) && asked.has(b) && sector[a] === sector[b])
        tied.add(a).add(b);
    }
    const values = {
      tied: { count: tied.size },
      asked: { count: asked.size },
      fewest: { count: fewest },
    };
    if (asked.size < fewest || !pairs.anyStated)
      return untold(
        message(
          `trace.${ID}.few`,
          'The industry is known of {asked|one firm|# firms} with a rival here, and {fewest} are needed, with the ties firms have of their own.',
          values,
        ),
        [
          message(
            `trace.${ID}.bring`,
            'table observations: sector with the NACE code of each firm; table ties: which firms work with each other',
          ),
        ],
        asked.size,
      );
    return {
      ...countedShare(tied.size, asked.size),
      count: asked.size,
      says: message(
        `trace.${ID}.says`,
        '{tied} of {asked} firms with a rival here have a tie of their own to one.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
