import { formatDay, parseDay } from '../domain/day.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { placeView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { refuse } from './refused.ts';
import { viewOf } from './view-of.ts';

/** What is left out of a network before anything is measured on it. ISO days; null leaves nothing out. */
export interface NetworkCut {
  readonly from: string | null;
  readonly to: string | null;
  /** Initiatives with more members than this make no ties. */
  readonly largest: number | null;
}

/**
 * The cut a request asks for.
 *
 * @throws Refused with `bad-parameter` for a day that is none, or a period that ends before it begins.
 */
export function networkCut(request: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly largest?: number | undefined;
}): NetworkCut {
  for (const field of ['from', 'to'] as const) {
    const text = request[field];
    if (text !== undefined && formatDay(parseDay(text)) !== text)
      throw refuse(
        'bad-parameter',
        'not a day of the calendar',
        text,
        'an ISO day such as 2025-12-06',
        field,
      );
  }
  const { from = null, to = null, largest = null } = request;
  if (from !== null && to !== null && to < from)
    throw refuse(
      'bad-parameter',
      'the period ends before it begins',
      `${from} to ${to}`,
      '`from` no later than `to`',
      'to',
    );
  return { from, to, largest };
}

/** The view of a place with what the cut leaves: initiatives that ran at some time in the period, not too large. */
export function cutView(snapshot: Snapshot, place: string, cut: NetworkCut): PlaceView {
  if (cut.from === null && cut.to === null && cut.largest === null) return viewOf(snapshot, place);
  const first = cut.from === null ? -Infinity : parseDay(cut.from);
  const last = cut.to === null ? Infinity : parseDay(cut.to);
  const { start, end, count } = snapshot.initiatives;
  const all = cut.from === null && cut.to === null;
  // An unknown day rules nothing out
  const keep = all
    ? null
    : Uint8Array.from({ length: count }, (_, i) => (start[i] > last || end[i] < first ? 0 : 1));
  return placeView(snapshot, place, { keep, largest: cut.largest ?? Infinity });
}
