import { message } from '../../domain/message.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import type { TieKind } from '../../domain/tie-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Suppliers that are named. */
const NAMED = 10;

/** Who sells to whom. */
const CHAIN: readonly TieKind[] = ['supply', 'subcontract'];

/** Stated ties of members by kind: inside the place, and with others. Cost: O(ties). */
export function statedTies(view: PlaceView): StudyAnswer {
  const { ties } = view.snapshot;
  const rows = TIE_KINDS.flatMap((kind, code) => {
    let inside = 0;
    let across = 0;
    const who = new Set<number>();
    for (let tie = 0; tie < ties.count; tie++) {
      if (ties.kind[tie] !== code) continue;
      const here = [ties.from[tie], ties.to[tie]].filter((row) => view.local[row] >= 0);
      if (here.length === 2) inside++;
      else if (here.length === 1) across++;
      for (const row of here) who.add(row);
    }
    if (inside + across === 0) return [];
    return [[message(`study.tie.${kind}`, kind.replaceAll('-', ' ')), inside, across, who.size]];
  });
  if (rows.length === 0)
    return missing(
      message(
        'study.chain.none',
        'Who buys from whom is not known: no tie of supply or subcontracting is in the register. Bring a table of ties with from, to and kind.',
      ),
    );
  return {
    id: 'stated-ties',
    title: message('study.chain.title', 'Ties that sources state, by kind'),
    columns: [
      column('tie', 'kind of tie', 'none'),
      column('ties-inside', 'inside the place'),
      column('ties-across', 'with others'),
      column('organisations', 'organisations here'),
    ],
    rows,
    made: message(
      'study.chain.made',
      'Each stated tie once. What no source states is not there: a short list is not a thin web.',
    ),
  };
}

/** The firms that supply most others of the place, where supply is stated. */
export function suppliers(view: PlaceView): StudyAnswer {
  const { ties, actors } = view.snapshot;
  const kinds = CHAIN.map((kind) => TIE_KINDS.indexOf(kind));
  const customers = new Map<number, Set<number>>();
  for (let tie = 0; tie < ties.count; tie++) {
    const [from, to] = [ties.from[tie], ties.to[tie]];
    if (!kinds.includes(ties.kind[tie]) || view.local[from] < 0 || view.local[to] < 0) continue;
    const mine = customers.get(from) ?? new Set<number>();
    customers.set(from, mine.add(to));
  }
  if (customers.size === 0)
    return missing(
      message(
        'study.suppliers.none',
        'Which firms supply the others cannot be told: no tie of supply or subcontracting between two organisations of this place is stated.',
      ),
    );
  const rows = [...customers].sort(([a, x], [b, y]) => y.size - x.size || a - b);
  return {
    id: 'suppliers',
    title: message('study.suppliers.title', 'Who supplies most others here'),
    columns: [
      column('firm', 'firm', 'none'),
      column('town', 'town', 'none'),
      column('customers', 'customers here'),
    ],
    rows: rows
      .slice(0, NAMED)
      .map(([row, mine]) => [
        displayName(actors.name[row], actors.shortName[row]),
        actors.city[row],
        mine.size,
      ]),
    made: message(
      'study.suppliers.made',
      'Stated ties of supply and subcontracting, read from the seller to the buyer; {all|one supplier|# suppliers} in all.',
      { all: { count: customers.size } },
    ),
  };
}
