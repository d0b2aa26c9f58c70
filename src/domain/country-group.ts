/** Groups of countries that places are compared within. Codes as in NUTS (`EL`, `UK`). */
export const COUNTRY_GROUPS = {
  eu27: {
    label: 'EU 27',
    countries:
      'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  },
  'old-members': {
    label: 'EU 15 without the United Kingdom',
    countries: 'AT BE DE DK EL ES FI FR IE IT LU NL PT SE'.split(' '),
  },
  'new-members': {
    label: 'members since 2004',
    countries: 'BG CY CZ EE HR HU LT LV MT PL RO SI SK'.split(' '),
  },
  associated: {
    label: 'European neighbours outside the EU',
    countries: 'AL AM BA CH FO GE IL IS MD ME MK NO RS TR UA UK XK LI'.split(' '),
  },
  all: { label: 'all countries', countries: [] as readonly string[] },
} as const satisfies Record<
  string,
  { readonly label: string; readonly countries: readonly string[] }
>;

export type CountryGroup = keyof typeof COUNTRY_GROUPS;

/** True when a country belongs to a group; every country belongs to `all`. */
export function inGroup(country: string, group: CountryGroup): boolean {
  const { countries } = COUNTRY_GROUPS[group];
  return countries.length === 0 || countries.includes(country);
}

/** The group a place is compared within unless somebody chooses another: its own union, its neighbours, or all. */
export function defaultGroup(country: string): CountryGroup {
  if (inGroup(country, 'eu27')) return 'eu27';
  if (inGroup(country, 'associated')) return 'associated';
  return 'all';
}
