import type { PlaceRow } from '../wire/list-places.ts';
import { indexNames, searchNames } from './search-index.ts';

/** The places of a list whose name or code answers to a query; codes that begin with it come first. */
export function findRegions(places: readonly PlaceRow[], query: string): readonly PlaceRow[] {
  const code = query.trim().toUpperCase();
  const byCode = places.filter((place) => code !== '' && place.code.startsWith(code));
  const index = indexNames(
    places.map((place) => ({ names: [place.name], codes: [], weight: place.actors, what: place })),
  );
  return [...new Set([...byCode, ...searchNames(index, query, places.length)])];
}
