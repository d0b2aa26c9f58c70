import { webs } from '../web.ts';
import { tiesInside } from './coverage.ts';
import { plain } from './place-measure.ts';
import { noOtherTies } from './would-change.ts';

/** Number of separate webs, members without a partner included. */
export const componentCount = plain({
  id: 'component-count',
  label: 'Separate webs',
  unit: 'count',
  says: 'The number of webs with no tie between them; an organisation without a partner here is a web of its own.',
  formula: '|{connected components of the pairs that share a project or have a stated tie}|',
  cites: ['hopcroft1973algorithm'],
  range: [0, Infinity],
  worked: '{value} webs',
  written: 'count',
  read: (view) => webs(view).sizes.length,
  coverage: tiesInside,
  wouldChange: noOtherTies,
  rows(view) {
    const { labels, sizes } = webs(view);
    const order = Array.from(sizes.keys()).sort((x, y) => sizes[y] - sizes[x] || x - y);
    const first = (web: number): number => view.members[labels.indexOf(web)];
    return {
      columns: [
        { name: 'first organisation', unit: 'none' },
        { name: 'organisations', unit: 'count' },
      ],
      rows: order.map((web) => [view.snapshot.actors.name[first(web)], sizes[web]]),
    };
  },
});
