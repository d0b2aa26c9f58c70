import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';

/** What the dots of a strip are, drawn once above the strips. */
export function StripKey({ few }: { readonly few: boolean }): ReactNode {
  return (
    <span className="stripkey figure">
      <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
        <circle className="peer" cx="4" cy="7" r="3" />
      </svg>
      {word('strip.place')}
      {!few && (
        <>
          <svg width="4" height="14" viewBox="0 0 4 14" aria-hidden="true">
            <line className="median" x1="2" x2="2" y1="1" y2="13" />
          </svg>
          {word('strip.median')}
        </>
      )}
      <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
        <line className="ci" x1="0" x2="26" y1="7" y2="7" />
        <circle className="here" cx="13" cy="7" r="5" />
      </svg>
      {word('strip.key')}
    </span>
  );
}
