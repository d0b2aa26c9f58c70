import { perInitiative } from './initiative-measure.ts';

/** Tie volume that each initiative makes inside the place. */
export const volumeMade = perInitiative({
  id: 'volume-made',
  label: 'Tie volume made here',
  unit: 'volume',
  says: 'The joint work it makes inside the place: each of its ties counts 1/(k − 1).',
  formula: 'm(m − 1)/(2(k − 1)), m members of the place, k members',
  cites: ['newman2001scientific'],
  read: ({ membersHere, membersAnywhere }) =>
    Float64Array.from(membersHere, (m, j) =>
      membersAnywhere[j] < 2 ? 0 : (m * (m - 1)) / 2 / (membersAnywhere[j] - 1),
    ),
});
