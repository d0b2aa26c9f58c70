import type { ReactNode } from 'react';
import type { Message } from '../../domain/message.ts';
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

/** The sources in the words their licences ask for; by their titles where these ask for none. */
function sourceText(sources: readonly SourceWire[]): string {
  const said = sources.map(({ acknowledgement, title }) =>
    (acknowledgement || title).replace(/\.$/, ''),
  );
  return said.length === 0 ? '' : word('source.line', { sources: said.join('; ') });
}

/** The last line of a page: what the data cannot see, how numbers are made, and where they come from. */
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
      {limits.map((limit) => (
        <span key={limit.id}>
          <Said message={limit} />{' '}
        </span>
      ))}
      <span className="soft">{sourceText(sources)}</span>
    </p>
  );
}
