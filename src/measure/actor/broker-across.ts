import type { PlaceView } from '../../snapshot/place-view.ts';
import { partnersElsewhere } from '../members.ts';
import { web } from '../web.ts';
import { perMember } from './actor-measure.ts';

/** How often each member stands between one inside the place and one outside it. */
export const brokerAcross = perMember({
  id: 'broker-across',
  label: 'Gatekeeper of the place',
  unit: 'count',
  says: 'Pairs of one organisation of the place and one elsewhere that have no tie but are each tied to it, by a project or a stated tie.',
  formula: '|{a inside, c outside: a–i–c, not a–c}|',
  cites: ['gould1989structures'],
  read: across,
});

/** Counts all pairs of a neighbour inside and one outside, less those that are tied. */
function across(view: PlaceView): Float64Array {
  const { outside, members, snapshot } = view;
  const { offsets, targets } = web(view);
  const elsewhere = partnersElsewhere(view);
  const starts = new Uint32Array(members.length + 1);
  for (let i = 0; i < members.length; i++) starts[i + 1] = starts[i] + elsewhere[i];
  const mine = new Int32Array(snapshot.actors.count).fill(-1);
  return Float64Array.from(members, (_, i) => {
    for (let k = starts[i]; k < starts[i + 1]; k++) mine[outside.b[k]] = i;
    let pairs = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const a = targets[k];
      pairs += elsewhere[i];
      for (let j = starts[a]; j < starts[a + 1]; j++) if (mine[outside.b[j]] === i) pairs--;
    }
    return pairs;
  });
}
