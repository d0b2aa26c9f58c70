import type { PlaceView } from '../snapshot/place-view.ts';
import { placeView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';

/** Views remembered at most for one snapshot; with each goes what was measured on it. */
const REMEMBERED = 24;

const views = new WeakMap<Snapshot, Map<string, PlaceView>>();

/** The whole view of a place, the same object while it is in use, so that what hangs on it is measured once. */
export function viewOf(snapshot: Snapshot, place: string): PlaceView {
  // No official place depends on those that people drew
  const of = snapshot.definitions?.has(place) ? snapshot : columnsOf(snapshot);
  let mine = views.get(of);
  if (!mine) views.set(of, (mine = new Map()));
  const view = mine.get(place) ?? placeView(of, place);
  mine.delete(place);
  mine.set(place, view);
  const oldest = mine.keys().next();
  if (mine.size > REMEMBERED && oldest.done !== true) mine.delete(oldest.value);
  return view;
}
