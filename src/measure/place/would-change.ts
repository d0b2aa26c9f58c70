import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { placeView } from '../../snapshot/place-view.ts';

/** The initiative through which alone most pairs inside a place exist, the first of equals; null without pairs. */
export const largestMaker = once(
  ({
    inside,
    pairs,
  }: PlaceView): {
    readonly initiative: number;
    readonly pairs: number;
    readonly of: number;
  } | null => {
    const alone = new Map<number, number>();
    let row = 0;
    for (let pair = 0; pair < pairs.count; pair++) {
      const shared = pairs.initiatives[pair];
      const initiative = inside.initiative[row];
      if (shared === 1 && pairs.ties[pair] === 0)
        alone.set(initiative, (alone.get(initiative) ?? 0) + 1);
      row += shared;
    }
    let best: number | null = null;
    for (const [initiative, count] of alone) {
      const most = best === null ? 0 : alone.get(best)!;
      if (best === null || count > most || (count === most && initiative < best)) best = initiative;
    }
    return best === null ? null : { initiative: best, pairs: alone.get(best)!, of: pairs.count };
  },
);

/** One initiative that makes a tenth of the pairs or more moves every count of pairs. */
export function oneMaker(view: PlaceView): readonly Message[] {
  const largest = largestMaker(view);
  if (largest === null || largest.pairs * 10 < largest.of) return [];
  return [
    message('change.one-maker', '{project} alone makes {pairs} of the {of} pairs.', {
      project: view.snapshot.initiatives.acronym[largest.initiative],
      pairs: { count: largest.pairs },
      of: { count: largest.of },
    }),
  ];
}

/** The same share counted in plain pairs, where every pair counts one. */
export function byPairs(over: number, under: number): readonly Message[] {
  if (!(under > 0)) return [];
  return [
    message('change.by-pairs', 'By plain pairs the share is {share}.', {
      share: { share: over / under },
    }),
  ];
}

/** The same share counted in volume, where a large project counts no more than a small one. */
export function byVolume(over: number, under: number): readonly Message[] {
  if (!(under > 0)) return [];
  return [
    message('change.by-volume', 'By volume the share is {share}.', {
      share: { share: over / under },
    }),
  ];
}

/** Above this many members a project counts as large. */
const LARGE = 20;

/** The same number without the ties of large projects; nothing where there are no projects, where these are
 * left out already, or where it stays unknown. */
export function withoutLarge(
  view: PlaceView,
  value: (cut: PlaceView) => number,
  as: 'share' | 'number' = 'share',
): readonly Message[] {
  if (view.cut.largest <= LARGE || view.initiatives.length === 0) return [];
  const found = value(placeView(view.snapshot, view.place, { ...view.cut, largest: LARGE }));
  if (found !== found) return [];
  return [
    message(
      'change.without-large',
      'Without the ties of projects of more than {members} members it is {value}.',
      { members: { count: LARGE }, value: as === 'share' ? { share: found } : { number: found } },
    ),
  ];
}

/** Says so when the data hold nothing but joint projects. */
export function noOtherTies({ snapshot }: PlaceView): readonly Message[] {
  if (snapshot.ties.count > 0) return [];
  return [message('change.no-other-ties', 'Supply ties would change it most: this data has none.')];
}
