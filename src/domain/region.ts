/** How deep a region code goes: 0 country, 1–3 the levels of the NUTS hierarchy. */
export type RegionLevel = 0 | 1 | 2 | 3;

/** An official region as met in the data. `parent` is null for a country. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The code of the place that is a whole register, for registers of one's own; no official code is in lower case. */
export const WHOLE = 'all';

const PATTERN = /^[A-Z]{2}[A-Z0-9]{0,3}$/;

/** True for a country code or NUTS code of any level (`IT`, `ITH`, `ITH5`, `ITH55`), upper case. */
export function isRegionCode(text: string): boolean {
  return PATTERN.test(text);
}

/** The name of a place as it stands inside a sentence: that of a whole register is no proper name. */
export function nameInside({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): string {
  return code === WHOLE ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** True for a code of an official list, which has no small letter: a whole register and places that people drew have. */
function isOfficial(code: string): boolean {
  return code !== WHOLE && !code.startsWith('my-');
}

/**
 * The level of a code by its length: 2 letters are a country, then one more sign a level. A whole register and a place
 * that a person drew are at 0.
 */
export function levelOf(code: string): RegionLevel {
  return isOfficial(code) ? (Math.min(Math.max(code.length - 2, 0), 3) as RegionLevel) : 0;
}

/** The country code a region code begins with. Greece is `EL`, the United Kingdom `UK`, as in NUTS; `all` and places that people drew are in none. */
export function countryOf(code: string): string {
  return isOfficial(code) ? code.slice(0, 2) : '';
}

/** True when `code` is `place` itself or lies inside it; everything lies in `all`. A hierarchy of codes is a hierarchy of prefixes. */
export function liesIn(code: string, place: string): boolean {
  return place === WHOLE || code.startsWith(place);
}
