import type { ReactNode } from 'react';
import type { Message } from '../../domain/message.ts';
import { writeDay } from '../../domain/say.ts';
import type { SourceWire } from '../../wire/common.ts';
import { word } from '../words/word.ts';
import { Said } from './said.tsx';

/** Where the facts of a figure come from and as of when; children say what is particular to it. */
export function SourceLine({
  sources,
  children,
}: {
  readonly sources: readonly SourceWire[];
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <p className="src">
      {children}
      {children !== undefined && ' '}
      {sourceText(sources)}
    </p>
  );
}

/** The sources in one sentence: title, who published it, the state that was taken. */
export function sourceText(sources: readonly SourceWire[]): string {
  return sources
    .map(({ title, publisher, day }) =>
      word('source.line', { title, publisher, day: writeDay(day) }),
    )
    .join(' ');
}

/** The last line of a page: what the data cannot see, how numbers are made, and the acknowledgement the licence asks for. */
export function LimitsLine({
  limits,
  sources,
}: {
  readonly limits: readonly Message[];
  readonly sources: readonly SourceWire[];
}): ReactNode {
  return (
    <p className="limits">
      <b>{word('limits.head')}</b>{' '}
      {limits.map((limit, i) => (
        <span key={i}>
          <Said message={limit} />{' '}
        </span>
      ))}
      <span className="soft">
        {sourceText(sources)} {sources.map((source) => source.acknowledgement).join(' ')}
      </span>
    </p>
  );
}
