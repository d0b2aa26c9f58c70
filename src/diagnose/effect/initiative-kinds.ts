import type { Glyph } from '../../domain/actor-kind.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs } from '../../measure/glyphs.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { jointWork } from './joint-work.ts';

/** Whether each of `view.initiatives` ended before its time, or one of its members left it. Cost: O(participations). */
export const endedEarly = once(({ initiatives, snapshot }: PlaceView): readonly boolean[] => {
  const { offsets, terminated } = snapshot.participations;
  return Array.from(initiatives, (i) => {
    if (snapshot.initiatives.status[i] === 'terminated') return true;
    for (let row = offsets[i]; row < offsets[i + 1]; row++) if (terminated[row] === 1) return true;
    return false;
  });
});

/** The kind of who leads each of `view.initiatives`, wherever it is; null where nobody is known to. */
export const leadGlyph = once((view: PlaceView): readonly (Glyph | null)[] => {
  const glyph = glyphs(view.snapshot);
  return Array.from(jointWork(view).lead, (actor) => (actor < 0 ? null : GLYPHS[glyph[actor]]));
});
