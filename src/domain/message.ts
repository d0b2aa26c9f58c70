/** A value inside a message, with the way it wants to be written. */
export type MessageValue =
  | string
  | { readonly share: number }
  | { readonly count: number }
  | { readonly number: number }
  | { readonly eur: number }
  | { readonly day: string };

/**
 * A sentence with its numbers still apart from its words, so that a door can write both in the reader's language.
 *
 * `text` is the English template with `{name}` for values, `{name|one form|other form}` for a plural that depends on
 * a count, and `**…**` for what is said with weight. `id` is the key another language translates it by.
 */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Builds a message. */
export function message(
  id: string,
  text: string,
  values: Readonly<Record<string, MessageValue>> = {},
): Message {
  return { id, text, values };
}
