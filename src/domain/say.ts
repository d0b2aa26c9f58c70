import { civil, parseDay } from './day.ts';
import type { Message, MessageValue } from './message.ts';

/** How one language writes numbers and days, and what it translates. */
export interface Language {
  readonly code: string;
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  /** Templates by message id; what is missing is said in English. */
  readonly words: Readonly<Record<string, string>>;
}

/** What stands where a number is unknown. */
export const UNKNOWN = '–';

/** A narrow space that never parts a number from its unit at the end of a line. */
const NARROW_SPACE = '\u202f';

/** English as the product speaks it: narrow-space thousands, decimal point, days as 6 Dec 2025. */
export const ENGLISH: Language = {
  code: 'en',
  decimal: '.',
  group: NARROW_SPACE,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  words: {},
};

/** Says a message as plain text; marks of weight are dropped. */
export function say(said: Message, language: Language = ENGLISH): string {
  return parts(said, language)
    .map((part) => part.text)
    .join('');
}

/** Says a message in parts, each with or without weight, for doors that can show it. */
export function parts(
  said: Message,
  language: Language = ENGLISH,
): readonly { readonly text: string; readonly strong: boolean }[] {
  const template = language.words[said.id] ?? said.text;
  const filled = template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^{}]*))?\}/g,
    (_, name: string, one, other) => {
      const value = said.values[name];
      if (value === undefined) return `{${name}}`;
      if (one === undefined) return writeValue(value, language);
      const count = typeof value === 'object' && 'count' in value ? value.count : NaN;
      return (count === 1 ? one : other).replace('#', writeValue(value, language));
    },
  );
  return filled
    .split('**')
    .map((text, i) => ({ text, strong: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Writes one value of a message. */
export function writeValue(value: MessageValue, language: Language = ENGLISH): string {
  if (typeof value === 'string') return value;
  if ('share' in value) return writeShare(value.share, language);
  if ('count' in value) return writeCount(value.count, language);
  if ('eur' in value) return writeEur(value.eur, language);
  if ('day' in value) return writeDay(value.day, language);
  return writeNumber(value.number, language);
}

/** A whole number with grouped thousands from five digits on. */
export function writeCount(value: number, language: Language = ENGLISH): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  return group(String(Math.round(value)), language);
}

/** A share of 1 as a percentage: one decimal below 20 %, none above; 0 and 100 are said only when exact. */
export function writeShare(share: number, language: Language = ENGLISH): string {
  if (!Number.isFinite(share)) return UNKNOWN;
  const percent = share * 100;
  const size = Math.abs(percent);
  const digits =
    size === 0 || size === 100 ? 0 : size < 0.995 ? 2 : size < 19.95 || size > 99 ? 1 : 0;
  const written = trimZeros(percent.toFixed(digits));
  return `${written.replace('.', language.decimal).replace('-', '−')}${NARROW_SPACE}%`;
}

/** A plain number with at most three significant digits. */
export function writeNumber(value: number, language: Language = ENGLISH): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  const size = Math.abs(value);
  if (size >= 1000) return group(String(Math.round(value)), language);
  const digits = size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
  return trimZeros(value.toFixed(digits)).replace('.', language.decimal).replace('-', '−');
}

/** An amount of money in euro, in thousands, millions or billions when it is large. */
export function writeEur(value: number, language: Language = ENGLISH): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  const size = Math.abs(value);
  const [scale, word] =
    size >= 1e9 ? [1e9, ' bn'] : size >= 1e6 ? [1e6, ' m'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `€${NARROW_SPACE}${writeNumber(value / scale, language)}${word}`;
}

/** A day as 6 Dec 2025. */
export function writeDay(iso: string, language: Language = ENGLISH): string {
  const day = parseDay(iso);
  if (day !== day) return UNKNOWN;
  const { year, month, day: ofMonth } = civil(day);
  return `${ofMonth} ${language.months[month - 1]} ${year}`;
}

function group(digits: string, language: Language): string {
  const sign = digits.startsWith('-') ? '−' : '';
  const bare = sign ? digits.slice(1) : digits;
  if (bare.length < 5) return sign + bare;
  return sign + bare.replace(/\B(?=(\d{3})+$)/g, language.group);
}

function trimZeros(written: string): string {
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
}
