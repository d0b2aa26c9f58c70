import { partnersElsewhere, partnersHere } from '../members.ts';
import { perMember } from './actor-measure.ts';

/** E–I index of each member. */
export const ei = perMember({
  id: 'ei',
  label: 'Outward or inward',
  unit: 'index',
  says: 'Its partners elsewhere less its partners here, over both: 1 when all are elsewhere, −1 when all are at home.',
  formula: '(E − I)/(E + I), E partners elsewhere, I partners here',
  cites: ['krackhardt1988informal'],
  read: (view) => {
    const here = partnersHere(view);
    return Float64Array.from(
      partnersElsewhere(view),
      (elsewhere, member) => (elsewhere - here[member]) / (elsewhere + here[member]),
    );
  },
});
