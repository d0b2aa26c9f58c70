import type { Message, MessageValue } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import type { Language } from '../domain/say.ts';
import { say, writeCount, writeDay, writeTerm } from '../domain/say.ts';
import type { Unit } from '../domain/unit.ts';
import { writeInterval, writeMeasured } from '../figure/write-value.ts';
import type { Html } from './html.ts';
import { html, sayHtml } from './html.ts';

/**
 * How a report speaks one language. What the language lacks is said in English, marked as such for those who listen to
 * the page, and remembered, so that the report can say how much of it there is.
 */
export interface Tongue {
  readonly language: Language;
  /** Says a message; the value named `mark` wears the accent. */
  readonly say: (said: Message, mark?: string) => Html;
  /** The same as plain text, for labels of pictures. */
  readonly line: (said: Message) => string;
  /** Words of the report itself. */
  readonly word: (
    id: string,
    text: string,
    values?: Readonly<Record<string, MessageValue>>,
  ) => Html;
  /** A text of a card by its key, such as `claim.<id>.title`. */
  readonly card: (key: string, text: string) => Html;
  /** The same as plain text. */
  readonly cardLine: (key: string, text: string) => string;
  /** A word of a closed list. */
  readonly term: (text: string) => string;
  /** Texts of the data, which stay in the language they were written in. */
  readonly quote: (text: string) => Html;
  readonly count: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly measured: (value: number | null, unit: Unit) => string;
  readonly interval: (value: readonly [number, number] | null, unit: Unit) => string;
  /** Ids and keys that were said in English, in the order they were met. */
  readonly untranslated: ReadonlySet<string>;
}

/** Opens a tongue for one report. */
export function openTongue(language: Language): Tongue {
  const untranslated = new Set<string>();
  const isEnglish = language.code === 'en';
  const has = (id: string): boolean => {
    if (isEnglish || language.words[id] !== undefined) return true;
    untranslated.add(id);
    return false;
  };
  const english = (text: Html): Html => html`<span lang="en">${text}</span>`;
  const sayIt = (said: Message, mark = ''): Html => {
    const known = has(said.id);
    const text = sayHtml(said, language, mark);
    return known ? text : english(text);
  };
  const line = (said: Message): string => {
    has(said.id);
    return say(said, language);
  };
  return {
    language,
    say: sayIt,
    line,
    word: (id, text, values = {}) => sayIt(message(id, text, values)),
    card: (key, text) => sayIt(message(key, text)),
    cardLine: (key, text) => line(message(key, text)),
    term: (text) => writeTerm(text, language),
    quote: (text) => (isEnglish ? html`${text}` : html`<span lang="en">${text}</span>`),
    count: (value) => writeCount(value, language),
    day: (iso) => writeDay(iso, language),
    measured: (value, unit) => writeMeasured(value, unit, language),
    interval: (value, unit) => writeInterval(value, unit, language),
    untranslated,
  };
}
