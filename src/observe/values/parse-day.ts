import { civil, daysInMonth, formatDay, parseDay as dayOf } from '../../domain/day.ts';
import type { Reading } from '../../domain/raw-table.ts';
import type { Parsed } from './parsed.ts';
import { EMPTY, missingMark, noted, plain, refused, trimmed } from './parsed.ts';

/** Whether a day opens or closes a span: a bare year or month is then its first or its last day. */
export type Side = 'start' | 'end';

/** Signs a day can take; longer cells are text. */
const LONGEST = 80;

const MONTHS = [
  'jan gen ene sty led',
  'feb fev fév lut úno',
  'mar mär mrz mrt',
  'apr avr abr kwi',
  'may mai mag maj mei',
  'jun juin giu cze',
  'jul juil lug lip',
  'aug aoû aou ago sie',
  'sep set wrz',
  'oct okt ott out paź paz',
  'nov lis',
  'dec dez dic déc gru',
].map((names) => names.split(' '));

/**
 * Reads a day as ISO text: ISO days, all-digit days in the order of the reading, ISO weeks, quarters, months, years,
 * days with the name of the month.
 *
 * An order is never guessed: `01/02/2024` is refused while it is unsure, and a day that only fits the other order is
 * refused too. A bare year, quarter, month or week gives its first or last day, and says so. Year 9999 and year 0 are
 * open ends. Two-digit years, days that are not in the calendar, years before 1000 and after 2200, and bare day numbers
 * of a workbook are refused. A time of day is dropped, and said so unless it is midnight.
 */
export function parseDay(
  cell: string | null,
  order: Reading['dateOrder'],
  side: Side = 'start',
): Parsed<string> {
  if (cell === null || trimmed(cell) === '') return EMPTY;
  const missing = missingMark(cell);
  if (missing) return missing;
  if (cell.length > LONGEST)
    return refused(
      'day-unreadable',
      `not a day: "${cell.slice(0, LONGEST)}…"`,
      'a day such as "2024-01-31"',
    );
  const text = trimmed(cell);
  const timed =
    /^(\d[\d./-]*\d)[T\s]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    );
  if (timed) {
    const day = parseDay(timed[1], order, side);
    if (day.value === null && day.problem !== null)
      return {
        value: null,
        problem: {
          ...day.problem,
          message: day.problem.message.replace(`"${timed[1]}"`, () => `"${cell}"`),
        },
      };
    if (day.problem !== null || /^0{1,2}:00(:00([.,]0+)?)?$/.test(timed[2])) return day;
    return noted(
      day.value ?? '',
      'day-read-as',
      `the time of day is left out: "${cell}"`,
      `a day such as "${day.value}"`,
    );
  }
  if (/^9999\b|\b9999$/.test(text)) return open(cell, 'year 9999');
  if (/^0{4}\b|\b0{4}$|^00[./-]00[./-]/.test(text)) return open(cell, 'year 0');
  const iso =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (iso) return calendar(cell, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const span = spanOf(text);
  if (span) {
    const [first, last] = span;
    const likely = year(cell, Number(first.slice(0, 4)));
    if (likely) return likely;
    const day = side === 'start' ? first : last;
    return noted(
      day,
      'day-read-as',
      `"${cell}" is read as ${day}, the ${side} of it`,
      'a whole day such as "2024-01-31"',
    );
  }
  const digits = /^(\d{1,2})([./-])\s*(\d{1,2})\2\s*(\d{4})$/.exec(text);
  if (digits) return ordered(cell, Number(digits[1]), Number(digits[3]), Number(digits[4]), order);
  const named =
    /^(?:(\d{1,2})\.?\s+)?(?:de\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(?:de\s+)?(\d{4})$/u.exec(
      text,
    );
  if (named) {
    const small = named[2].toLowerCase();
    const month = 1 + MONTHS.findIndex((names) => names.some((name) => small.startsWith(name)));
    const of = named[1] ?? named[3];
    if (month > 0 && of !== undefined) return calendar(cell, Number(named[4]), month, Number(of));
    if (month > 0) return parseDay(`${named[4]}-${String(month).padStart(2, '0')}`, order, side);
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(text))
    return refused('day-unreadable', `a year of two digits: "${cell}"`, 'a year of four digits');
  if (/^\d{5}$/.test(text))
    return refused(
      'day-unreadable',
      `a day number of a workbook, not a day: "${cell}"`,
      `"${formatDay(Number(text) - 25569)}", if the workbook counts from 1900`,
    );
  if (/^\d{1,2}[./-]\d{1,2}\.?$/.test(text))
    return refused(
      'day-unreadable',
      `a day without a year: "${cell}"`,
      'a day such as "2024-01-31"',
    );
  return refused('day-unreadable', `not a day: "${cell}"`, 'a day such as "2024-01-31"');
}

function open(cell: string, what: string): Parsed<never> {
  return refused('day-open', `${what} stands for an open end: "${cell}"`, 'an empty cell');
}

/** The first and last day of a year, month, quarter or ISO week; null for anything else. */
function spanOf(text: string): readonly [string, string] | null {
  const found =
    /^(\d{4})$/.exec(text) ??
    /^(\d{4})-(\d{2})$/.exec(text) ??
    /^(\d{4})[- ]?(Q[1-4])$/i.exec(text) ??
    /^(\d{4})-?(W\d{2})(?:-?([1-7]))?$/i.exec(text);
  if (!found) return null;
  const at = Number(found[1]);
  const part = (found[2] ?? '').toUpperCase();
  if (part === '') return [`${found[1]}-01-01`, `${found[1]}-12-31`];
  if (part.startsWith('W')) return weekOf(at, Number(part.slice(1)), found[3]);
  const first = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part);
  const last = part.startsWith('Q') ? first + 2 : first;
  if (first < 1 || first > 12) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return [`${found[1]}-${two(first)}-01`, `${found[1]}-${two(last)}-${two(daysInMonth(at, last))}`];
}

/** ISO 8601: week 1 holds 4 January, weeks start on Monday. */
function weekOf(
  at: number,
  week: number,
  weekday: string | undefined,
): readonly [string, string] | null {
  const fourth = dayOf(`${String(at).padStart(4, '0')}-01-04`);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  if (week < 1 || week > 53 || civil(monday + 3).year !== at) return null;
  const [from, to] = weekday === undefined ? [0, 6] : [Number(weekday) - 1, Number(weekday) - 1];
  return [formatDay(monday + from) ?? '', formatDay(monday + to) ?? ''];
}

function ordered(
  cell: string,
  a: number,
  b: number,
  at: number,
  order: Reading['dateOrder'],
): Parsed<string> {
  const dayFirst = fits(at, b, a);
  const monthFirst = fits(at, a, b);
  if (!dayFirst && !monthFirst) return impossible(cell);
  if (order === 'day-first' || order === 'month-first') {
    const dayGoesFirst = order === 'day-first';
    if (dayGoesFirst ? dayFirst : monthFirst)
      return dayGoesFirst ? calendar(cell, at, b, a) : calendar(cell, at, a, b);
    return refused(
      'day-impossible',
      `not in the calendar with the ${dayGoesFirst ? 'day' : 'month'} first: "${cell}"`,
      `the same order in every row; with the ${dayGoesFirst ? 'month' : 'day'} first it would be a day`,
    );
  }
  if (dayFirst && monthFirst && a !== b)
    return refused(
      'date-ambiguous',
      `the day can be read in two ways: "${cell}"`,
      'the order of day and month, chosen for the whole file',
    );
  return dayFirst ? calendar(cell, at, b, a) : calendar(cell, at, a, b);
}

function fits(at: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(at, month);
}

function calendar(cell: string, at: number, month: number, day: number): Parsed<string> {
  if (!fits(at, month, day)) return impossible(cell);
  const unlikely = year(cell, at);
  if (unlikely) return unlikely;
  return plain(
    `${String(at).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

function impossible(cell: string): Parsed<never> {
  return refused(
    'day-impossible',
    `not in the calendar: "${cell}"`,
    'a day that exists, such as "2024-02-28"',
  );
}

function year(cell: string, at: number): Parsed<never> | null {
  return at < 1000 || at > 2200
    ? refused(
        'day-impossible',
        `a year that cannot be meant: "${cell}"`,
        'a year of the Gregorian calendar between 1000 and 2200',
      )
    : null;
}
