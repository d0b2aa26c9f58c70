import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import type { TieKind } from '../domain/tie-kind.ts';
import type { Pairs } from '../snapshot/pairs.ts';
import type { StatedRows } from '../snapshot/stated-rows.ts';
import { relationStarts } from '../snapshot/stated-rows.ts';

/** How many relations are stated inside a place and between it and elsewhere; one stated twice counts once. */
export const statedRelations = once(
  (view: PlaceView): { readonly inside: number; readonly outside: number } =>
    view.snapshot.ties.count === 0
      ? { inside: 0, outside: 0 }
      : {
          inside: relationStarts(view.stated).length - 1,
          outside: relationStarts(view.statedOutside).length - 1,
        },
);

/** The kinds of the stated ties of each pair inside a place, each once, in the order of TIE_KINDS. */
export const kindsByPair = once((view: PlaceView) => kindsOf(view.pairs, view.stated));

/** The same for pairs with elsewhere. */
export const kindsByPairOutside = once((view: PlaceView) =>
  kindsOf(view.outside, view.statedOutside),
);

function kindsOf(pairs: Pairs, stated: StatedRows): readonly (readonly TieKind[])[] {
  const starts = relationStarts(stated);
  let relation = 0;
  return Array.from(pairs.ties, (relations) => {
    const kinds = new Set<TieKind>();
    for (const end = relation + relations; relation < end; relation++)
      kinds.add(TIE_KINDS[stated.kind[starts[relation]]]);
    return [...kinds];
  });
}
