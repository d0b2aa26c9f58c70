import type { Glyph } from '../domain/actor-kind.ts';
import { GLYPHS } from '../domain/actor-kind.ts';
import { message } from '../domain/message.ts';
import type { Among } from '../measure/glyphs.ts';
import { anybody } from '../measure/glyphs.ts';
import { countMembers } from '../measure/members.ts';
import { tiesBetween } from '../measure/mixing.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Bars } from './finding.ts';

/** Kinds of organisations as rows are named, by glyph. */
export const KIND_WORDS = {
  small: 'Small firms',
  firm: 'Larger firms',
  university: 'Universities',
  research: 'Research organisations',
  public: 'Public bodies',
  other: 'Others',
} as const satisfies Record<Glyph, string>;

/** Rows of a figure: one for each kind, by a count of it, the largest first. */
export function byKind(count: (glyph: Glyph) => number, here: Among = () => false): Bars['rows'] {
  return GLYPHS.map((glyph) => ({
    label: KIND_WORDS[glyph],
    glyph,
    value: count(glyph),
    here: here(glyph),
  })).sort((a, b) => b.value - a.value);
}

/**
 * Whom the members of some kinds are tied to: pairs inside the place with at least one such end, by the other end.
 *
 * `name` says the kinds in the title. A pair with both ends among them counts once, in the row named `within`, which is
 * the row the claim is about. Rows are in order of count.
 */
export function tiedTo(
  view: PlaceView,
  words: { readonly id: string; readonly name: string; readonly within: string },
  whose: Among,
): Bars {
  const glyph = GLYPHS.find(whose) ?? null;
  const others = byKind((kind) => tiesBetween(view, whose, (other) => other === kind).pairs).filter(
    (row) => row.glyph !== null && !whose(row.glyph),
  );
  const within = tiesBetween(view, whose, whose).pairs;
  return {
    title: message(
      `claim.${words.id}.bars`,
      `Whom the {members} ${words.name} are tied to: pairs inside the place, {pairs} in all`,
      {
        members: { count: countMembers(view, whose) },
        pairs: { count: tiesBetween(view, whose, anybody).pairs },
      },
    ),
    unit: 'pairs',
    rows: [...others, { label: words.within, glyph, value: within, here: true }].sort(
      (a, b) => b.value - a.value,
    ),
  };
}
