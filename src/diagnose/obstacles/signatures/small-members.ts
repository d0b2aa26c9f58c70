import { ACTOR_KINDS } from '../../../domain/actor-kind.ts';
import { message } from '../../../domain/message.ts';
import { TIE_KINDS } from '../../../domain/tie-kind.ts';
import type { PlaceView } from '../../../snapshot/place-view.ts';
import { isFirm } from '../../system-or-champions/bodies.ts';
import { untold } from '../../system-or-champions/sign.ts';
import { rateBySize, ratesSaid } from '../rates.ts';
import type { Signature } from '../signature.ts';

const ID = 'small-members';
const MEMBERSHIP = TIE_KINDS.indexOf('membership');
const SPEAKS_FOR = (['association', 'chamber'] as const).map((kind) => ACTOR_KINDS.indexOf(kind));

/** How seldom small firms belong to associations, against larger ones. @see meyerstamer2002clustering berry1997sme */
export const smallMembers: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'associations',
  label: 'Small firms in associations and chambers',
  unit: 'ratio',
  says: 'How often small firms belong to an association or chamber, over how often larger firms do: 1 is equally often.',
  formula: '(small members / small firms) / (larger members / larger firms), cut at 2',
  thresholds: { present: 0.5, absent: 0.8, ends: [0, 2] },
  basis: 'ours',
  because:
    'Both studies say that membership rises with size and that large firms dominate, and give no number.',
  sources: [
    { key: 'meyerstamer2002clustering', where: 'section 2.2' },
    { key: 'berry1997sme', where: 'on associations' },
  ],
  read(view, { fewest, draws }, random) {
    const members = membersOfAssociations(view);
    const rate = rateBySize(view, (actor) => members.has(actor), draws, random);
    const values = { ...ratesSaid(rate), fewest: { count: fewest } };
    if (members.size < fewest || rate.small < fewest || rate.large < fewest)
      return untold(
        message(
          `trace.${ID}.few`,
          'Membership is known of {smallHold|one small firm|# small firms} and {largeHold|one larger one|# larger ones}; {fewest} members in all and {fewest} firms of each size are needed.',
          values,
        ),
        [
          message(
            `trace.${ID}.bring`,
            'table ties: membership from each firm to its associations and chambers; table actors: the column small',
          ),
        ],
        members.size,
      );
    return {
      ...rate.ratio,
      count: rate.small + rate.large,
      says: message(
        `trace.${ID}.says`,
        '{smallHold} of {small} small firms belong to an association or chamber, and {largeHold} of {large} larger ones.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});

/** Firms of the place with a membership tie to an association or chamber, whichever way it is written. */
export function membersOfAssociations(view: PlaceView): ReadonlySet<number> {
  const { ties, actors } = view.snapshot;
  const found = new Set<number>();
  for (let tie = 0; tie < ties.count; tie++) {
    if (ties.kind[tie] !== MEMBERSHIP) continue;
    for (const [firm, body] of [
      [ties.from[tie], ties.to[tie]],
      [ties.to[tie], ties.from[tie]],
    ])
      if (view.local[firm] >= 0 && isFirm(view, firm) && SPEAKS_FOR.includes(actors.kind[body]))
        found.add(firm);
  }
  return found;
}
