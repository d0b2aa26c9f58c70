/**
 * A day as the whole number of days since 1970-01-01 in the proleptic Gregorian calendar; NaN when unknown.
 *
 * Days are numbers so that typed columns can hold them and no clock is needed.
 */
export type Day = number;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO day (`2025-12-06`); NaN for anything else, also for a day that is not in the calendar. */
export function parseDay(text: string): Day {
  const found = PATTERN.exec(text);
  if (!found) return NaN;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  // Howard Hinnant's days-from-civil: years start in March so that the leap day comes last
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The year, month (1–12) and day of the month of a day. Throws on NaN. */
export function civil(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  if (!Number.isInteger(day)) throw new RangeError(`not a day: "${day}"`);
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Writes a day as `2025-12-06`; null when unknown. */
export function formatDay(day: Day): string | null {
  if (day !== day) return null;
  const { year, month, day: ofMonth } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
