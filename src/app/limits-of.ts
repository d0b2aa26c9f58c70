import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { oneMaker } from '../measure/place/would-change.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { MapPicture } from '../wire/show-map.ts';

const FIRM = ACTOR_KINDS.indexOf('firm');
const UNKNOWN = SMALL.indexOf('unknown');

/** What a reader of an overview must know of its limits: blind spots, unknown sizes, one project that decides much. */
export function limitsOf(view: PlaceView, { misplaced, unplaced }: MapPicture): readonly Message[] {
  const { actors, sources } = view.snapshot;
  const unsized = view.members.filter(
    (row) => actors.kind[row] === FIRM && actors.small[row] === UNKNOWN,
  ).length;
  const said = [...new Set(sources.map(({ blindSpot }) => blindSpot))].map((says) =>
    message('limits.blind-spot', '{says}', { says }),
  );
  said.push(...oneMaker(view));
  if (unsized > 0)
    said.push(
      message('limits.unsized', 'The size of {firms|one firm|# firms} is unknown.', {
        firms: { count: unsized },
      }),
    );
  if (misplaced + unplaced > 0)
    said.push(
      message(
        'limits.placed-by-code',
        '{actors|One organisation is|# organisations are} placed on the map by region code.',
        { actors: { count: misplaced + unplaced } },
      ),
    );
  return said;
}
