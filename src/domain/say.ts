import { civil, parseDay } from './day.ts';
import type { Message, MessageValue } from './message.ts';

/** How one language writes numbers and days, and what it translates. */
export interface Language {
  readonly code: string;
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  /** A day, with `{day}`, `{month}` and `{year}`. */
  readonly day: string;
  /** How amounts in euro are written, the largest scale first: `{n}` stands for the amount over `scale`. */
  readonly eur: readonly EurScale[];
  /** Templates by message id, and texts of cards by their key; what is missing is said in English. */
  readonly words: Readonly<Record<string, string>>;
  /** Words of closed lists that stand as values in messages, heads and labels, by the English word. */
  readonly terms: Readonly<Record<string, string>>;
}

/** From which amount on a scale is used, what it divides by, and how it is written. */
export interface EurScale {
  readonly from: number;
  readonly scale: number;
  readonly text: string;
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
  day: '{day} {month} {year}',
  eur: [
    { from: 1e9, scale: 1e9, text: `€${NARROW_SPACE}{n} bn` },
    { from: 1e6, scale: 1e6, text: `€${NARROW_SPACE}{n} m` },
    { from: 1e4, scale: 1e3, text: `€${NARROW_SPACE}{n}k` },
    { from: 0, scale: 1, text: `€${NARROW_SPACE}{n}` },
  ],
  words: {},
  terms: {},
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
  if (typeof value === 'string') return writeTerm(value, language);
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
  const written = language.eur.find(({ from }) => size >= from);
  return written
    ? written.text.replace('{n}', writeNumber(value / written.scale, language))
    : writeNumber(value, language);
}

/** A day as 6 Dec 2025. */
export function writeDay(iso: string, language: Language = ENGLISH): string {
  const day = parseDay(iso);
  if (day !== day) return UNKNOWN;
  const { year, month, day: ofMonth } = civil(day);
  return language.day
    .replace('{day}', String(ofMonth))
    .replace('{month}', language.months[month - 1])
    .replace('{year}', String(year));
}

/** A word of a closed list in the language, or several with commas, a capital at the beginning kept; any other text stays. */
export function writeTerm(text: string, language: Language = ENGLISH): string {
  const { terms } = language;
  const known = terms[text];
  if (known !== undefined) return known;
  const several = text.split(/, | and /);
  if (several.length > 1 && several.every((part) => terms[part] !== undefined))
    return listed(
      several.map((part) => terms[part]),
      text,
      language,
    );
  if (text.includes(', ') && language.code !== ENGLISH.code)
    return text
      .split(', ')
      .map((part) => terms[part] ?? part)
      .join(', ');
  const small = terms[text.charAt(0).toLowerCase() + text.slice(1)];
  return small === undefined ? text : small.charAt(0).toUpperCase() + small.slice(1);
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

/** Words put together with commas, and with “and” before the last where the English text has it. */
function listed(words: readonly string[], text: string, { terms }: Language): string {
  if (!text.includes(' and ')) return words.join(', ');
  return `${words.slice(0, -1).join(', ')} ${terms['and'] ?? 'and'} ${words.at(-1)}`;
}
