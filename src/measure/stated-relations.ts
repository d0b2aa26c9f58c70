import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import type { TieKind } from '../domain/tie-kind.ts';
import type { Pairs } from '../snapshot/pairs.ts';
import type { StatedRows } from '../snapshot/stated-rows.ts';
import { HEADINGS, relationStarts } from '../snapshot/stated-rows.ts';

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

/** One relation that is stated of a pair, seen from its first end. */
export interface Relation {
  readonly kind: TieKind;
  readonly heading: (typeof HEADINGS)[number];
  /** The first row of `snapshot.ties` that states it. */
  readonly tie: number;
}

/** The stated relations of each pair inside a place, by kind in the order of TIE_KINDS. */
export const relationsHere = once((view: PlaceView) => relationsOf(view.pairs, view.stated));

/** The same of each pair of a member and an actor elsewhere. */
export const relationsElsewhere = once((view: PlaceView) =>
  relationsOf(view.outside, view.statedOutside),
);

/** The kinds among some relations, each once. */
export function kindsOf(relations: readonly Relation[]): readonly TieKind[] {
  return [...new Set(relations.map(({ kind }) => kind))];
}

function relationsOf(pairs: Pairs, stated: StatedRows): readonly (readonly Relation[])[] {
  const starts = relationStarts(stated);
  let at = 0;
  return Array.from(pairs.ties, (relations) => {
    if (relations === 0) return NONE;
    const rows = starts.subarray(at, (at += relations));
    return Array.from(rows, (row) => ({
      kind: TIE_KINDS[stated.kind[row]],
      heading: HEADINGS[stated.heading[row]],
      tie: stated.tie[row],
    }));
  });
}

const NONE: readonly Relation[] = [];
