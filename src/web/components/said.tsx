import type { ReactNode } from 'react';
import type { Message } from '../../domain/message.ts';
import { parts, writeValue } from '../../domain/say.ts';
import { LANGUAGE } from '../words/word.ts';

/** Sentences one after another. */
export function Sentences({ of }: { readonly of: readonly Message[] }): ReactNode {
  return of.map((sentence, i) => (
    <span key={i}>
      <Said message={sentence} />{' '}
    </span>
  ));
}

/** A message with its weights; `mark` names the value that wears the accent. */
export function Said({
  message,
  mark,
}: {
  readonly message: Message;
  readonly mark?: string;
}): ReactNode {
  const value = mark === undefined ? undefined : message.values[mark];
  const written = value === undefined ? '' : writeValue(value, LANGUAGE);
  let marked = written === '';
  return parts(message, LANGUAGE).map(({ text: said, strong }, i) => {
    const text = said;
    const at = marked ? -1 : text.indexOf(written);
    if (at < 0) return strong ? <b key={i}>{text}</b> : text;
    marked = true;
    const inside = (
      <>
        {text.slice(0, at)}
        <span className="mark">{written}</span>
        {text.slice(at + written.length)}
      </>
    );
    return strong ? <b key={i}>{inside}</b> : <span key={i}>{inside}</span>;
  });
}
