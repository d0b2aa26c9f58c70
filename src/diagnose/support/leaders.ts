import type { Glyph } from '../../domain/actor-kind.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { glyphs } from '../../measure/glyphs.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { countedShare } from '../system-or-champions/part-interval.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** Joint projects led by one kind of organisation, and how many of those that have ended did so before their time. */
export interface LedBy {
  readonly glyph: Glyph;
  readonly projects: number;
  /** Of them, those that are over: closed or terminated. */
  readonly over: number;
  readonly terminated: number;
  /** Terminated of those that are over; unknown where none is. */
  readonly share: Stretch;
}

const COORDINATOR = PARTICIPATION_ROLES.indexOf('coordinator');

/**
 * Reads who leads the joint projects of a place, wherever the leader is, and how many of the finished ones ended before
 * their time. Kinds without a project are left out. Who had the idea is not in such data. Cost: O(participations).
 *
 * @see hsieh-korean
 */
export function readLeaders(view: PlaceView): readonly LedBy[] {
  const { participations, initiatives } = view.snapshot;
  const kinds = glyphs(view.snapshot);
  const counts = GLYPHS.map(() => ({ projects: 0, over: 0, terminated: 0 }));
  view.initiatives.forEach((initiative, j) => {
    if (view.membersAnywhere[j] < 2) return;
    for (
      let row = participations.offsets[initiative];
      row < participations.offsets[initiative + 1];
      row++
    ) {
      if (participations.role[row] !== COORDINATOR) continue;
      const count = counts[kinds[participations.actor[row]]];
      const status = initiatives.status[initiative];
      count.projects++;
      if (status === 'closed' || status === 'terminated') count.over++;
      if (status === 'terminated') count.terminated++;
      break;
    }
  });
  return GLYPHS.map((glyph, i) => ({
    glyph,
    ...counts[i],
    share: countedShare(counts[i].terminated, counts[i].over),
  })).filter(({ projects }) => projects > 0);
}
