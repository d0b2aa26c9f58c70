import type { ReactNode } from 'react';
import type { Message } from '../../domain/message.ts';
import { parts } from '../../domain/say.ts';
import { LANGUAGE } from '../words/word.ts';

/** A message with its weights; `marked` gives the numbers said with weight the accent. */
export function Said({
  message,
  marked = false,
}: {
  readonly message: Message;
  readonly marked?: boolean;
}): ReactNode {
  return parts(message, LANGUAGE).map((part, i) => {
    if (!part.strong) return part.text;
    const accent = marked && /^[€−\d]/.test(part.text);
    return (
      <b key={i} className={accent ? 'mark' : undefined}>
        {part.text}
      </b>
    );
  });
}
