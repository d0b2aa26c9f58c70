import type { ReactNode } from 'react';
import type { Message } from '../../domain/message.ts';
import { parts } from '../../domain/say.ts';
import { LANGUAGE } from '../words/word.ts';

const NUMBER = /[€−]?\u2009?\d[\d\u2009.,]*(?:\u2009%)?/;

/** A message with its weights; `marked` gives the first number said without weight the accent. */
export function Said({
  message,
  marked = false,
}: {
  readonly message: Message;
  readonly marked?: boolean;
}): ReactNode {
  const said = parts(message, LANGUAGE);
  const at = marked ? said.findIndex(({ text, strong }) => !strong && NUMBER.test(text)) : -1;
  return said.map(({ text, strong }, i) => {
    if (strong) return <b key={i}>{text}</b>;
    if (i !== at) return text;
    const [number] = NUMBER.exec(text) ?? [''];
    const start = text.indexOf(number);
    return (
      <span key={i}>
        {text.slice(0, start)}
        <span className="mark">{number}</span>
        {text.slice(start + number.length)}
      </span>
    );
  });
}
