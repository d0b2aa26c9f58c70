import type { PlaceRow } from '../../../wire/list-places.ts';

/**
 * Places whose name, code or country begins with or holds a text, best first: the code itself, then names that begin
 * with it, then words that do, then names that hold it; larger places before smaller. Marks above letters do not matter.
 */
export function findPlaces(places: readonly PlaceRow[], text: string): readonly PlaceRow[] {
  const asked = plain(text.trim());
  if (asked === '') return [];
  return places
    .map((row) => ({ row, rank: rankOf(row, asked) }))
    .filter(({ rank }) => rank < 9)
    .sort(
      (a, b) =>
        a.rank - b.rank || b.row.actors - a.row.actors || (a.row.code < b.row.code ? -1 : 1),
    )
    .map(({ row }) => row);
}

function rankOf(row: PlaceRow, asked: string): number {
  const name = plain(row.name);
  const code = row.code.toLowerCase();
  if (code === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (name.split(/[\s\-/(]+/).some((part) => part.startsWith(asked))) return 2;
  if (code.startsWith(asked)) return 3;
  if (name.includes(asked)) return 4;
  if (plain(row.countryName).startsWith(asked)) return 5;
  return 9;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
