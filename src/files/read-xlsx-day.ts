import { formatDay } from '../domain/day.ts';

/** What a number format shows of a number. */
export type NumberForm = 'number' | 'day' | 'time' | { readonly digits: number };

const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
const SECONDS = 86_400;
const LAST_DAY = 2_958_465;

/** The formats a workbook does not spell out, by number. */
export function builtInForm(id: number): NumberForm {
  if ((id >= 14 && id <= 17) || id === 22) return 'day';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return id >= 18 && id <= 21 ? 'time' : 'number';
}

/**
 * What a number format such as `dd/mm/yyyy` or `00000` shows: a day when it has y or d, a time when it has h and s or m
 * alone, a fixed count of digits when it is zeros only, else a number. Durations (`[h]:mm`) are numbers.
 */
export function formOf(code: string): NumberForm {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/\[[hms]+\]/i.test(bare) || /general/i.test(bare)) return 'number';
  if (/^0{2,}$/.test(bare)) return { digits: bare.length };
  if (/[yd]/i.test(bare)) return 'day';
  if (/e[+-]/i.test(bare) || !/[hms]/i.test(bare)) return 'number';
  if (/m{3,}/i.test(bare)) return 'day';
  return 'time';
}

/**
 * The ISO day, time of day or both of a workbook's serial number, or null where it is no day.
 *
 * In the calendar of 1900, serial 1 is 1900-01-01 and 60 is the 29 February 1900 that never was (null); in that of 1904,
 * serial 0 is 1904-01-01. Seconds are rounded. Days run to 9999-12-31.
 */
export function isoOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * SECONDS);
  if (seconds === SECONDS) {
    whole++;
    seconds = 0;
  }
  const time = seconds === 0 ? '' : clock(seconds);
  if (from1904) return whole > LAST_DAY ? null : isoDay(whole - DAYS_1904, time);
  if (whole === 60 || whole > LAST_DAY) return null;
  if (whole === 0) return time === '' ? null : time;
  return isoDay(whole - DAYS_1900 + (whole < 60 ? 1 : 0), time);
}

function isoDay(days: number, time: string): string | null {
  const iso = formatDay(days);
  return iso === null || time === '' ? iso : `${iso}T${time}`;
}

function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
