import { GLYPHS } from '../domain/actor-kind.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Among } from './glyphs.ts';
import { glyphs, lookup } from './glyphs.ts';

/** The number of members of each glyph, in the order of GLYPHS. */
export const membersByGlyph = once(({ snapshot, members }: PlaceView) => {
  const counts = new Uint32Array(GLYPHS.length);
  const glyph = glyphs(snapshot);
  for (const actor of members) counts[glyph[actor]]++;
  return counts;
});

/** How many members belong to a set of glyphs. */
export function countMembers(view: PlaceView, among: Among): number {
  let count = 0;
  membersByGlyph(view).forEach((members, glyph) => {
    if (among(GLYPHS[glyph])) count += members;
  });
  return count;
}

/** How many members belong to a set of glyphs and have something said of them. */
export function countWhere(
  view: PlaceView,
  among: Among,
  holds: (member: number) => boolean,
): number {
  const glyph = glyphs(view.snapshot);
  const belongs = lookup(among);
  let count = 0;
  for (let member = 0; member < view.members.length; member++)
    if (belongs[glyph[view.members[member]]] === 1 && holds(member)) count++;
  return count;
}

/** Partners of each member inside the place. */
export const partnersHere = once(({ members, pairs }: PlaceView) => {
  const partners = new Uint32Array(members.length);
  for (let pair = 0; pair < pairs.count; pair++) {
    partners[pairs.a[pair]]++;
    partners[pairs.b[pair]]++;
  }
  return partners;
});

/** Partners of each member elsewhere. */
export const partnersElsewhere = once(({ members, outside }: PlaceView) => {
  const partners = new Uint32Array(members.length);
  for (let pair = 0; pair < outside.count; pair++) partners[outside.a[pair]]++;
  return partners;
});

/** Kept initiatives each member takes part in. */
export const initiativesHeld = once(({ snapshot, members, local, participations }: PlaceView) => {
  const held = new Uint32Array(members.length);
  for (const row of participations) held[local[snapshot.participations.actor[row]]]++;
  return held;
});

/** Support of each member in EUR: the sum of the amounts that are known, NaN where none is. */
export const supportHeld = once(({ snapshot, members, local, participations }: PlaceView) => {
  const { actor, amountEur } = snapshot.participations;
  const held = new Float64Array(members.length).fill(NaN);
  for (const row of participations) {
    const amount = amountEur[row];
    if (amount !== amount) continue;
    const member = local[actor[row]];
    held[member] = (held[member] === held[member] ? held[member] : 0) + amount;
  }
  return held;
});
