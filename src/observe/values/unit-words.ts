/** Currencies by their signs and words, as ISO 4217 codes. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    '€ EUR eur EUR euro EUR euros EUR $ USD us$ USD usd USD £ GBP gbp GBP chf CHF sfr CHF zł PLN zl PLN pln PLN ' +
    'kč CZK czk CZK ft HUF huf HUF lei RON ron RON лв BGN bgn BGN kr DKK dkk DKK sek SEK nok NOK ¥ JPY jpy JPY cny CNY ' +
    '₺ TRY try TRY ₹ INR inr INR r$ BRL brl BRL ars ARS mxn MXN clp CLP cop COP zar ZAR rub RUB ₽ RUB uah UAH ₴ UAH ' +
    'cad CAD aud AUD krw KRW ils ILS hrk HRK'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, parts) => {
      if (i % 2 === 0) pairs.push([part, parts[i + 1]]);
      return pairs;
    }, []),
);

/** Currencies that are no more: what took their place. */
export const OBSOLETE: ReadonlyMap<string, string> = new Map(
  'dem EUR dm EUR itl EUR frf EUR esp EUR pte EUR ats EUR bef EUR nlg EUR fim EUR grd EUR iep EUR lit EUR hrk EUR skk EUR sit EUR eek EUR lvl EUR ltl EUR'
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, parts) => {
      if (i % 2 === 0) pairs.push([part, parts[i + 1]]);
      return pairs;
    }, []),
);

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['t', 1e3],
  ['tsd', 1e3],
  ['teur', 1e3],
  ['keur', 1e3],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['mila', 1e3],
  ['mil', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['meur', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['milioni', 1e6],
  ['millones', 1e6],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['billion', 1e9],
]);

const PEOPLE = new Set(
  'people persons person employees employee staff workers heads headcount mitarbeiter ma addetti dipendenti empleados trabajadores effectif salariés pracowników'.split(
    ' ',
  ),
);

/** What stands beside a number: a unit (a currency as its code), a factor, and whether all of it was understood. */
export interface UnitRead {
  readonly unit: string | null;
  readonly factor: number;
  readonly ok: boolean;
}

/**
 * Reads the words before and behind a number: currency, factor, unit.
 *
 * A factor needs to stand alone or beside a currency; `m` and `t` multiply only beside a currency, for alone they are
 * metres and tonnes. Any other word behind the number is its unit as written; before the number only a currency may
 * stand.
 */
export function unitOf(before: string, after: string): UnitRead {
  const front = words(before);
  const back = words(after);
  let unit: string | null = null;
  let factor = 1;
  const rest: string[] = [];
  const money = [...front, ...back].some(
    (word) => currencyOf(word) !== null || /^[km]eur$|^teur$/.test(word),
  );
  for (const [i, word] of [...front, ...back].entries()) {
    const currency = currencyOf(word);
    const times = FACTORS.get(word);
    if (currency !== null && unit === null) unit = currency;
    else if (times !== undefined && factor === 1 && (money || !/^[mt]$/.test(word))) {
      factor = times;
      if (word.endsWith('eur')) unit = 'EUR';
    } else if (i >= front.length) rest.push(word);
    else return { unit: null, factor: 1, ok: false };
  }
  if (rest.length > 3 || rest.some((word) => /[\d=<>@#[\]{}_]/.test(word)))
    return { unit: null, factor: 1, ok: false };
  if (rest.length > 0) {
    const said = rest.join(' ');
    if (unit !== null && !/^(a|per|p|je|pro)\b|^\//.test(said))
      return { unit: null, factor: 1, ok: false };
    if (unit === null) unit = rest.every((word) => PEOPLE.has(word)) ? 'people' : said;
  }
  return { unit, factor, ok: true };
}

/** The unit in the head of a column: `Turnover (k EUR)`, `Umsatz in Mio. €`, `Weight [t]`; null where none is. */
export function unitOfHeader(header: string): UnitRead | null {
  const found = /[([]([^()[\]]+)[)\]]\s*$/.exec(header) ?? /\s(?:in|en)\s+(\S.*)$/i.exec(header);
  const said = found ? found[1] : /(?:[\s_])(eur|usd|gbp|chf|fte|%)$/i.exec(header)?.[1];
  if (said === undefined) return null;
  const read = unitOf('', said.toLowerCase());
  return read.ok && (read.unit !== null || read.factor !== 1) ? read : null;
}

/** The code of a currency, obsolete ones included; null for any other word. */
export function currencyOf(word: string): string | null {
  const small = word.toLowerCase();
  return CURRENCIES.get(small) ?? (OBSOLETE.has(small) ? small.toUpperCase() : null);
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/([€$£¥₺₹₽₴%])/g, ' $1 ')
    .replace(/\b(us|r) \$/g, '$1$')
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, '').replace(/^[-–]+$/, ''))
    .filter((word) => word !== '');
}
