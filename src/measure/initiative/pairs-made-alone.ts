import { perInitiative } from './initiative-measure.ts';

/** Pairs of members of the place that meet in this initiative only. */
export const pairsMadeAlone = perInitiative({
  id: 'pairs-made-alone',
  label: 'Pairs only through it',
  unit: 'count',
  says: 'Pairs of organisations of the place that share no other project and have no stated tie.',
  formula: '|{pairs of the place without a stated tie whose only shared project it is}|',
  cites: [],
  read: ({ inside, pairs, initiatives, snapshot }) => {
    const alone = new Uint32Array(snapshot.initiatives.count);
    let row = 0;
    for (let pair = 0; pair < pairs.count; pair++) {
      if (pairs.initiatives[pair] === 1 && pairs.ties[pair] === 0) alone[inside.initiative[row]]++;
      row += pairs.initiatives[pair];
    }
    return Uint32Array.from(initiatives, (initiative) => alone[initiative]);
  },
});
