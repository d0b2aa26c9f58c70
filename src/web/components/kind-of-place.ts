import { isOwnPlace } from '../../domain/definition.ts';
import { WHOLE } from '../../domain/region.ts';
import type { PlaceRow } from '../../wire/list-places.ts';
import { word } from '../words/word.ts';

/** What a place is, in the line under its name: the whole register, drawn by a person, a country, or a region of one. */
export function kindOfPlace({ code, level, countryName }: PlaceRow): string {
  if (code === WHOLE) return word('level.whole');
  if (isOwnPlace(code)) return word('level.own');
  return level === 0 ? word('level.0') : countryName;
}
