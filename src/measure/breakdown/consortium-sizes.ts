import type { Answer, Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { initiativesJoint } from '../place/coverage.ts';
import type { Rows } from '../rows.ts';

/** Classes of joint initiatives by members, both ends included. */
export const CONSORTIUM_SIZES = [
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 15 },
  { from: 16, to: 20 },
  { from: 21, to: 30 },
  { from: 31, to: Infinity },
] as const;

/** Joint initiatives of a place by how many members they have, wherever these are. */
export const consortiumSizes = Object.freeze<Method<PlaceView, Rows>>({
  id: 'consortium-sizes',
  version: 1,
  label: 'Projects by members',
  unit: 'count',
  says: 'How many joint projects of the place have two members, three to five, and so on, with the members and pairs they bring together here.',
  formula: '|{projects with k in the class}|, k members wherever they are',
  cites: [],
  parameters: [],
  run(view: PlaceView): Answer<Rows> {
    const { membersAnywhere, membersHere } = view;
    const joint = membersAnywhere.filter((all) => all > 1).length;
    return {
      value: {
        columns: [
          { name: 'members', unit: 'none' },
          { name: 'projects', unit: 'count' },
          { name: 'share', unit: 'share' },
          { name: 'memberships here', unit: 'count' },
          { name: 'pairs here, each project for itself', unit: 'count' },
        ],
        rows: CONSORTIUM_SIZES.map(({ from, to }) => {
          let projects = 0;
          let memberships = 0;
          let pairs = 0;
          membersAnywhere.forEach((all, j) => {
            if (all < from || all > to) return;
            projects++;
            memberships += membersHere[j];
            pairs += (membersHere[j] * (membersHere[j] - 1)) / 2;
          });
          const label =
            to === Infinity ? `${from} or more` : from === to ? `${from}` : `${from}–${to}`;
          return [label, projects, projects / joint, memberships, pairs];
        }),
      },
      coverage: initiativesJoint(view),
    };
  },
});
