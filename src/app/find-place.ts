import { near } from './near.ts';
import type { PlaceCount } from './places.ts';
import { places } from './places.ts';
import { refuse } from './refused.ts';
import { fold } from '../kernel/text/fold.ts';
import type { Workspace } from './workspace.ts';

/**
 * The place a request names by its code; lower case is understood.
 *
 * @throws Refused naming near codes, or places whose name is near, when the data hold no such place.
 */
export function findPlace({ snapshot }: Workspace, code: string): PlaceCount {
  const all = places(snapshot);
  const found = all.get(code) ?? all.get(code.toUpperCase());
  if (found) return found;
  const codes = new Set(near(code, all.keys(), 3));
  const asked = fold(code);
  if (asked.length > 2)
    for (const place of all.values())
      if (codes.size < 6 && fold(place.name).includes(asked)) codes.add(place.code);
  const named = [...codes].map((each) => `${each} (${all.get(each)!.name})`).join(', ');
  throw refuse(
    'unknown-place',
    'no such place in the data',
    code,
    named === ''
      ? 'a code of the list of places, such as "ITH5" for Emilia-Romagna'
      : `near codes: ${named}`,
    'place',
  );
}
