import type { ReactNode } from 'react';
import type { Glyph as Kind } from '../../domain/actor-kind.ts';
import { glyphMark } from '../../figure/glyph.ts';
import { word } from '../words/word.ts';
import { createElement } from 'react';

/** The shape and colour of a kind of actor. `named` says the kind to who cannot see it; beside its word leave it silent. */
export function Glyph({
  kind,
  named = false,
  size = 13,
}: {
  readonly kind: Kind;
  readonly named?: boolean;
  readonly size?: number;
}): ReactNode {
  const { tag, attributes } = glyphMark(kind, 0, 0, 4.9);
  const name = word(`glyph.${kind}`);
  return (
    <svg
      className="figure glyph"
      viewBox="-7 -7 14 14"
      width={size}
      height={size}
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {createElement(tag, attributes)}
    </svg>
  );
}

/** An actor's name with its glyph before it; they never part at the end of a line. */
export function Named({
  kind,
  children,
}: {
  readonly kind: Kind;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className="named">
      <Glyph kind={kind} named />
      {'\u00a0'}
      {children}
    </span>
  );
}
