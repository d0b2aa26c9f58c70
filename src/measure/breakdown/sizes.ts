import type { Small } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { SIZE_CLASSES } from '../../domain/size-class.ts';
import { sum } from '../../kernel/stats/sum.ts';
import type { Answer, Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { partnersHere } from '../members.ts';
import type { Rows } from '../rows.ts';

const FIRM = ACTOR_KINDS.indexOf('firm');

/** Rows of firms without a class, by what is said of their smallness. */
const UNCLASSED = {
  yes: 'micro to medium, class unknown',
  no: 'not small or medium, class unknown',
  unknown: 'unknown',
} as const satisfies Record<Small, string>;

const WORDS = Object.keys(UNCLASSED);

/** Firms of a place by size class. */
export const sizes = Object.freeze<Method<PlaceView, Rows>>({
  id: 'sizes',
  version: 1,
  label: 'Firms by size',
  unit: 'count',
  says: 'How many firms of each size class the place has, by the rule its register chose, from employees, turnover and assets; with how many of them are certain, for no missing number could move them, and their share of partners here.',
  formula: 'n_c, n_c / n_F; share over c of ends of pairs here that firms hold',
  cites: ['eu2003sme', 'ayyagari2007small'],
  parameters: [],
  run(view: PlaceView): Answer<Rows> {
    const { actors, sizes: columns } = view.snapshot;
    const labels = [...SIZE_CLASSES, ...Object.values(UNCLASSED)];
    const partners = partnersHere(view);
    const firms = new Float64Array(labels.length);
    const sure = new Float64Array(labels.length);
    const ends = new Float64Array(labels.length);
    view.members.forEach((actor, member) => {
      if (actors.kind[actor] !== FIRM) return;
      const size = columns?.size[actor] ?? 0;
      const at =
        size > 0 ? size - 1 : SIZE_CLASSES.length + WORDS.indexOf(SMALL[actors.small[actor]]);
      firms[at]++;
      sure[at] += columns?.sure[actor] ?? 0;
      ends[at] += partners[member];
    });
    const all = sum(firms);
    return {
      value: {
        columns: [
          { name: 'size', unit: 'none' },
          { name: 'firms', unit: 'count' },
          { name: 'share of firms', unit: 'share' },
          { name: 'certain', unit: 'count' },
          { name: 'share of partners here', unit: 'share' },
        ],
        rows: labels.map((label, at) => [
          label,
          firms[at],
          firms[at] / all,
          sure[at],
          ends[at] / sum(ends),
        ]),
      },
      coverage: {
        have: sum(firms.subarray(0, SIZE_CLASSES.length)),
        of: all,
        what: 'firms have a size class',
      },
    };
  },
});
