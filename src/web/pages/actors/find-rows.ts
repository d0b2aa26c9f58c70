import type { Glyph } from '../../../domain/actor-kind.ts';
import type { ActorRef } from '../../../wire/common.ts';

/**
 * Actors of the kinds asked for whose name, legal name, town or region code holds every word of a text; order is kept.
 *
 * Case and accents do not matter: “universita” finds “Università”.
 */
export function findRows<R extends ActorRef>(
  rows: readonly R[],
  text: string,
  kinds: readonly Glyph[],
): readonly R[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!kinds.includes(row.glyph)) return false;
    if (words.length === 0) return true;
    const whole = fold(`${row.name} ${row.legalName} ${row.city} ${row.region}`);
    return words.every((one) => whole.includes(one));
  });
}

/** Lower case without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
