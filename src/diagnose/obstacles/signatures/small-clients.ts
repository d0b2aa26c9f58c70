import { ACTOR_KINDS } from '../../../domain/actor-kind.ts';
import { message } from '../../../domain/message.ts';
import { TIE_KINDS } from '../../../domain/tie-kind.ts';
import type { PlaceView } from '../../../snapshot/place-view.ts';
import { SERVING } from '../../system-or-champions/services.ts';
import { untold } from '../../system-or-champions/sign.ts';
import { rateBySize, ratesSaid } from '../rates.ts';
import type { Signature } from '../signature.ts';

const ID = 'small-clients';
const TEACH_OR_TEST = (
  ['university', 'research-organisation', 'technology-transfer', 'training'] as const
).map((kind) => ACTOR_KINDS.indexOf(kind));
const SERVES: readonly number[] = SERVING.map((kind) => TIE_KINDS.indexOf(kind));

/** How seldom institutes work with small firms, against larger ones. @see meyerstamer2002clustering */
export const smallClients: Signature = Object.freeze<Signature>({
  id: ID,
  obstacle: 'institutions',
  label: 'Small firms among the clients of institutes',
  unit: 'ratio',
  says: 'How often small firms here work with a training, technology or research institute or a university here, over how often larger firms do: 1 is equally often.',
  formula:
    '(small clients / small firms) / (larger clients / larger firms), cut at 2; clients by ties of advice, membership or finance, or by a shared project where none of these is stated',
  thresholds: { present: 0.5, absent: 0.8, ends: [0, 2] },
  basis: 'ours',
  because: 'The study says that institutes serve goals of their own and gives no number.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 2.2' }],
  read(view, { fewest, draws }, random) {
    const { clients, stated } = clientsOfInstitutes(view);
    const rate = rateBySize(view, (actor) => clients.has(actor), draws, random);
    const values = { ...ratesSaid(rate), fewest: { count: fewest } };
    if (clients.size < fewest || rate.small < fewest || rate.large < fewest)
      return untold(
        message(
          `trace.${ID}.few`,
          'Institutes are known to work with {smallHold|one small firm|# small firms} and {largeHold|one larger one|# larger ones} here; {fewest} clients in all and {fewest} firms of each size are needed.',
          values,
        ),
        [
          message(
            `trace.${ID}.bring`,
            'table ties: advice between each institute and the firms it serves; table actors: the columns kind and small',
          ),
        ],
        clients.size,
      );
    return {
      ...rate.ratio,
      count: rate.small + rate.large,
      says: stated
        ? message(
            `trace.${ID}.stated`,
            '{smallHold} of {small} small firms are clients of an institute here, and {largeHold} of {large} larger ones.',
            values,
          )
        : message(
            `trace.${ID}.shared`,
            'Services are not stated, so shared projects stand in: {smallHold} of {small} small firms share one with an institute here, and {largeHold} of {large} larger ones.',
            values,
          ),
      missing: [],
      silent: null,
    };
  },
});

function clientsOfInstitutes(view: PlaceView): {
  readonly clients: ReadonlySet<number>;
  readonly stated: boolean;
} {
  const { ties, actors } = view.snapshot;
  const clients = new Set<number>();
  const meet = (one: number, other: number): void => {
    if (TEACH_OR_TEST.includes(actors.kind[other])) clients.add(one);
    if (TEACH_OR_TEST.includes(actors.kind[one])) clients.add(other);
  };
  for (let tie = 0; tie < ties.count; tie++)
    if (
      SERVES.includes(ties.kind[tie]) &&
      view.local[ties.from[tie]] >= 0 &&
      view.local[ties.to[tie]] >= 0
    )
      meet(ties.from[tie], ties.to[tie]);
  const stated = clients.size > 0;
  if (!stated)
    for (let row = 0; row < view.inside.count; row++)
      meet(view.members[view.inside.a[row]], view.members[view.inside.b[row]]);
  return { clients, stated };
}
