import { message, type Message, type MessageValue } from '../../domain/message.ts';
import { ENGLISH, say, type Language } from '../../domain/say.ts';
import { EN } from './en.ts';

/** The key of a text of the web client. */
export type Word = keyof typeof EN;

/** The language the client speaks; one so far. */
export const LANGUAGE: Language = ENGLISH;

/** Says a text of the client; numbers, plurals and days are written as everywhere in the product. */
export function word(key: Word, values: Readonly<Record<string, MessageValue>> = {}): string {
  return say(wordMessage(key, values), LANGUAGE);
}

/** The same as a message, for a component that shows what is said with weight. */
export function wordMessage(
  key: Word,
  values: Readonly<Record<string, MessageValue>> = {},
): Message {
  return message(key, EN[key], values);
}

/** A count as a message value. */
export const count = (value: number): MessageValue => ({ count: value });
