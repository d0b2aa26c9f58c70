/** The closed list of what an actor can be. Order is the code written into typed columns and never changes. */
export const ACTOR_KINDS = [
  'other',
  'firm',
  'university',
  'research-organisation',
  'technology-transfer',
  'training',
  'association',
  'chamber',
  'financier',
  'public-body',
  'ngo',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What is known of an actor being a small or medium firm. `unknown` is 0, so a fresh column claims nothing. */
export const SMALL = ['unknown', 'no', 'yes'] as const;

export type Small = (typeof SMALL)[number];

/**
 * The six kinds a picture tells apart, in the order of every legend.
 *
 * A small firm is a firm (not any other kind) whose `small` is `yes`; a firm of unknown size is drawn as `firm`.
 */
export const GLYPHS = ['small', 'firm', 'university', 'research', 'public', 'other'] as const;

export type Glyph = (typeof GLYPHS)[number];

/** The glyph of an actor, from its kind and smallness. */
export function glyphOf(kind: ActorKind, small: Small): Glyph {
  switch (kind) {
    case 'firm':
      return small === 'yes' ? 'small' : 'firm';
    case 'university':
      return 'university';
    case 'research-organisation':
    case 'technology-transfer':
      return 'research';
    case 'public-body':
      return 'public';
    default:
      return 'other';
  }
}
