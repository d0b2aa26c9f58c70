import { parseDay } from '../domain/day.ts';
import type { Frozen } from '../domain/frozen.ts';
import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { refuse } from './refused.ts';

/** One side of a comparison: what was known on a day, and what ran in a period. */
export interface CompareSide {
  /** As it is written in an address. */
  readonly asked: string;
  /** ISO day; null for what is known today. */
  readonly knownDay: string | null;
  readonly period: Frozen['period'];
}

const HINT =
  'a day such as 2026-01-15, a period such as 2021..2023, or both as 2026-01-15@2021..2023';

/**
 * Reads a side: `2026-01-15` is a day of knowledge; `2021..2023`, `2021-07-01..`, `..2023` and `2023` are periods, whole
 * years where no day is named; `2026-01-15@2021..2023` is both.
 *
 * @throws Refused with `bad-parameter` for anything else.
 */
export function readSide(text: string, field: 'from' | 'to'): CompareSide {
  const wrong = (): Error => refuse('bad-parameter', 'not a day or a period', text, HINT, field);
  const asked = text.trim();
  const [day, span] = asked.includes('@')
    ? asked.split('@', 2)
    : Number.isNaN(parseDay(asked))
      ? [null, asked]
      : [asked, null];
  if (day !== null && Number.isNaN(parseDay(day))) throw wrong();
  const [from, to] = span === null ? ['', ''] : endsOf(span);
  if (from === null || to === null || (span !== null && from === '' && to === '')) throw wrong();
  if (from !== '' && to !== '' && to < from)
    throw refuse(
      'bad-parameter',
      'the period ends before it begins',
      span,
      'the earlier end first, such as 2021..2023',
      field,
    );
  return { asked, knownDay: day, period: { from: from || null, to: to || null } };
}

/** The first and last day of a period; empty is open, null cannot be read. */
function endsOf(span: string): readonly [string | null, string | null] {
  const ends = span.split('..');
  if (ends.length > 2) return [null, null];
  return [endOf(ends[0], '01-01'), endOf(ends.at(-1)!, '12-31')];
}

function endOf(text: string, ofYear: string): string | null {
  const end = text.trim();
  if (end === '') return '';
  const day = /^\d{4}$/.test(end) ? `${end}-${ofYear}` : end;
  return Number.isNaN(parseDay(day)) ? null : day;
}

/** A side in words. */
export function sideInWords({ knownDay, period: { from, to } }: CompareSide): Message {
  const whole =
    from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true
      ? { from: from.slice(0, 4), to: to.slice(0, 4) }
      : null;
  if (from === null && to === null)
    return knownDay === null
      ? message('changes.side.all', 'all that is known today')
      : message('changes.side.day', 'as known on {day}', { day: { day: knownDay } });
  const known = knownDay === null ? '' : ', as known on {day}';
  const id = knownDay === null ? '' : '-known';
  const day = knownDay === null ? {} : { day: { day: knownDay } };
  if (whole !== null && whole.from === whole.to)
    return message(`changes.side.year${id}`, `{from}${known}`, { from: whole.from, ...day });
  if (whole !== null)
    return message(`changes.side.years${id}`, `{from} to {to}${known}`, { ...whole, ...day });
  if (from === null)
    return message(`changes.side.until${id}`, `until {to}${known}`, { to: { day: to! }, ...day });
  if (to === null)
    return message(`changes.side.since${id}`, `since {from}${known}`, {
      from: { day: from },
      ...day,
    });
  return message(`changes.side.span${id}`, `{from} to {to}${known}`, {
    from: { day: from },
    to: { day: to },
    ...day,
  });
}
