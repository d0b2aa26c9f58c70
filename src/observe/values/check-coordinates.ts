import type { Fault } from './parsed.ts';

/** Where a European region code lies: west, east, south, north in degrees, islands of the mainland seas included. */
const EUROPE = { west: -32, east: 46, south: 27, north: 72 };

const EUROPEAN = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AL BA CH IS LI ME MK NO RS UA UK XK MD'.split(
    ' ',
  ),
);

/** Coordinates that can be used, and what was wrong with those that cannot. */
export interface Where {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly problem: Fault | null;
}

const NOWHERE = { lat: null, lon: null };

/**
 * Checks a latitude with its longitude: both or none, in range, not 0, 0, and not swapped.
 *
 * Swapped is asked, never mended: a latitude beyond ±90 whose longitude fits, or a European region code with a point
 * outside Europe that would lie inside it the other way round. Such coordinates are unknown until they are put right.
 */
export function checkCoordinates(lat: number | null, lon: number | null, region: string): Where {
  if (lat === null && lon === null) return { ...NOWHERE, problem: null };
  const said = `"${lat ?? ''}, ${lon ?? ''}"`;
  const bad = (message: string, hint: string): Where => ({
    ...NOWHERE,
    problem: { code: 'coordinates-refused', message: `${message}: ${said}`, hint },
  });
  if (lat === null || lon === null)
    return bad('a latitude needs its longitude', 'both, in degrees, or none');
  if (lat === 0 && lon === 0)
    return bad(
      'a point in the Gulf of Guinea, which is what an empty form gives',
      'the coordinates, or empty cells',
    );
  const swapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  const elsewhere =
    EUROPEAN.has(region.slice(0, 2)) && region !== '' && !inEurope(lat, lon) && inEurope(lon, lat);
  if (swapped || elsewhere)
    return {
      ...NOWHERE,
      problem: {
        code: 'coordinates-swapped',
        message: `latitude and longitude seem to be swapped: ${said}`,
        hint: `latitude ${lon}, longitude ${lat}; exchange the two columns if so`,
      },
    };
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return bad('not a point on the earth', 'a latitude within ±90 and a longitude within ±180');
  return { lat, lon, problem: null };
}

function inEurope(lat: number, lon: number): boolean {
  return lat >= EUROPE.south && lat <= EUROPE.north && lon >= EUROPE.west && lon <= EUROPE.east;
}
