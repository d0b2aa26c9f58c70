import { formatDay, parseDay } from '../domain/day.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { placeView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { TieKind } from '../domain/tie-kind.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { refuse } from './refused.ts';
import { viewOf } from './view-of.ts';

/** What is left out of a network before anything is measured on it. ISO days; null leaves nothing out. */
export interface NetworkCut {
  readonly from: string | null;
  readonly to: string | null;
  /** Initiatives with more members than this make no ties. */
  readonly largest: number | null;
  /** Kinds of ties that are kept; a shared project is a joint project. Null keeps all. */
  readonly ties: readonly TieKind[] | null;
}

/**
 * The cut a request asks for.
 *
 * @throws Refused with `bad-parameter` for a day or kind of tie that is none, or a period that ends before it begins.
 */
export function networkCut(request: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly largest?: number | undefined;
  readonly ties?: string | undefined;
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
  return { from, to, largest, ties: kindsOf(request.ties) };
}

function kindsOf(text: string | undefined): readonly TieKind[] | null {
  if (text === undefined || text === '') return null;
  const asked = text.split(',');
  const wrong = asked.find((kind) => !(TIE_KINDS as readonly string[]).includes(kind));
  if (wrong !== undefined)
    throw refuse(
      'bad-parameter',
      'no such kind of tie',
      wrong,
      `some of: ${TIE_KINDS.join(', ')}`,
      'ties',
    );
  const kept = TIE_KINDS.filter((kind) => asked.includes(kind));
  return kept.length === TIE_KINDS.length ? null : kept;
}

/**
 * The view of a place with what the cut leaves: initiatives that ran and stated ties that stood at some time in the
 * period, initiatives not too large, ties of the kinds that are kept.
 */
export function cutView(snapshot: Snapshot, place: string, cut: NetworkCut): PlaceView {
  const all = cut.from === null && cut.to === null;
  if (all && cut.largest === null && cut.ties === null) return viewOf(snapshot, place);
  const first = cut.from === null ? -Infinity : parseDay(cut.from);
  const last = cut.to === null ? Infinity : parseDay(cut.to);
  const { start, end, count } = snapshot.initiatives;
  // An unknown day rules nothing out
  const keep = all
    ? null
    : Uint8Array.from({ length: count }, (_, i) => (start[i] > last || end[i] < first ? 0 : 1));
  const { validFrom, validTo, kind, count: ties } = snapshot.ties;
  const kinds = cut.ties === null ? null : TIE_KINDS.map((each) => cut.ties!.includes(each));
  const keepTies = Uint8Array.from({ length: ties }, (_, tie) =>
    validFrom[tie] > last || validTo[tie] < first || kinds?.[kind[tie]] === false ? 0 : 1,
  );
  // No initiative is so small that its ties stay, and all its members do
  const largest = cut.ties?.includes('joint-project') === false ? 1 : (cut.largest ?? Infinity);
  return placeView(snapshot, place, { keep, keepTies, largest });
}
