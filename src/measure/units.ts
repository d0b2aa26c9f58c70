import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { recut } from '../snapshot/place-view.ts';
import type { StatedRows } from '../snapshot/stated-rows.ts';
import { relationStarts } from '../snapshot/stated-rows.ts';

/** What a place is sampled in: its initiatives, then its stated relations, each a separate thing that may be left out. */
export interface SampleUnits {
  readonly count: number;
  /** The place with the units whose byte is 1. Cost: rows of the view. */
  without(mask: Uint8Array): PlaceView;
}

/**
 * The units of a place. A relation that is stated more than once is one unit, whichever end lies elsewhere.
 */
export const sampleUnits = once((view: PlaceView): SampleUnits => {
  const { initiatives, snapshot } = view;
  const relations =
    snapshot.ties.count === 0
      ? []
      : [...relationsIn(view.stated), ...relationsIn(view.statedOutside)];
  return {
    count: initiatives.length + relations.length,
    without(mask) {
      const keep = new Uint8Array(snapshot.initiatives.count);
      for (let j = 0; j < initiatives.length; j++) keep[initiatives[j]] = mask[j];
      if (relations.length === 0) return recut(view, keep);
      const keepTies = new Uint8Array(snapshot.ties.count);
      relations.forEach((ties, r) => {
        for (const tie of ties) keepTies[tie] = mask[initiatives.length + r];
      });
      return recut(view, keep, keepTies);
    },
  };
});

/** The rows of `snapshot.ties` of each relation. */
function relationsIn(rows: StatedRows): readonly Uint32Array[] {
  const starts = relationStarts(rows);
  return Array.from({ length: starts.length - 1 }, (_, r) =>
    rows.tie.subarray(starts[r], starts[r + 1]),
  );
}
