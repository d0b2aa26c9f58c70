import type { Glyph } from '../domain/actor-kind.ts';
import { ACTOR_KINDS, GLYPHS, SMALL, glyphOf } from '../domain/actor-kind.ts';
import { once } from '../snapshot/once.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The glyph of every actor of a snapshot, as an index into GLYPHS. */
export const glyphs = once(({ actors }: Snapshot) =>
  Uint8Array.from(actors.kind, (kind, i) =>
    GLYPHS.indexOf(glyphOf(ACTOR_KINDS[kind], SMALL[actors.small[i]])),
  ),
);

/** A set of glyphs, as a measure means it. */
export type Among = (glyph: Glyph) => boolean;

/** Small firms: firms whose size is known to be small. */
export const smallFirms: Among = (glyph) => glyph === 'small';

/** All firms, whatever their size. */
export const firms: Among = (glyph) => glyph === 'small' || glyph === 'firm';

/** Research and higher education. */
export const research: Among = (glyph) => glyph === 'university' || glyph === 'research';

/** Everybody. */
export const anybody: Among = () => true;

/** One byte for each glyph: whether it belongs. Turns a set of glyphs into a lookup for loops. */
export function lookup(among: Among): Uint8Array {
  return Uint8Array.from(GLYPHS, (glyph) => (among(glyph) ? 1 : 0));
}
